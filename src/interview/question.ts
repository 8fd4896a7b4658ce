import type { PlainDate } from '../calendar/plain-date.ts';
import type { Shape } from '../plan/schema/shape.ts';
import type { CodeList } from '../wording/en/interview/codes.ts';
import type { Language } from '../wording/wording.ts';
import type { Answers, Entry, Value } from './answers.ts';

/** The questions are data. What they are called stands in `wording/`, what they may be answered with in the plan format. */

/** Where a question is asked. */
export interface Scene {
  answers: Answers;
  /** The entry of the list that is asked about; the answers themselves outside of lists. */
  entry: Entry;
  /** The entries around it, outermost first. */
  outer: readonly Entry[];
  today: PlainDate;
  /** The jurisdiction that is suggested. */
  jurisdiction?: string;
  /** The language that is suggested for the plan: the one that is spoken. */
  language?: Language;
  /** Why a child of so many years was not asked. */
  ages?: readonly string[];
  /** Is there a plan of this id already? */
  idTaken(id: string): boolean;
}

/** `now`: the entry makes no sense without it. `plan`: the plan needs it, but it can be left open. */
type Required = 'now' | 'plan';

/** Why an answer is refused: an id of the wording, and the earlier answer that is contradicted, for its slot `{date}`. */
export interface Refusal {
  id: string;
  date?: PlainDate;
}

export interface Question {
  kind: 'question';
  /** Where the answer goes in its entry, dotted. With the lists around it, it is the stable id: `people.birthDate`. */
  key: string;
  required?: Required | ((scene: Scene) => boolean);
  when?: (scene: Scene) => boolean;
  suggest?: (scene: Scene) => Value | undefined;
  /** What can be chosen: codes or ids. The codes of the plan format where left out. */
  options?: (scene: Scene) => readonly string[];
  /** The list of the wording that has the names of the codes. */
  codes?: CodeList;
  /** Somebody who is not on the list can be added in this role. */
  add?: string;
  /** A day that has been: `May 8` is the last one. */
  past?: true;
  /** Never shown: the suggestion is the answer, unless the answers hold another. */
  quiet?: true;
  /** A refusal of the wording, for what the plan format would take, or would refuse in words of a file. */
  refuse?: (value: Value, scene: Scene) => Refusal | null;
}

export interface Repeat {
  kind: 'repeat';
  key: string;
  entry: readonly Node[];
  when?: (scene: Scene) => boolean;
  /** One entry for each of these people, instead of "another one?". */
  each?: (scene: Scene) => readonly string[];
  /** The plan needs one: the first is asked for without asking whether there is one. */
  required?: (scene: Scene) => boolean;
  /** Where the first entry is left open, one Enter is not enough: it is asked whether the list is to stay empty. */
  asksBack?: true;
  /** Id of the wording of what the list still lacks; null where it is complete. */
  lacking?: (scene: Scene) => string | null;
}

export type Node = Question | Repeat;

export interface Section {
  id: string;
  nodes: readonly Node[];
}

type Options<T extends Node> = Omit<T, 'kind' | 'key' | 'entry'>;

export const ask = (key: string, options: Options<Question> = {}): Question => ({ kind: 'question', key, ...options });
export const repeat = (key: string, entry: readonly Node[], options: Options<Repeat> = {}): Repeat => ({
  kind: 'repeat',
  key,
  entry,
  ...options,
});

export const isOneOf = (answers: readonly string[], value: unknown) => answers.includes(String(value));

export const notBefore = (value: Value, first: PlainDate | undefined, id: string): Refusal | null =>
  first !== undefined && value < first ? { id, date: first } : null;
export const notAfter = (value: Value, last: PlainDate | undefined, id: string): Refusal | null =>
  last !== undefined && value > last ? { id, date: last } : null;

export type AnswerType =
  | 'text'
  | 'prose'
  | 'date'
  | 'choice'
  | 'several'
  | 'yes-no'
  | 'number'
  | 'duration'
  | 'language';

/** How a question is asked follows from what the plan format takes, and from whether there is something to choose from. */
export function typeOf(shape: Shape, { options }: Question): AnswerType {
  switch (shape.type) {
    case 'prose':
      return 'prose';
    case 'number':
      return 'number';
    case 'flag':
      return 'yes-no';
    case 'list':
    case 'one-or-list':
      return 'several';
    case 'text':
      if (shape.check === 'date' || shape.check === 'duration' || shape.check === 'language') return shape.check;
      return options || shape.codes || shape.openCodes || shape.pointsTo ? 'choice' : 'text';
    default:
      throw new Error(`a ${shape.type} cannot be asked for`);
  }
}
