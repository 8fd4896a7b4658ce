import * as z from 'zod';
import { type CheckName, checks, seenCharacter } from './checks.ts';
import type { FieldRole, Kind, PersonalKind } from './shape.ts';

/**
 * The kinds of value that the files of the program are made of; a plan has more of them (`plan/fields/kinds.ts`). Each is a zod schema; what zod cannot say itself (that a text is the id of
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
  /** Of the plan: whether the field is of what was agreed or of the record. */
  role?: FieldRole;
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
export const filled = () => z.string().regex(seen);

/** One line of text that is a name or a label. */
export const text = (description: string, ...examples: string[]) =>
  filled().meta({ description, ...(examples.length > 0 ? { examples } : {}) });

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
