import type { Plan } from '../schema/plan.ts';
import { planShape, type Shape } from '../schema/shape.ts';
import { shapeOfField } from '../schema/walk.ts';

/** What the fields of the plan format are called and what they are for, in each language. */

/** What one field is called, what it is for, and what a comparison calls it where that is shorter. */
export type FieldWords = readonly [
  title: string,
  meaning: string,
  more?: { readonly inDiff?: string; readonly each?: string },
];

/** Words of a map or a list of maps, and of the fields in it. `each` says what one entry of the list is. */
export interface PartWords<K> {
  readonly title: string;
  readonly meaning: string;
  readonly inDiff?: string;
  readonly keys: K;
}

/** The words of all fields of a type of the plan: with a field left out it does not compile. */
export type WordsOf<T> = [NonNullable<T>] extends [readonly (infer E)[]]
  ? [E] extends [object]
    ? PartWords<EntryWords<E>> & { readonly each: string }
    : FieldWords
  : [NonNullable<T>] extends [object]
    ? PartWords<EntryWords<NonNullable<T>>>
    : FieldWords;

export type EntryWords<T> = { readonly [K in keyof T]-?: WordsOf<T[K]> };

/** The words of the fields, by the keys on the way to them: `tasks.due`. The plan itself has none: ``. */
export interface FieldNames {
  /** What the field is called; its key where it is not known. */
  title(field: string): string;
  /** What a comparison calls it. */
  inDiff(field: string): string;
  /** What it is for; of an entry of a list with `[]` behind. undefined where it is not known. */
  meaning(field: string): string | undefined;
}

/** The key of a field, where it has no other name. */
export const keyOf = (field: string) => field.slice(field.lastIndexOf('.') + 1);

const stepsOf = (field: string) => (field === '' ? [] : field.replace('[]', '').split('.'));

/** The shape of a field; with `[]` behind, that of one value of its list. */
export function shapeOfName(field: string): Shape | undefined {
  const shape = shapeOfField(planShape, stepsOf(field));
  return field.endsWith('[]') && (shape?.type === 'list' || shape?.type === 'one-or-list') ? shape.of : shape;
}

interface Plain {
  readonly title: string;
  readonly meaning: string;
  readonly inDiff?: string;
  readonly each?: string;
}

type Part = Plain & { readonly keys: Readonly<Record<string, FieldWords | Part>> };

const isField = (words: FieldWords | Part): words is FieldWords => Array.isArray(words);

/**
 * Names out of the words of a language.
 *
 * @param endingOf what is added to the meaning of every field of a kind
 */
export function namesFrom(plan: PartWords<EntryWords<Plan>>, endingOf: (shape: Shape) => string): FieldNames {
  const top = plan as unknown as Part;
  const wordsOf = (field: string): Plain | undefined => {
    const words = stepsOf(field).reduce<FieldWords | Part | undefined>(
      (at, key) => (at === undefined || isField(at) ? undefined : at.keys[key]),
      top,
    );
    if (words === undefined || !isField(words)) return words;
    const [title, meaning, more] = words;
    return { title, meaning, ...more };
  };
  return {
    title: (field) => wordsOf(field)?.title ?? keyOf(field),
    inDiff: (field) => wordsOf(field)?.inDiff ?? wordsOf(field)?.title ?? keyOf(field),
    meaning: (field) => {
      const [words, shape] = [wordsOf(field), shapeOfName(field)];
      if (words === undefined || shape === undefined) return undefined;
      const { meaning, each = meaning } = words;
      return `${field.endsWith('[]') ? each : meaning}${endingOf(shape)}`;
    },
  };
}
