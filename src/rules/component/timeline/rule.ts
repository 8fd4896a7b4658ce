import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'component/timeline',
  what: 'The plan has no clear timeline: no period, or no goal and no task with a date.',
  why: "Children's time runs on dates; a plan without them cannot be late and so cannot be kept.",
  fix: 'Write the period of the plan, a target for every goal and a due date for every task.',
  severity: 'error',
  minimal: 'same',
  source: 'Tex. Fam. Code § 263.102(a)(4)',
  check({ plan, report }) {
    const missing = (['start', 'end'] as const).filter((key) => plan.period?.[key] === undefined);
    if (plan.period === undefined || missing.length === 2) {
      // Dates that are there but wrong have findings of their own: the place of the missing one tells.
      const place = plan.period === undefined ? { at: plan, key: 'period' } : { at: plan.period, key: 'start' };
      report({ ...place, subject: plan.id, ...say('no-period') });
    } else if (missing[0] !== undefined) {
      const half = say('half-a-period', { missing: missing[0] });
      report({ at: plan.period, key: missing[0], subject: plan.id, ...half });
    }
    const dated = [...(plan.goals ?? []).map((goal) => goal.target), ...(plan.tasks ?? []).map((task) => task.due)];
    if (dated.length > 0 && dated.every((due) => due === undefined)) {
      report({ at: plan, key: plan.tasks ? 'tasks' : 'goals', subject: plan.id, ...say('no-dates') });
    }
  },
});
