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
  wrong: lateTask('caseplan-ignore timeline/task-overdue until 2026-06-30'),
  right: waiting,
  source: null,
};

export const suppressionExpired: Rule = {
  id: 'suppression/expired',
  wrong: lateTask('caseplan-ignore timeline/task-overdue until 2026-04-10: the aunt is in hospital.'),
  right: waiting,
  source: null,
};

export const suppressionUnused: Rule = {
  id: 'suppression/unused',
  wrong: lateTask('caseplan-ignore timeline/no-due-date: the judge sets the day.'),
  right: waiting,
  source: null,
};

export const suppressionMalformed: Rule = {
  id: 'suppression/malformed',
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
