import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { requireSection } from '../sections.ts';

export const rule = defineRule({
  id: 'component/goals',
  what: 'The plan has no goal.',
  why: 'Without a goal nobody knows when the family has done enough.',
  fix: 'Under goals write what will be different, for whom and by when: a behavior or a condition, not a class attended.',
  severity: 'error',
  minimal: 'same',
  source: '42 U.S.C. 675(1)(B); 40 Tex. Admin. Code § 700.704(c)',
  check: (context) => requireSection(context, 'goals', say('no-goals')),
});
