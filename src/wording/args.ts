/**
 * The arguments of a message. A message is an id and arguments until it is shown. Every text among the arguments says what it is, so
 * that words, masking and escaping are made of the arguments, and nothing ever reads a finished sentence. All of it is plain data that
 * can be written as JSON, kept in a cache and handed to a worker.
 */

/** A person of the plan, by id. */
export interface PersonArg {
  readonly person: string;
}

/** What an id can name. */
export type Noun =
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

/** Something of the plan that has an id: a goal, a task, a hearing. */
export interface ItemArg {
  readonly item: Noun;
  readonly id: string;
}

/** A calendar date, YYYY-MM-DD. */
export interface DateArg {
  readonly date: string;
}

/** A word of the program's own: a code or key of the format, the id of a rule, an option, a command. Nobody is known by it. */
export interface CodeArg {
  readonly code: string;
}

/** Prose of the plan. It is shown to those alone who may read the plan. */
export interface ProseArg {
  readonly prose: string;
}

/** Whatever stood in a file: a value or key of any form. It may be the name of somebody. */
export interface FileTextArg {
  readonly fileText: string;
}

/** A text of an entry of the law, in the language of its pack. By the entry and the key its translation is found. */
export interface LawTextArg {
  readonly lawText: string;
  /** Id of the entry. */
  readonly of: string;
  /** `name`, `law`, or `because.0`: what is said where the first condition fails. */
  readonly key: string;
}

/** What a key of a file is for, in English, and the field of the plan by which other languages know it; null in other files. */
export interface MeaningArg {
  readonly meaning: string;
  readonly field: string | null;
}

export type TextArg = PersonArg | ItemArg | DateArg | CodeArg | ProseArg | FileTextArg | MeaningArg | LawTextArg;

export const person = (id: string): PersonArg => ({ person: id });
export const item = (kind: Noun, id: string): ItemArg => ({ item: kind, id });
export const day = (date: string): DateArg => ({ date });
export const code = (word: string): CodeArg => ({ code: word });
export const prose = (text: string): ProseArg => ({ prose: text });
export const fileText = (text: string): FileTextArg => ({ fileText: text });
export const lawText = (text: string, of: string, key: string): LawTextArg => ({ lawText: text, of, key });

/** Arguments as the words of a message see them: every text argument is the string that stands for it. */
export type Plain<T> = T extends TextArg
  ? string
  : T extends readonly (infer E)[]
    ? readonly Plain<E>[]
    : T extends object
      ? { readonly [K in keyof T]: Plain<T[K]> }
      : T;

/** A message of a family before it is put into words. `Of`: the arguments of each id. */
export type MessageOf<Of, K extends keyof Of = keyof Of> = {
  readonly [I in K]: { readonly id: I; readonly args: Of[I] };
}[K];

/** The words of a language for a family of messages that are one text each. */
export type WordsOf<Of> = { readonly [K in keyof Of]: (args: Plain<Of[K]>) => string };
