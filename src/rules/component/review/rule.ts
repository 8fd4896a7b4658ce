import { reviewInForce } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'component/review',
  what: 'The plan does not say when it is reviewed.',
  why: 'Families change; a plan that nobody looks at again keeps asking for what no longer matters.',
  fix: 'Write reviewEvery (P3M is every three months), and record each review with the date of the next.',
  severity: 'error',
  source: '42 U.S.C. 675(5)(B)',
  check({ plan, report }) {
    if (plan.reviewEvery !== undefined || reviewInForce(plan) !== undefined) return;
    report({ at: plan, key: 'reviewEvery', subject: plan.id, ...say('no-review') });
  },
});
