import { english } from './en/index.ts';
import type { Language, Wording } from './wording.ts';

export type { Noun } from './args.ts';
export type { Factors, Missing } from './en/component.ts';
export type { DateHint, Meant, Shown, TypeHint, ValueKind } from './en/format.ts';
export type { Happened } from './en/impossible.ts';
export { type ContentText, filled, type LawText, type Way } from './en/law.ts';
export { isYamlMistake } from './en/reading.ts';
export type { Coming } from './en/timeline.ts';
export { count } from './en/words.ts';
export { thousands } from './numbers.ts';
export { say, type Worded, wordsOf } from './say.ts';
export {
  type CheckWords,
  type ExplainWords,
  type Language,
  languages,
  type MessageReference,
  type TableWords,
  type Wording,
  type Words,
} from './wording.ts';
export { english };

/** All that is said in a language. Only English is there from the start; another is loaded when it is asked for. */
export async function wordingIn(language: Language): Promise<Wording> {
  return language === 'es' ? (await import('./es/index.ts')).spanish : english;
}
