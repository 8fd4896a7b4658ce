import type { Plan } from '../plan/schema/plan.ts';
import { say } from '../wording/index.ts';
import type { Rule } from './rule.ts';

const approved = (terms: string) => `approvedBy: rao
approvedOn: 2026-02-04
approvedTerms: sha256:${terms}
people:
  - { id: ana, role: mother, name: Ana Castell, parentOf: [leo] }
  - { id: leo, role: child, name: Leo Castell, birthDate: 2023-05-06 }
  - { id: kim, role: caseworker, name: Kim Sandoval }
  - { id: rao, role: supervisor, name: Anjali Rao }
  - { id: clinic, role: provider, name: Lakeside Clinic }
`;

/** A file with mistakes of the format is read without what is wrong, and so with other terms. */
const unsound = ['format/schema', 'format/unknown-key', 'format/date', 'format/reference', 'format/duplicate-id'];

export const approvalChangedSince: Rule = {
  id: 'approval/changed-since',
  wrong: approved('0000000000000000000000000000000000000000000000000000000000000000'),
  right: approved('d7e8d993b763cf50d1d2769c421ed5a42e5ae6195a295709e3a5196cd508a72e'),
  source: null,
  isFact: true,
  check({ plan, changedSinceApproval, report }) {
    if (!changedSinceApproval) return;
    const { approvedBy: by, approvedOn: on } = plan;
    const words = say('changed-since-approval', { on, by, moved: on === undefined ? [] : movedSince(plan, on) });
    report({ at: plan, key: 'approvedTerms', because: unsound, ...words });
  },
};

/** What the plan itself keeps of it: dates and targets that were moved after a day. */
function movedSince({ tasks = [], goals = [] }: Plan, day: string): string[] {
  const isLater = (history: readonly { changedOn: string }[] = []) => history.some(({ changedOn }) => changedOn > day);
  return [
    ...tasks.filter(({ dueHistory }) => isLater(dueHistory)).map(({ id }) => `${id} (due)`),
    ...goals
      .flatMap((goal) => [goal, ...(goal.measures ?? [])])
      .filter(({ targetHistory }) => isLater(targetHistory))
      .map(({ id }) => `${id} (target)`),
  ];
}

export const approvalRules: Rule[] = [approvalChangedSince];
