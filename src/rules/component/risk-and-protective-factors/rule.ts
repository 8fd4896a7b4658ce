import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { isEmpty, reportMissing } from '../assessment.ts';

export const rule = defineRule({
  id: 'component/risk-and-protective-factors',
  what: 'The plan names no risk factors, or no protective factors.',
  why: 'Who must be watched and who can be relied on are both needed to decide where a child is safe tonight.',
  fix: 'Under assessment write riskFactors (what makes harm more likely) and protectiveFactors (who and what keeps the children safe).',
  severity: 'error',
  source: null,
  check(context) {
    const missing = (['riskFactors', 'protectiveFactors'] as const).filter((list) => isEmpty(context.plan, list));
    const [first] = missing;
    if (first !== undefined) reportMissing(context, first, say('no-factors', { missing }));
  },
});
