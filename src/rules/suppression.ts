import type { Rule } from './rule.ts';

/**
 * Comments that suppress a finding. They are no part of the plan's value: what reads them (src/check/suppress.ts) reports these
 * itself, as the reader of files does.
 */

/** A task that is late on the day of the shortest plan, with a comment above it. */
const lateTask = (comment: string) => `tasks:
  # ${comment}
  - { id: t-plan, goals: [g-night], assignee: [ana, kim], description: Write the night plan., due: 2026-04-01, status: in-progress }
`;

const waiting = lateTask(
  'caseplan-ignore timeline/task-overdue until 2026-06-30: the aunt is in hospital; the court was told on April 2.',
);

export const suppressionNoReason: Rule = {
  id: 'suppression/no-reason',
  what: 'A comment that should suppress a finding gives no reason. It suppresses nothing.',
  why: 'Whoever reads the plan next, a supervisor or a court, must be able to tell a decision from an oversight.',
  fix: 'Say behind a colon why the finding may stand: who decided it, or what it waits for.',
  wrong: lateTask('caseplan-ignore timeline/task-overdue until 2026-06-30'),
  right: waiting,
  source: null,
};

export const suppressionExpired: Rule = {
  id: 'suppression/expired',
  what: 'The last day of a suppression has passed, and the finding is back.',
  why: 'A reason that held for some weeks is no reason for ever; somebody must look again on the day that was named.',
  fix: 'Mend what the finding says and delete the comment. Give a new date only with a reason that still holds.',
  wrong: lateTask('caseplan-ignore timeline/task-overdue until 2026-04-10: the aunt is in hospital.'),
  right: waiting,
  source: null,
};

export const suppressionUnused: Rule = {
  id: 'suppression/unused',
  what: 'A comment suppresses nothing: its rule finds nothing on that line.',
  why: 'A comment that outlives its finding hides the same mistake when it is made again.',
  fix: 'Delete the comment, or write it on the line above the one that the finding names.',
  wrong: lateTask('caseplan-ignore timeline/no-due-date: the judge sets the day.'),
  right: waiting,
  source: null,
};

export const suppressionMalformed: Rule = {
  id: 'suppression/malformed',
  what: 'A comment that should suppress a finding cannot be understood: no such rule, no such date, or not the form. It suppresses nothing.',
  why: 'Its author believes that the finding is answered.',
  fix: 'Write one rule as the finding names it, an end date if there is one, a colon and the reason. Findings of the families syntax and suppression cannot be suppressed, nor a whole family at once.',
  wrong: lateTask('caseplan-ignore timeline/*: the aunt is in hospital.'),
  right: waiting,
  source: null,
};

export const suppressionRules: Rule[] = [
  suppressionNoReason,
  suppressionExpired,
  suppressionUnused,
  suppressionMalformed,
];
