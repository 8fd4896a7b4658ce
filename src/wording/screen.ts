import type { screenEn } from './en/interview/screen.ts';
import type { Language } from './wording.ts';

/** What the interview says around its questions: keys, help, the review, saving and going on. English binds the others. */
export type ScreenWords = {
  readonly [K in keyof typeof screenEn]: (typeof screenEn)[K] extends string ? string : readonly string[];
};

/** Each language is loaded only when it is asked for. */
export async function screenWordsIn(language: Language): Promise<ScreenWords> {
  if (language === 'es') return (await import('./es/interview/screen.ts')).screenEs;
  return (await import('./en/interview/screen.ts')).screenEn;
}
