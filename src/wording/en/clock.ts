import type { WordsOf } from '../args.ts';
import type { FactArgs, MissingFactArgs, ReasonArgs } from '../clock.ts';
import { inWords } from '../render.ts';

/** What a fact is called where it is named in passing, and in files for programs. */
export const facts: WordsOf<FactArgs> = {
  event: ({ type }) => type,
  hearing: ({ type }) => `${type} hearing`,
  placement: () => 'placement',
  birthday: ({ years }) => `birthday ${years}`,
  'plan-date': ({ key }) => key,
  'last-met': () => 'the last one',
};

/** What a fact is called that is not in the file. */
export const missingFacts: WordsOf<MissingFactArgs> = {
  'event-missing': ({ type }) => type,
  'hearing-not-set': ({ type }) => `hearing ${type}`,
  'hearing-not-held': ({ type }) => `no hearing was held: ${type}`,
  'placement-missing': ({ type }) => `placement ${type}`,
  'birth-date-missing': ({ child }) => `birthDate of ${child ?? 'the child'}`,
  'plan-date-missing': ({ key }) => `${key} of the plan`,
  'deadline-missing': ({ id }) => `deadline ${id}`,
  'base-missing': () => 'a date to reckon from',
};

/** Why a clock does not run. */
export const reasons: WordsOf<ReasonArgs> = {
  'facts-missing': ({ facts }) => `not in the file: ${facts.map((fact) => inWords(missingFacts, fact)).join(', ')}`,
  'condition-fails': ({ because }) => because,
  'not-of-child': () => 'does not apply to this child',
  'no-placement': ({ type }) => `no ${type} placement`,
  'placement-ended': () => 'the placement ended before it was due',
  'no-hearing-held': () => 'no such hearing was held yet',
  'no-hearing-set': () => 'no such hearing is in the file',
  'met-by-original': () => 'the plan amends an earlier one, which is taken to have met it',
  'case-over': () => 'the case is over',
  'case-over-before-due': () => 'the case was over before it was due',
  'day-passed': () => 'its day has passed',
  'other-limit-at-age': () => 'another limit applies at the age of the child then',
};

export const clock = { facts, missingFacts, reasons };
