import type { logWords } from './en/log.ts';
import type { Language } from './wording.ts';

/** The words of the history of a plan; a check needs none of them. */
export type LogWords = typeof logWords;

export async function logWordsIn(language: Language): Promise<LogWords> {
  return language === 'es' ? (await import('./es/log.ts')).logWords : (await import('./en/log.ts')).logWords;
}
