import { planExpiry } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'timeline/plan-expired',
  what: 'The plan ended before today and is still in force.',
  why: 'A family that works on a plan that has ended does not know what is asked of it now.',
  fix: 'Close the plan (status completed), or amend it with a new period.',
  severity: 'error',
  minimal: 'milder',
  source: null,
  traits: { isFact: true },
  check({ plan, lateAsOf, report }) {
    const expiry = planExpiry(plan, lateAsOf);
    if (expiry === undefined || plan.period === undefined) return;
    const { due, daysLate: days } = expiry;
    const expired = say('plan-expired', { due, days, status: plan.status });
    report({ at: plan.period, key: 'end', subject: plan.id, ...expired });
  },
});
