import * as z from 'zod';
import type { caseQuestionsEn } from '../../wording/en/interview/case.ts';
import type { closingQuestionsEn } from '../../wording/en/interview/closing.ts';
import type { familyQuestionsEn } from '../../wording/en/interview/family.ts';
import type { goalsQuestionsEn } from '../../wording/en/interview/goals.ts';
import { checked, fieldFacts } from '../schema/fields.ts';
import type { FieldRole, Kind } from '../schema/shape.ts';
import type { ValueKind } from './kinds.ts';
import type { DocumentSection, NotAsked, NotPrinted } from './reasons.ts';

/**
 * How a field of the plan format is declared: once, with everything that is to be said of it. A field that lacks a part does not
 * compile; neither does a key that is no declared field. Its words in other languages stand beside it (`es/`), typed by the plan.
 */

/** The id of a question of the interview. */
export type QuestionId = keyof (typeof caseQuestionsEn &
  typeof familyQuestionsEn &
  typeof goalsQuestionsEn &
  typeof closingQuestionsEn);

type HowAsked = { readonly asked: QuestionId } | { readonly notAsked: NotAsked };
type WherePrinted = { readonly printed: DocumentSection } | { readonly notPrinted: NotPrinted };

/** How a field is asked, or why not; and in which section of the plan document it is printed first, or why not. */
export type Uses = HowAsked & WherePrinted;

/** What a comparison calls the field, where the thing is named already: "Due" instead of "Due date". Its title where left out. */
interface DiffName {
  readonly inDiff?: string;
}

export type FieldMore = Uses &
  DiffName & {
    /** A plan, or the entry that the field is of, cannot be read without it. */
    readonly required?: true;
    readonly examples?: readonly string[];
  };

/** Of a code that is of the record: the codes which say that what was agreed is given up. */
export type RecordMore = FieldMore & { readonly givenUp?: readonly string[] };

/** All that is said of a field, in English. Of a map or a list of maps the parts have their own uses. */
export interface FieldDeclaration extends DiffName {
  readonly title: string;
  readonly role?: FieldRole;
  readonly uses?: Uses;
}

export interface Declared<Z extends z.ZodType = z.ZodType> extends FieldDeclaration {
  readonly schema: Z;
}

type Keys = Readonly<Record<string, Declared>>;
type ShapeOf<K extends Keys> = { -readonly [N in keyof K]: K[N]['schema'] };
type OptionalUnless<Z extends z.ZodType, M> = M extends { readonly required: true } ? Z : z.ZodOptional<Z>;

/** The fields of every map of the format. */
const fieldsOfMap = new WeakMap<z.ZodType, Keys>();

/** The declared fields of a map; none of a schema that is no map of the plan format. */
export const fieldsOf = (schema: z.ZodType): Keys => fieldsOfMap.get(schema) ?? {};

/** A map with these fields. */
export function map<const K extends Keys>(meaning: string, keys: K): z.ZodObject<ShapeOf<K>, z.core.$strict> {
  const shape = Object.fromEntries(Object.entries(keys).map(([key, { schema }]) => [key, schema])) as ShapeOf<K>;
  const schema = z.strictObject(shape).describe(meaning) as z.ZodObject<ShapeOf<K>, z.core.$strict>;
  fieldsOfMap.set(schema, keys);
  return schema;
}

/** A map within the plan. */
export function part<const K extends Keys>(title: string, meaning: string, keys: K, more: DiffName = {}) {
  return { title, schema: map(meaning, keys).optional(), ...more };
}

/** A list of maps. @param each what one entry is */
export function list<const K extends Keys>(title: string, meaning: string, each: string, keys: K, more: DiffName = {}) {
  return { title, schema: z.array(map(each, keys)).describe(meaning).optional(), ...more };
}

/** A field that is of what was agreed: another value is another agreement. */
export const terms = <Z extends z.ZodType, const M extends FieldMore>(
  kind: ValueKind<Z>,
  title: string,
  meaning: string,
  more: M,
) => field(kind, title, meaning, 'terms', more);

/** A field that is of the record of what came of it: an approval holds whatever it says. */
export const record = <Z extends z.ZodType, const M extends RecordMore>(
  kind: ValueKind<Z>,
  title: string,
  meaning: string,
  more: M,
) => field(kind, title, meaning, more.givenUp === undefined ? 'record' : { givenUp: more.givenUp }, more);

function field<Z extends z.ZodType, const M extends FieldMore>(
  kind: ValueKind<Z>,
  title: string,
  meaning: string,
  role: FieldRole,
  more: M,
): Declared<OptionalUnless<Z, M>> {
  const { required, examples = [], inDiff } = more;
  const schema = kind(meaning, ...examples);
  fieldFacts.add(schema, { ...fieldFacts.get(schema), role });
  const typed = (required ? schema : schema.optional()) as OptionalUnless<Z, M>;
  return { schema: typed, title, role, uses: more, ...(inDiff === undefined ? {} : { inDiff }) };
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

/** What a thing of the plan is pointed to by. The program names things by what they are, and shows what they are instead. */
export const id = (kind: Kind, role: 'terms' | 'record' = 'terms') =>
  idField(kind, role, { notAsked: 'named', notPrinted: 'pointer' });

/** The id of the plan itself, which people choose and read. */
export const planId = (more: Uses & DiffName) => idField('plan', 'terms', more);

function idField(kind: Kind, role: FieldRole, { inDiff, ...uses }: Uses & DiffName): Declared<z.ZodString> {
  const title = `Id of this ${kind}`;
  const schema = checked('id', `Short, readable name of this ${kind}, unique in the file; others point to it.`, {
    title,
    examples: [idExamples[kind]],
  });
  fieldFacts.add(schema, { check: 'id', idOf: kind, role });
  return { schema, title, role, uses, ...(inDiff === undefined ? {} : { inDiff }) };
}
