import * as z from 'zod';
import { parseDate } from '../../calendar/plain-date.ts';
import { parsePeriod } from '../../calendar/period.ts';

/**
 * The kinds of value that a plan is made of. Each is a zod schema; what zod cannot say itself (that a text is the id of
 * a goal, or one of an open list of codes) is kept in `fieldFacts`, where the reader of references and the JSON Schema find it.
 */

/** What an id can name. */
export type Kind =
  | 'person'
  | 'hearing'
  | 'order'
  | 'safety threat'
  | 'risk factor'
  | 'protective factor'
  | 'strength'
  | 'need'
  | 'goal'
  | 'measure'
  | 'strategy'
  | 'service'
  | 'task'
  | 'barrier'
  | 'family time'
  | 'plan';

export interface FieldFacts {
  /** The text is the id of a new thing of this kind. */
  idOf?: Kind;
  /** The text is the id of an existing thing of one of these kinds. */
  pointsTo?: readonly Kind[];
  /** Known codes of an open list. */
  openCodes?: readonly string[];
  /** The text is prose: one string, or a map from language tag to string. */
  prose?: true;
}

export const fieldFacts = z.registry<FieldFacts>();

/** Issues that carry the `reason` why a custom check failed, so that it can become the finding of the right rule. */
export type CheckReason = 'date' | 'duration' | 'id' | 'language' | 'time';

function checked(reason: CheckReason, accept: (text: string) => boolean) {
  return z.string().check((context) => {
    if (!accept(context.value)) {
      context.issues.push({ code: 'custom', params: { reason }, input: context.value, continue: true });
    }
  });
}

export const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const idPattern = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

const described = <T extends z.ZodType>(schema: T, description: string) => schema.describe(description);

/** One line of text that is a name or a label. */
export const text = (description: string) => described(z.string(), description);
export const flag = (description: string) => described(z.boolean(), description);
export const number = (description: string) => described(z.number(), description);
export const closed = <const C extends readonly string[]>(codes: C, description: string) =>
  described(z.enum(codes), description);

/** A calendar date. zod's own `date` would bring JavaScript dates and zones. */
export const day = (description: string) =>
  described(
    checked('date', (value) => parseDate(value) !== null).meta({
      format: 'date',
      pattern: '^\\d{4}-\\d{2}-\\d{2}$',
      examples: ['2026-04-15'],
    }),
    `${description} A calendar date, YYYY-MM-DD.`,
  );

export const time = (description: string) =>
  described(
    checked('time', (value) => /^([01]\d|2[0-3]):[0-5]\d$/.test(value)).meta({ examples: ['09:30'] }),
    `${description} HH:MM in quotes, 24 hours.`,
  );

export const duration = (description: string) =>
  described(
    checked('duration', (value) => parsePeriod(value) !== null).meta({ examples: ['P1M', 'P3M', 'P2W'] }),
    `${description} ISO 8601: P1M is one month, P2W two weeks.`,
  );

export const language = (description: string) =>
  described(
    checked('language', (value) => languageTag.test(value)).meta({ examples: ['en', 'es'] }),
    `${description} A BCP 47 tag such as en, es or zh-Hant.`,
  );

export function open<const C extends readonly string[]>(codes: C, description: string) {
  const schema = described(z.string(), description);
  fieldFacts.add(schema, { openCodes: codes });
  return schema;
}

export function prose(description: string) {
  const schema = described(
    z.union([z.string(), z.record(z.string(), z.string())]),
    `${description} Text, or a map from language to text: { en: …, es: … }.`,
  );
  fieldFacts.add(schema, { prose: true });
  return schema;
}

const anId = () => checked('id', (value) => idPattern.test(value));

export function id(kind: Kind) {
  const schema = described(anId(), `Short, readable name of this ${kind}, unique in the file; others point to it.`);
  fieldFacts.add(schema, { idOf: kind });
  return schema;
}

export function pointer(kinds: Kind | readonly Kind[], description: string) {
  const pointsTo = typeof kinds === 'string' ? [kinds] : kinds;
  const schema = described(z.string(), `${description} (The id of a ${pointsTo.join(' or ')}.)`);
  fieldFacts.add(schema, { pointsTo });
  return schema;
}

export const pointers = (kinds: Kind | readonly Kind[], description: string) =>
  described(z.array(pointer(kinds, description)), description);

/** A person id, or a list of them. */
export const personOrPeople = (description: string) =>
  described(z.union([pointer('person', description), z.array(pointer('person', description))]), description);
