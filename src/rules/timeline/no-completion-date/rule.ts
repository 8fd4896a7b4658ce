import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'timeline/no-completion-date',
  what: 'A task is completed, but the plan does not say when.',
  why: 'A status report lists what was done since the last hearing; without a date it cannot tell.',
  fix: 'Add completedOn, and evidence where there is some.',
  severity: 'warning',
  source: null,
  check({ plan, report }) {
    for (const task of plan.tasks ?? []) {
      if (task.status !== 'completed' || task.completedOn !== undefined) continue;
      report({ at: task, key: 'completedOn', ...say('task-completion-undated', { task: task.id }) });
    }
  },
});
