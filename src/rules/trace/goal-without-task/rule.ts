import { isPursued } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { taskCounts } from '../chain.ts';

export const rule = defineRule({
  id: 'trace/goal-without-task',
  what: 'No task serves a goal.',
  why: 'A goal that nobody does anything for is a wish.',
  fix: 'Write who does what by when, and name the goal in `goals` of the task.',
  severity: 'error',
  source: 'Washington DSHS policy 1150; Georgia SHINES quality assurance, Q127–Q129',
  check({ plan, report }) {
    const served = new Set((plan.tasks ?? []).filter(taskCounts).flatMap((task) => task.goals ?? []));
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      if (served.has(goal.id)) continue;
      const because = ['component/tasks', 'component/family-tasks', 'component/agency-tasks'];
      report({ at: goal, key: 'id', ...say('goal-without-task', { goal: goal.id }), because });
    }
  },
});
