import { safeFor } from '../../medium/safe-for.ts';
import type { FieldNames } from '../../plan/fields/words.ts';
import { proseIn } from '../../plan/people.ts';
import type { Prose } from '../../plan/schema/plan.ts';
import type { Shape, TextShape } from '../../plan/schema/shape.ts';
import { planShape } from '../../plan/schema/shape.ts';
import { shapeOfField } from '../../plan/schema/walk.ts';
import type { DiffWords } from '../../wording/diff.ts';

/** Values of a plan as they are told to people. */

/** In which language, and how people are named. */
export interface Telling {
  words: DiffWords;
  fields: FieldNames;
  /** The language that is told in; prose is taken in it where the plan has it. */
  language: string;
  /** Language of the prose of the plan. */
  ofFile: string;
  /** The name of a person; of anything else its id. */
  nameOf(id: string): string;
  /** The goals in the order of the plan with what they say; null where that is not to be shown. */
  goals: ReadonlyMap<string, Prose | null>;
  /** Hearings by id: kind and day. */
  hearings: ReadonlyMap<string, { type: string; date: string }>;
}

/** The shape of what stands under keys, positions left out. */
export const shapeOf = (keys: readonly string[]): Shape | undefined => shapeOfField(planShape, keys);

export const proseText = (prose: Prose, { language, ofFile }: Telling) =>
  safeFor('sentence', proseIn(prose, language, ofFile).text).trim();

/** A value in words: a date is a day, an id of a person a name, a code what it is called. */
export function valueText(shape: Shape, value: unknown, telling: Telling): string {
  const { words } = telling;
  switch (shape.type) {
    case 'prose':
      return proseText(value as Prose, telling);
    case 'flag':
      return value === true ? words.yes : words.no;
    case 'number':
      return words.number(value as number);
    case 'list':
    case 'one-or-list': {
      const items = Array.isArray(value) ? value : [value];
      return items.length === 0 ? words.nothing : words.list(items.map((item) => valueText(shape.of, item, telling)));
    }
    case 'text':
      return textValue(shape, String(value), telling);
    default:
      return safeFor('sentence', String(value));
  }
}

function textValue({ check, codes, openCodes, pointsTo }: TextShape, value: string, { words, nameOf }: Telling) {
  if (check === 'date' && /^\d{4}-\d\d-\d\d$/.test(value)) return words.day(value);
  const known = codes ?? openCodes;
  if (known !== undefined) return codeText(known, value, words);
  return safeFor('sentence', pointsTo ? nameOf(value) : value);
}

/** What a code is called: by the list of the documents that has all of its codes. One that nobody knows is shown as it is. */
function codeText(known: readonly string[], value: string, { codeLists, kinds, codes }: DiffWords): string {
  const lists = [...Object.values(codeLists), kinds, codes];
  const list = lists.find((names) => known.every((code) => Object.hasOwn(names, code)));
  const name =
    (list && own(list, value)) ?? lists.map((names) => own(names, value)).find((found) => found !== undefined);
  return name === undefined ? value : withSmallLetter(name);
}

const own = (names: Readonly<Record<string, string>>, code: string) =>
  Object.hasOwn(names, code) ? names[code] : undefined;

/** "In progress" within a sentence; a short form such as "QRTP" stays. */
const withSmallLetter = (name: string) => (/^\p{Lu}\p{Ll}/u.test(name) ? name[0]?.toLowerCase() + name.slice(1) : name);

/** What a field is called where the thing that it is of is named already. */
export const labelOf = (keys: readonly string[], { fields }: Telling): string => fields.inDiff(keys.join('.'));
