import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { isEmpty, reportMissing } from '../assessment.ts';

export const rule = defineRule({
  id: 'component/strengths',
  what: 'The plan names no strength of the family.',
  why: 'Change is built on what already works; a plan of failings alone is neither fair nor effective.',
  fix: 'Under assessment.strengths write what the family does well and what has worked before.',
  severity: 'error',
  source: '40 Tex. Admin. Code § 700.704(c)',
  check(context) {
    if (!isEmpty(context.plan, 'strengths')) return;
    reportMissing(context, 'strengths', say('no-strengths'));
  },
});
