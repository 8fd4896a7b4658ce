import type { diffWords } from './en/diff.ts';
import type { Language } from './wording.ts';

/** The words for what differs between two plans. They stand apart from the rest of what is said, since a check needs none of them. */
export type DiffWords = typeof diffWords;

export async function diffWordsIn(language: Language): Promise<DiffWords> {
  return language === 'es' ? (await import('./es/diff.ts')).diffWords : (await import('./en/diff.ts')).diffWords;
}
