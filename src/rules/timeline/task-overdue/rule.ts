import { assigneesOf } from '../../../plan/people.ts';
import { taskStanding } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'timeline/task-overdue',
  what: 'A task was due before today and is not completed, or a recurring task was last done longer ago than its frequency allows.',
  why: 'A date that passes unnoticed becomes a surprise in court. A task due today is not overdue.',
  fix: 'Record its completion with a date and evidence, or move the date with a reason (`caseplan update` keeps the old one in dueHistory), or ask what stands in the way and record the barrier.',
  severity: 'error',
  minimal: 'milder',
  source: null,
  traits: { isFact: true },
  check({ plan, lateAsOf, report }) {
    for (const task of plan.tasks ?? []) {
      const { state, due, daysLate: days, lastDone } = taskStanding(task, lateAsOf, plan.language);
      if (state !== 'overdue' || due === undefined) continue;
      const late = { task: task.id, due, days, who: assigneesOf(task) };
      if (due === task.due) report({ at: task, key: 'due', ...say('task-overdue', late) });
      else if (lastDone === undefined)
        report({ at: task, key: 'frequency', ...say('task-never-done', { ...late, start: task.start }) });
      else report({ at: task, key: 'frequency', ...say('task-due-again', { ...late, lastDone }) });
    }
  },
});
