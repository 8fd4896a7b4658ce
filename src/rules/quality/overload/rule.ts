import { parentsIn } from '../../../plan/people.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { tasksOf } from '../open-tasks.ts';

export const rule = defineRule({
  id: 'quality/overload',
  what: 'A parent has more open tasks than anybody could keep in mind.',
  why: 'A plan that asks for everything at once is broken by people who try. No law says how many are too many: set the number that your agency stands for.',
  fix: 'Keep what makes the children safe first, share tasks with the agency, and let the rest wait for the next plan.',
  severity: 'warning',
  source:
    'Colorado Judicial Branch training on treatment plans (2012); Rise magazine, interview with practitioners (2018)',
  options: {
    tasks: { type: 'number', usual: 10, unit: 'tasks', what: 'How many open tasks one parent may have.' },
  },
  check({ plan, options, report }) {
    const most = options.tasks;
    for (const { id } of parentsIn(plan)) {
      const tasks = tasksOf(plan, id);
      const first = tasks[most];
      if (first === undefined) continue;
      report({
        at: first,
        key: 'assignee',
        subject: id,
        ...say('tasks-too-many', { person: id, n: tasks.length, most }),
      });
    }
  },
});
