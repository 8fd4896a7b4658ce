import { childIds, isAgencyStaff, isParent } from '../../../plan/people.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'component/people',
  what: 'The plan names no child, no parent or guardian, or nobody of the agency.',
  why: 'A plan is about a child, made with the family, and somebody answers for it. Who is not named can be asked nothing.',
  fix: 'Under people write everyone once, with id, role and name: the children, each parent or guardian, the caseworker.',
  severity: 'error',
  minimal: 'same',
  source: null,
  check({ plan, report }) {
    const named = plan.people ?? [];
    const missing = [
      ...(childIds(plan).length === 0 ? (['child'] as const) : []),
      ...(named.some(isParent) ? [] : (['parent'] as const)),
      ...(named.some(isAgencyStaff) ? [] : (['staff'] as const)),
    ];
    if (missing.length === 0) return;
    report({ at: plan, key: 'people', subject: plan.id, ...say('no-people', { missing }) });
  },
});
