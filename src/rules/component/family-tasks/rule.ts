import { isFamily } from '../../../plan/people.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { hasTaskOf } from '../whose-task.ts';

export const rule = defineRule({
  id: 'component/family-tasks',
  what: 'No task is for the family.',
  why: 'Parents must know what is expected of them, in the plan and not in a conversation that nobody remembers.',
  fix: 'Give at least one task to a parent, the child, a caregiver or a relative.',
  severity: 'error',
  source: 'Tex. Fam. Code § 263.102(a)(7)',
  check({ plan, report }) {
    if (hasTaskOf(plan, isFamily)) return;
    report({ at: plan, key: 'tasks', subject: plan.id, ...say('no-family-tasks'), because: ['component/tasks'] });
  },
});
