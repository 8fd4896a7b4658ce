import type { Goal } from '../../../plan/schema/plan.ts';
import { isPursued } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

const measured = (goal: Goal) => (goal.measures ?? []).length > 0;

export const rule = defineRule({
  id: 'trace/goal-without-measure',
  what: 'A goal has no measure.',
  why: 'If nobody can say how progress will be seen, the family cannot show that it has been made.',
  fix: 'Add a measure: what is counted, by whom, how often, from which baseline to which target.',
  severity: 'error',
  source: '40 Tex. Admin. Code § 700.704(c)',
  check({ plan, report }) {
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      if (measured(goal)) continue;
      const words = say('goal-without-measure', { goal: goal.id });
      report({ at: goal, key: 'measures', ...words, because: ['component/measures'] });
    }
  },
});
