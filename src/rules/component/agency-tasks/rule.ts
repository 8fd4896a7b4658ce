import { isAgencyStaff } from '../../../plan/people.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { hasTaskOf } from '../whose-task.ts';

export const rule = defineRule({
  id: 'component/agency-tasks',
  what: 'No task is for the agency.',
  why: 'The plan must say what the agency will do to help; a court asks for it when it looks at reasonable efforts.',
  fix: 'Give at least one task to the caseworker or the supervisor.',
  severity: 'error',
  source: 'Tex. Fam. Code § 263.102(a)(7); 45 CFR 1356.21(g)(4)',
  check({ plan, report }) {
    if (hasTaskOf(plan, isAgencyStaff)) return;
    report({ at: plan, key: 'tasks', subject: plan.id, ...say('no-agency-tasks'), because: ['component/tasks'] });
  },
});
