import { findRule, type Rule } from './index.ts';
import type { Severity } from './severity.ts';

export const rulesets = ['minimal', 'recommended', 'strict'] as const;
export type Ruleset = (typeof rulesets)[number];

/** What each ruleset is for, in one sentence. */
export const rulesetTexts: Readonly<Record<Ruleset, string>> = {
  minimal:
    'To begin with: the file is sound and is a plan, with people, dangers, goals, tasks and dates. What is late is a warning, what is due soon is told, everything else is off.',
  recommended: 'What applies where nothing is said: what a plan must hold is an error, what is worth a look a warning.',
  strict: 'Every warning of a rule is an error. Entries of the law that were not verified stay warnings.',
};

/**
 * How severe the findings of a rule are in a ruleset; null where it is off. `usual`: what they are in `recommended`.
 * What is late or coming is said in `minimal` from the first day on, but does not fail a caseload that begins with old plans.
 */
export function severityIn(ruleset: Ruleset, rule: string, usual: Severity): Severity | null {
  if (ruleset === 'recommended') return usual;
  const declared = findRule(rule);
  if (ruleset === 'strict') return usual === 'warning' && declared !== undefined ? 'error' : usual;
  const minimal = declared ? declared.minimal : minimalOfLaw(rule);
  if (minimal === undefined) return null;
  return minimal === 'milder' && usual === 'error' ? 'warning' : usual;
}

/** Of the law its clocks, but not what it asks a plan to hold. */
const minimalOfLaw = (entry: string): Rule['minimal'] => (entry.startsWith('deadline/') ? 'milder' : undefined);

/** A file that cannot be read, or is no plan, is always an error: nothing else could be said of it. */
export const isFixed = (rule: string) => findRule(rule)?.traits?.isFixed === true;
