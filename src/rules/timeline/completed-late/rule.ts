import { taskStanding } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'timeline/completed-late',
  what: 'A task was completed after its due date.',
  why: 'It is done, and that counts; but a court report that says when it was done must also say that it was late.',
  fix: 'Nothing needs to be done. If the date had been moved, record it in dueHistory.',
  severity: 'info',
  source: null,
  traits: { isFact: true },
  check({ plan, report }) {
    for (const task of plan.tasks ?? []) {
      const { state, daysLate } = taskStanding(task, null);
      if (state !== 'completed-late') continue;
      const late = say('task-completed-late', { task: task.id, on: task.completedOn, days: daysLate });
      report({ at: task, key: 'completedOn', ...late });
    }
  },
});
