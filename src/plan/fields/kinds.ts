import * as z from 'zod';
import * as shared from '../schema/fields.ts';
import { checked, day, fieldFacts, filled, prose, text } from '../schema/fields.ts';
import type { PersonalKind, Kind as Thing } from '../schema/shape.ts';

/**
 * The kinds of value that a field of the plan can have. The kind of a text says what it tells of somebody, so that no field can be
 * declared without an answer to that. A kind makes the schema of one field: what is said of every field of the kind is added to its
 * meaning.
 */

/** @param meaning what the field is for, a sentence; `examples` are offered by editors */
export type ValueKind<Z extends z.ZodType> = (meaning: string, ...examples: string[]) => Z;

export { day, flag, number, prose } from '../schema/fields.ts';

const telling =
  <Z extends z.ZodType>(personal: PersonalKind, kind: ValueKind<Z>): ValueKind<Z> =>
  (meaning, ...examples) => {
    const schema = kind(meaning, ...examples);
    fieldFacts.add(schema, { ...fieldFacts.get(schema), personal });
    return schema;
  };

/** One line by which nobody is known: a unit, a school grade, a county. */
export const label: ValueKind<z.ZodString> = text;
/** The name of a person, an agency or a court. */
export const name = telling('name', text);
/** A number to call, an e-mail address. */
export const contact = telling('contact', text);
/** Where somebody lives, is kept or works. */
export const address = telling('address', text);
/** A number or title that a case is filed under. */
export const identifier = telling('identifier', text);
export const birthday = telling('birth date', day);
/** A name that can stand in several languages. */
export const nameInProse = telling('name', prose);

export const time: ValueKind<z.ZodString> = (meaning) =>
  checked('time', `${meaning} HH:MM in quotes, 24 hours.`, { examples: ['09:30'] });

export const duration: ValueKind<z.ZodString> = (meaning) =>
  checked('duration', `${meaning} ISO 8601: P1M is one month, P2W two weeks.`, { examples: ['P1M', 'P3M', 'P2W'] });

export const language: ValueKind<z.ZodString> = (meaning) =>
  checked('language', `${meaning} A BCP 47 tag such as en, es or zh-Hant.`, { examples: ['en', 'es'] });

/** A whole number, 1 or more. */
export const wholeFrom1: ValueKind<z.ZodInt> = (meaning) => z.int().min(1).describe(meaning);

export const constant =
  <const V extends string | number>(value: V): ValueKind<z.ZodLiteral<V>> =>
  (meaning) =>
    z.literal(value).describe(meaning);

/** One of these codes. */
export const closed =
  <const C extends readonly string[]>(codes: C) =>
  (meaning: string) =>
    shared.closed(codes, meaning);

/** One of these codes, or another one. */
export const open =
  <const C extends readonly string[]>(codes: C) =>
  (meaning: string) =>
    shared.open(codes, meaning);

/** The id of something that stands elsewhere in the plan. */
export const pointer =
  (kinds: Thing | readonly Thing[]): ValueKind<z.ZodString> =>
  (meaning) => {
    const pointsTo = typeof kinds === 'string' ? [kinds] : kinds;
    const schema = filled().describe(`${meaning} (The id of a ${pointsTo.join(' or ')}.)`);
    fieldFacts.add(schema, { pointsTo });
    return schema;
  };

export const pointers =
  (kinds: Thing | readonly Thing[]): ValueKind<z.ZodArray<z.ZodString>> =>
  (meaning) =>
    z.array(pointer(kinds)(meaning)).describe(meaning);

/** A person id, or a list of them. */
export const personOrPeople = (meaning: string) => {
  const one = pointer('person');
  return z.union([one(meaning), z.array(one(meaning))]).describe(meaning);
};

/** A list of plain values. @param each what one of them is */
export const listOf =
  <Z extends z.ZodType>(kind: ValueKind<Z>, each: string): ValueKind<z.ZodArray<Z>> =>
  (meaning) =>
    z.array(kind(each)).describe(meaning);
