import { isPursued, taskStanding } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'timeline/no-due-date',
  what: 'An open task has no due date, or a goal that is pursued has no target.',
  why: 'What has no date is never late and so is never asked about. A missing date is a finding of its own and not "due today".',
  fix: 'Agree on a date with the person who does it; for a recurring task write until when.',
  severity: 'error',
  source: 'Tex. Fam. Code § 263.102(a)(4)',
  check({ plan, report }) {
    for (const task of plan.tasks ?? []) {
      if (taskStanding(task, null).state !== 'undated') continue;
      report({ at: task, key: 'due', ...say('task-undated', { task: task.id }), because: ['component/timeline'] });
    }
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      if (goal.target !== undefined) continue;
      report({ at: goal, key: 'target', ...say('goal-undated', { goal: goal.id }), because: ['component/timeline'] });
    }
  },
});
