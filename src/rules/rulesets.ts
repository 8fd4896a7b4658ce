import { findRule } from './index.ts';
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

/** Families of which everything counts in `minimal`: a file that cannot be relied on, and what harms people when it is missed. */
const minimalFamilies = ['syntax', 'format', 'privacy', 'suppression'];

/** Without one of these a file is no plan. */
const minimalRules = [
  'component/people',
  'component/safety-threats',
  'component/goals',
  'component/tasks',
  'component/timeline',
  'timeline/impossible',
  'law/jurisdiction',
  'approval/changed-since',
];

/** What is late or coming is said from the first day on, but does not fail a caseload that begins with old plans. */
const minimalDates = [
  'timeline/due-soon',
  'timeline/task-overdue',
  'timeline/goal-overdue',
  'timeline/review-overdue',
  'timeline/plan-expired',
];

/** How severe the findings of a rule are in a ruleset; null where it is off. `usual`: what they are in `recommended`. */
export function severityIn(ruleset: Ruleset, rule: string, usual: Severity): Severity | null {
  if (ruleset === 'recommended') return usual;
  if (ruleset === 'strict') return usual === 'warning' && findRule(rule) !== undefined ? 'error' : usual;
  const [family = ''] = rule.split('/');
  if (minimalFamilies.includes(family) || minimalRules.includes(rule)) return usual;
  // Of the law its clocks, but not what it asks a plan to hold.
  if (!minimalDates.includes(rule) && family !== 'deadline') return null;
  return usual === 'error' ? 'warning' : usual;
}

/** A file that cannot be read, or is no plan, is always an error: nothing else could be said of it. */
export const isFixed = (rule: string) => rule.startsWith('syntax/') || rule === 'format/schema';
