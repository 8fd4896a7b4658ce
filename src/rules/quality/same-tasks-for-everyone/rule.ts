import { isParent, parentsIn } from '../../../plan/people.ts';
import type { Plan, Task } from '../../../plan/schema/plan.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { tasksOf } from '../open-tasks.ts';

export const rule = defineRule({
  id: 'quality/same-tasks-for-everyone',
  what: 'Parents have the same tasks.',
  why: 'One list for every parent asks people to change what they never did, and misses what each of them can do.',
  fix: 'Give each parent the tasks that answer that parent. What they do together can be one task with both in `assignee`.',
  severity: 'warning',
  source:
    'Colorado Judicial Branch training on treatment plans (2012); AP and Salt Lake Tribune on the plans of 2008 in Texas',
  options: {
    share: {
      type: 'number',
      usual: 80,
      unit: 'percent',
      what: "How much of the parents' tasks must be the same to be told.",
    },
    tasks: { type: 'number', usual: 3, unit: 'tasks', what: 'Parents with fewer open tasks are not compared.' },
  },
  check({ plan, read, options, report }) {
    const { tasks: least, share } = options;
    const loads = parentsIn(plan).map(({ id }) => ({ id, open: tasksOf(plan, id) }));
    const able = loads.filter(({ open }) => open.length >= least);
    if (able.length < 2) return;
    const plain = (task: Task) => plainTask(read(task.description), plan);
    const busy = able
      .map(({ id, open }) => ({ id, tasks: new Set(open.map(plain)) }))
      .filter(({ tasks }) => tasks.size >= least);
    const [one, ...others] = busy;
    if (one === undefined || others.length === 0) return;
    const shared = [...one.tasks].filter((text) => others.every(({ tasks }) => tasks.has(text))).length;
    const most = Math.max(...busy.map(({ tasks }) => tasks.size));
    if (shared * 100 < most * share) return;
    const people = busy.map(({ id }) => id);
    report({ at: plan, key: 'tasks', subject: plan.id, ...say('tasks-same', { people, n: shared, of: most }) });
  },
});

/** A task without the names and words that differ only by whose it is: "Maria shows proof of her income" is anybody's. */
function plainTask(text: string, plan: Plan): string {
  const names = new Set((plan.people ?? []).filter(isParent).flatMap(({ name }) => name.toLowerCase().split(/\s+/)));
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const own = /^(?:mother|father|parent|madre|padre|his|her|their|su|sus|he|she|they|ella|él)$/;
  return words.filter((word) => !names.has(word) && !own.test(word)).join(' ');
}
