import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { taskCounts } from '../chain.ts';

export const rule = defineRule({
  id: 'trace/task-without-goal',
  what: 'A task serves no goal.',
  why: 'Tasks tied to no danger pile up until nobody can do them all; each must lead somewhere.',
  fix: 'Name the goal in `goals` of the task, or take the task out.',
  severity: 'warning',
  source: 'Washington DSHS policy 1150; Georgia SHINES quality assurance, Q127–Q129',
  check({ plan, report }) {
    for (const task of (plan.tasks ?? []).filter(taskCounts)) {
      if ((task.goals ?? []).length > 0) continue;
      report({ at: task, key: 'goals', ...say('task-without-goal', { task: task.id }), because: ['component/goals'] });
    }
  },
});
