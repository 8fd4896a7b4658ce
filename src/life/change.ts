import type { PlainDate } from '../calendar/plain-date.ts';
import type { Path } from '../plan/problem.ts';
import type { Plan } from '../plan/schema/plan.ts';
import type { Kind } from '../plan/schema/shape.ts';
import type { ChangeId, CodeNames, FieldId, Refused, WayId } from '../wording/life.ts';
import type { Recorded } from '../wording/life-args.ts';
import type { Step } from './step.ts';

/**
 * What can happen to a plan, as data: what has to be said about it, and what then is written into the plan. The options of the
 * command, the questions of the menu and the table of the documentation are read off these declarations.
 */

/** What a change is made in. */
export interface Scene {
  plan: Plan;
  today: PlainDate;
  /** Where a map or list of the plan stands in the file. */
  at(node: object): Path;
  /** May what was recorded before be written over? */
  replace: boolean;
}

/** Something of the plan that can be named by its id. */
export interface Thing {
  id: string;
  kind: Kind;
  /** What people know it by: the name or the text. */
  title: string;
  /** The day that it waits for, and how many days ago that was; 0 where it is not late. */
  due?: PlainDate;
  daysLate: number;
  /** Is nothing more expected of it? */
  settled: boolean;
}

type Values = {
  /** A calendar date. */
  date: PlainDate;
  /** HH:MM. */
  time: string;
  /** One text, of several lines where it needs to be. */
  prose: string;
  number: number;
  flag: boolean;
  /** One of a list of codes. */
  code: string;
  /** Ids of what is there. */
  thing: string;
  things: string[];
  /** The id of something that is not there yet. */
  newId: string;
};

export type FieldType = keyof Values;

/** One thing that is said about what happened. */
export interface Field<T extends FieldType = FieldType, R extends boolean = boolean> {
  type: T;
  /** Nothing can be written without it. */
  required: R;
  /** The words of the field: what it is, and the question for it. */
  words: FieldId;
  /** Of a date: it says when something happened, so it is not after today. */
  happened?: true;
  /** Of a date: today, where nothing is said. */
  usual?: 'today';
  /** Of a code: the list. `open`: it may be another. */
  codes?: readonly string[];
  names?: CodeNames;
  open?: true;
  /** Of ids: what can be named. */
  of?: (plan: Plan) => Thing[];
  /** What the ids are ids of, for the words. */
  kinds?: readonly Kind[];
}

type Fields = Readonly<Record<string, Field>>;

/** What was said, by the names of the fields. */
export type Given<F extends Fields = Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer T, infer R>
    ? R extends true
      ? Values[T]
      : Values[T] | undefined
    : never;
};

/** What comes of it: changes of the plan's values, and what they are in words. Nothing to do where it is recorded already. */
export interface Draft {
  steps: Step[];
  recorded: Recorded[];
}

/** One thing that people would say has happened: what is known by choosing it, and what is asked then. */
export interface Way<F extends Fields = Fields> {
  id: WayId;
  given?: Partial<Given<F>>;
  /** Names of fields in the order in which they are asked. Those that are required of this way alone come with `!`. */
  asks: readonly (keyof F & string)[];
  musts?: readonly (keyof F & string)[];
  /** Is it of any use in this plan? */
  when?: (plan: Plan) => boolean;
}

export interface ChangeKind {
  id: ChangeId;
  /** The name of the field that stands behind the name of the change, without an option. */
  subject: string | null;
  fields: Fields;
  ways: readonly Way[];
  apply(given: Given, scene: Scene): Draft | Refused;
}

/** Declares a kind of change, with what it is told in the types of its fields. */
export function changeKind<const F extends Fields>(kind: {
  id: ChangeId;
  subject: (keyof F & string) | null;
  fields: F;
  ways: readonly Way<F>[];
  apply(given: Given<F>, scene: Scene): Draft | Refused;
}): ChangeKind {
  return kind as unknown as ChangeKind;
}

type Options = Partial<Omit<Field, 'type' | 'required' | 'words'>>;

function field<T extends FieldType>(type: T) {
  function make(words: FieldId, options: Options & { required: true }): Field<T, true>;
  function make(words: FieldId, options?: Options): Field<T, false>;
  function make(words: FieldId, options: Options & { required?: true } = {}): Field<T> {
    return { type, words, required: false, ...options };
  }
  return make;
}

export const day = field('date');
export const clock = field('time');
export const prose = field('prose');
export const number = field('number');
export const flag = field('flag');
export const code = field('code');
export const thing = field('thing');
export const things = field('things');
export const newId = field('newId');

/** The day on which something happened, today where nothing is said. */
export const happenedOn = (words: FieldId) => day(words, { happened: true, usual: 'today', required: true });
