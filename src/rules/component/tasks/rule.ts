import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { requireSection } from '../sections.ts';

export const rule = defineRule({
  id: 'component/tasks',
  what: 'The plan has no task.',
  why: 'Nobody can act on a plan that does not say who does what by when.',
  fix: 'Under tasks write one action each, with who does it and by when, for the family and for the agency.',
  severity: 'error',
  minimal: 'same',
  source: 'Tex. Fam. Code § 263.102(a)(7)',
  check: (context) => requireSection(context, 'tasks', say('no-tasks')),
});
