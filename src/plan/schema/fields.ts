import * as z from 'zod';
import { type CheckName, checks, seenCharacter } from './checks.ts';
import type { PersonalKind } from './personal.ts';
import type { Kind } from './shape.ts';

/**
 * The kinds of value that a plan is made of. Each is a zod schema; what zod cannot say itself (that a text is the id of
 * a goal, or one of an open list of codes) is kept in `fieldFacts`, where the reader of references and the JSON Schema find it.
 */

export interface FieldFacts {
  /** The text must pass this check. */
  check?: CheckName;
  /** The text is the id of a new thing of this kind. */
  idOf?: Kind;
  /** The text is the id of an existing thing of one of these kinds. */
  pointsTo?: readonly Kind[];
  /** The codes of a closed list. */
  codes?: readonly string[];
  /** Known codes of an open list. */
  openCodes?: readonly string[];
  /** The text is prose: one string, or a map from language tag to string. */
  prose?: true;
  /** What the value tells of somebody; nothing where it is left out. */
  personal?: PersonalKind;
}

export const fieldFacts = z.registry<FieldFacts>();

/** Of a map: keys that are not listed but known by their form, a regular expression. */
export interface OtherKeys {
  form: string;
  of: z.ZodType;
}

export const otherKeys = new WeakMap<z.ZodType, OtherKeys>();

/** A text that must pass a check. zod says `custom` of it; which check it was stands in the facts. */
export function checked(check: CheckName, description: string, meta: z.GlobalMeta = {}) {
  const schema = z
    .string()
    .refine((value) => checks[check](value), { params: { check } })
    .meta({ ...meta, description });
  fieldFacts.add(schema, { check });
  return schema;
}

const described = <T extends z.ZodType>(schema: T, description: string) => schema.describe(description);

const seen = new RegExp(seenCharacter);

/** A text that says something. */
const filled = () => z.string().regex(seen);

/** One line of text that is a name or a label. */
export const text = (description: string, ...examples: string[]) =>
  filled().meta({ description, ...(examples.length > 0 ? { examples } : {}) });

/** A text or date that tells who somebody is, or how to find them: it is masked wherever many read. */
export function telling<T extends z.ZodType>(personal: PersonalKind, schema: T): T {
  fieldFacts.add(schema, { ...fieldFacts.get(schema), personal });
  return schema;
}
export const flag = (description: string) => described(z.boolean(), description);
export const number = (description: string) => described(z.number(), description);

export function closed<const C extends readonly string[]>(codes: C, description: string) {
  const schema = described(z.enum(codes), description);
  fieldFacts.add(schema, { codes });
  return schema;
}

/** A calendar date. zod's own `date` would bring JavaScript dates and zones. */
export const day = (description: string) =>
  checked('date', `${description} A calendar date, YYYY-MM-DD.`, {
    format: 'date',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    patternErrorMessage: 'Write the year first: 2026-04-15.',
    examples: ['2026-04-15'],
  });

export const time = (description: string) =>
  checked('time', `${description} HH:MM in quotes, 24 hours.`, { examples: ['09:30'] });

export const duration = (description: string) =>
  checked('duration', `${description} ISO 8601: P1M is one month, P2W two weeks.`, { examples: ['P1M', 'P3M', 'P2W'] });

export const language = (description: string) =>
  checked('language', `${description} A BCP 47 tag such as en, es or zh-Hant.`, { examples: ['en', 'es'] });

export function open<const C extends readonly string[]>(codes: C, description: string) {
  const schema = described(filled(), description);
  fieldFacts.add(schema, { openCodes: codes });
  return schema;
}

export function prose(description: string, ...examples: string[]) {
  const schema = z.union([filled(), z.record(z.string(), filled())]).meta({
    description: `${description} Text, or a map from language to text: { en: …, es: … }.`,
    ...(examples.length > 0 ? { examples } : {}),
  });
  fieldFacts.add(schema, { prose: true });
  return schema;
}

/** An id of each kind, as people write them. */
const idExamples: Readonly<Record<Kind, string>> = {
  plan: 'FSP-2026-0001',
  person: 'maria',
  hearing: 'h-status',
  order: 'o-visits',
  'safety threat': 's-alone',
  'risk factor': 'r-isolation',
  'protective factor': 'p-aunt',
  strength: 'st-work',
  need: 'n-housing',
  goal: 'g-night',
  measure: 'm-nights',
  strategy: 'x-support',
  service: 'v-treatment',
  task: 't-lease',
  barrier: 'b-bus',
  'family time': 'f-sundays',
};

export function id(kind: Kind) {
  const schema = checked('id', `Short, readable name of this ${kind}, unique in the file; others point to it.`, {
    title: `Id of this ${kind}`,
    examples: [idExamples[kind]],
  });
  fieldFacts.add(schema, { check: 'id', idOf: kind });
  return schema;
}

export function pointer(kinds: Kind | readonly Kind[], description: string) {
  const pointsTo = typeof kinds === 'string' ? [kinds] : kinds;
  const schema = described(filled(), `${description} (The id of a ${pointsTo.join(' or ')}.)`);
  fieldFacts.add(schema, { pointsTo });
  return schema;
}

export const pointers = (kinds: Kind | readonly Kind[], description: string) =>
  described(z.array(pointer(kinds, description)), description);

/** A person id, or a list of them. */
export const personOrPeople = (description: string) =>
  described(z.union([pointer('person', description), z.array(pointer('person', description))]), description);
