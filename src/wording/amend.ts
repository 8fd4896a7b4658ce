import type { amendWords } from './en/amend.ts';
import type { Language } from './wording.ts';

/** The words of `amend`; no other command needs them. English is written first; its types bind every other language. */
export type AmendWords = typeof amendWords;

export async function amendWordsIn(language: Language): Promise<AmendWords> {
  return language === 'es' ? (await import('./es/amend.ts')).amendWords : (await import('./en/amend.ts')).amendWords;
}
