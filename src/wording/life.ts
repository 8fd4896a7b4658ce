import type { WordsOf } from './args.ts';
import type { changeWords, fieldWords, menuWords, wayWords } from './en/life/asked.ts';
import type { codes } from './en/life/codes.ts';
import type { Recorded, RecordedArgs, Refusal, RefusedArgs } from './life-args.ts';
import { inWords } from './render.ts';
import type { Language } from './wording.ts';

/** What is said about what happens to a plan. English is written first; its types bind every other language. */
export interface LifeWording {
  language: Language;
  /** What happened, as a line of the menu. */
  ways: Readonly<Record<WayId, string>>;
  /** The question for each field. */
  asks: Readonly<Record<FieldId, string>>;
  recorded: WordsOf<RecordedArgs>;
  refused: WordsOf<RefusedArgs>;
  menu: MenuWords;
  /** "5 days late" */
  late(days: number): string;
  /** Codes of the plan format with what the documents call them. */
  codes: Readonly<Record<CodeNames, Readonly<Record<string, string>>>>;
}

export type ChangeId = keyof typeof changeWords;
export type WayId = keyof typeof wayWords;
export type FieldId = keyof typeof fieldWords;
export type MenuWords = Readonly<Record<keyof typeof menuWords, string>>;
export type CodeNames = keyof typeof codes;

/** Stands where a value was expected, and says why there is none. */
export class Refused {
  readonly why: Refusal;

  constructor(why: Refusal) {
    this.why = why;
  }
}

export const no = <K extends keyof RefusedArgs>(id: K, args: RefusedArgs[K]) => new Refused({ id, args } as Refusal);

export const recorded = <K extends keyof RecordedArgs>(id: K, args: RecordedArgs[K]) => ({ id, args }) as Recorded;

export const recordedIn = ({ recorded: words }: LifeWording, what: Recorded): string => inWords(words, what);

export const refusedIn = ({ refused: words }: LifeWording, why: Refusal): string => inWords(words, why);

/** All that is said about what happens to a plan in a language. */
export async function lifeWordingIn(language: Language): Promise<LifeWording> {
  return language === 'es' ? (await import('./es/life/index.ts')).lifeEs : (await import('./en/life/index.ts')).lifeEn;
}
