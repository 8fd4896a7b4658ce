import type { PlainDate } from '../../../calendar/plain-date.ts';
import { daysPast, isPursued } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'timeline/goal-overdue',
  what: 'A goal should have been reached before today and is neither reached nor given up.',
  why: 'A target that has passed tells the court nothing about when the family will be done.',
  fix: 'Record achievementStatus, or agree on a new target with the family at a review.',
  severity: 'error',
  minimal: 'milder',
  source: null,
  traits: { isFact: true },
  check({ plan, lateAsOf, report }) {
    for (const goal of plan.goals ?? []) {
      const due = goal.target as PlainDate | undefined;
      const days = daysPast(due, lateAsOf);
      if (due === undefined || days === 0 || !isPursued(goal)) continue;
      report({ at: goal, key: 'target', ...say('goal-overdue', { goal: goal.id, due, days }) });
    }
  },
});
