import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { isEmpty, reportMissing } from '../assessment.ts';

export const rule = defineRule({
  id: 'component/needs',
  what: 'The plan names no need.',
  why: 'Services that answer no need take months of a family and change nothing.',
  fix: 'Under assessment.needs write what each person needs, with its domain and priority.',
  severity: 'error',
  source: '40 Tex. Admin. Code § 700.704(c)',
  check(context) {
    if (!isEmpty(context.plan, 'needs')) return;
    reportMissing(context, 'needs', say('no-needs'));
  },
});
