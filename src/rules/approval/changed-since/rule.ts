import type { Plan } from '../../../plan/schema/plan.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

/** A file with mistakes of the format is read without what is wrong, and so with other terms. */
const unsound = ['format/schema', 'format/unknown-key', 'format/date', 'format/reference', 'format/duplicate-id'];

export const rule = defineRule({
  id: 'approval/changed-since',
  what: 'The terms of the plan are others than those that were approved: who does what by when, and why. What came of it, such as a visit that was kept or a task that is done, is no change of terms.',
  why: 'The family, the court and the supervisor rely on what was approved. A date that moves afterward is a new agreement, which somebody must stand for.',
  fix: 'See what changed with caseplan log. Have the plan approved as it is now with caseplan approve, or take the change back.',
  severity: 'warning',
  minimal: 'same',
  source: null,
  traits: { isFact: true },
  check({ plan, changedSinceApproval, report }) {
    if (!changedSinceApproval) return;
    const { approvedBy: by, approvedOn: on } = plan;
    const words = say('changed-since-approval', { on, by, moved: on === undefined ? [] : movedSince(plan, on) });
    report({ at: plan, key: 'approvedTerms', because: unsound, ...words });
  },
});

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
