import type { Plan } from '../../../plan/schema/plan.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { addressed } from '../chain.ts';

/** What goals answered that were reached in the version before. A danger is another matter: it wants a goal as long as it is there. */
const reachedBefore = (plan: Plan) =>
  (plan.previous?.goals ?? [])
    .filter(({ achievementStatus }) => achievementStatus === 'achieved' || achievementStatus === 'sustaining')
    .flatMap((goal) => goal.addresses ?? []);

export const rule = defineRule({
  id: 'trace/need-without-goal',
  what: 'No goal addresses a need.',
  why: 'What the assessment found must be carried into the plan, or be said to wait.',
  fix: 'Add the id of the need to `addresses` of a goal.',
  severity: 'warning',
  source: 'Washington DSHS policy 1150; Georgia SHINES quality assurance, Q127–Q129',
  check({ plan, report }) {
    const known = new Set([...addressed(plan), ...reachedBefore(plan)]);
    for (const need of plan.assessment?.needs ?? []) {
      if (known.has(need.id)) continue;
      const words = say('need-without-goal', { need: need.id });
      report({ at: need, key: 'id', ...words, because: ['component/goals'] });
    }
  },
});
