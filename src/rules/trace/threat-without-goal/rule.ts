import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { addressed } from '../chain.ts';

export const rule = defineRule({
  id: 'trace/threat-without-goal',
  what: 'No goal addresses a safety threat.',
  why: 'A danger that the plan names and then forgets stays a danger; an appellate court has sent a case back because the plan left one out.',
  fix: 'Add the id of the threat to `addresses` of the goal that ends it, or write that goal.',
  severity: 'error',
  source: 'People ex rel. K.B., 2016 COA 21 (Colo. App. 2016)',
  check({ plan, report }) {
    const known = addressed(plan);
    for (const threat of plan.assessment?.safetyThreats ?? []) {
      if (known.has(threat.id)) continue;
      const words = say('threat-without-goal', { threat: threat.id });
      report({ at: threat, key: 'id', ...words, because: ['component/goals'] });
    }
  },
});
