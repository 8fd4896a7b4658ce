import type { MessageOf, ProseArg, WordsOf } from './args.ts';

/** What is said of an answer that could be better, as messages. */
export interface CoachArgs {
  compliance: { said: ProseArg };
  vague: { said: ProseArg };
  acronym: { short: ProseArg; long: ProseArg };
  /** The grade of school at which a text reads. */
  grade: { score: number };
  /** How easy a text is to read, of 100. */
  ease: { score: number };
  /** `who`: the name, since it is said to whoever typed it. */
  overload: { who: ProseArg; n: number };
  barrier: Readonly<Record<string, never>>;
  wait: Readonly<Record<string, never>>;
}

export type CoachMessage = MessageOf<CoachArgs>;
export type CoachWords = WordsOf<CoachArgs>;
