import { clauses } from './en/clauses.ts';
import { clock } from './en/clock.ts';
import { steps } from './en/steps.ts';
import type { Language } from './wording.ts';

/**
 * The sentences that `explain` makes of the parts of an entry of the law. They stand apart from the rest of what is said, since a
 * check needs none of them.
 */
export interface Sentences {
  clauses: typeof clauses;
  steps: typeof steps;
  clock: typeof clock;
}

export const englishSentences: Sentences = { clauses, steps, clock };

export async function sentencesIn(language: Language): Promise<Sentences> {
  return language === 'es' ? (await import('./es/sentences.ts')).spanishSentences : englishSentences;
}
