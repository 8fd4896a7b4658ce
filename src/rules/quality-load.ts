import { isSpecific } from '../law/specific.ts';
import { assigneesOf, findPerson, isParent, parentsIn } from '../plan/people.ts';
import type { Plan, Service, Task } from '../plan/schema/plan.ts';
import { isWaiting, taskStanding } from '../plan/standing.ts';
import { say } from '../wording/index.ts';
import { taskExample } from './examples.ts';
import { emptyAnswer } from './quality/empty.ts';
import { hasSome } from './quality/prose.ts';
import type { Rule } from './rule.ts';

/** Plans that nobody could follow, or that fit anybody. */

const isOpen = (task: Task) => ['open', 'overdue', 'undated'].includes(taskStanding(task, null).state);
const openTasks = (plan: Plan) => (plan.tasks ?? []).filter(isOpen);
const tasksOf = (plan: Plan, person: string) => openTasks(plan).filter((task) => assigneesOf(task).includes(person));

const colorado = 'Colorado Judicial Branch training on treatment plans (2012)';
const rise = 'Rise magazine, interview with practitioners (2018)';

const overloadOptions = {
  tasks: { type: 'number', usual: 10, unit: 'tasks', what: 'How many open tasks one parent may have.' },
} satisfies Rule['options'];

/** The most open tasks that a parent has where nothing is said. */
export const usualLoad = overloadOptions.tasks.usual;

const manyTasks = (n: number) =>
  `tasks:\n  - { id: t-check, goals: [g-night], assignee: kim, description: Check the sitters., due: 2026-05-08, status: in-progress }\n${Array.from(
    { length: n },
    (_, index) =>
      `  - { id: t-${index + 1}, goals: [g-night], assignee: ana, description: Call sitter number ${index + 1}., due: 2026-05-08, status: in-progress }\n`,
  ).join('')}`;

export const overload: Rule = {
  id: 'quality/overload',
  wrong: manyTasks(11),
  right: manyTasks(3),
  source: `${colorado}; ${rise}`,
  options: overloadOptions,
  check({ plan, option, report }) {
    const most = option('tasks', overloadOptions.tasks.usual);
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
};

const sameOptions = {
  share: {
    type: 'number',
    usual: 80,
    unit: 'percent',
    what: "How much of the parents' tasks must be the same to be told.",
  },
  tasks: { type: 'number', usual: 3, unit: 'tasks', what: 'Parents with fewer open tasks are not compared.' },
} satisfies Rule['options'];

const twoParents = (father: string) => `people:
  - { id: ana, role: mother, name: Ana Castell, parentOf: [leo] }
  - { id: luis, role: father, name: Luis Castell, parentOf: [leo] }
  - { id: leo, role: child, name: Leo Castell, birthDate: 2023-05-06 }
  - { id: kim, role: caseworker, name: Kim Sandoval }
  - { id: clinic, role: provider, name: Lakeside Clinic }
participation:
  - { person: ana, invitedOn: 2026-02-01, participated: true, how: Family meeting on February 3, agrees: true }
  - { person: luis, invitedOn: 2026-02-01, participated: true, how: Family meeting on February 3, agrees: true }
  - { person: leo, participated: false, whyNot: Two years old. }
signatures:
  - { person: ana, required: true, status: signed, date: 2026-02-05 }
  - { person: luis, required: true, status: signed, date: 2026-02-05 }
  - { person: kim, required: true, status: signed, date: 2026-02-05 }
tasks:
  - { id: t-check, goals: [g-night], assignee: kim, description: Check the sitters., due: 2026-05-08, status: in-progress }
${['Take a class on safe sleep.', 'Show proof of a home.', 'Show proof of income.']
  .map(
    (text, n) =>
      `  - { id: t-ana-${n + 1}, goals: [g-night], assignee: ana, description: ${text}, due: 2026-05-08, status: in-progress }\n`,
  )
  .join('')}${father}`;

const tasksOfLuis = (...texts: string[]) =>
  texts
    .map(
      (text, n) =>
        `  - { id: t-luis-${n + 1}, goals: [g-night], assignee: luis, description: ${text}, due: 2026-05-08, status: in-progress }\n`,
    )
    .join('');

export const sameTasks: Rule = {
  id: 'quality/same-tasks-for-everyone',
  wrong: twoParents(tasksOfLuis('Take a class on safe sleep.', 'Show proof of a home.', 'Show proof of income.')),
  right: twoParents(
    tasksOfLuis('Put up the crib.', 'Ask for the day shift.', 'Be with Leo on the nights that Ana works.'),
  ),
  source: `${colorado}; AP and Salt Lake Tribune on the plans of 2008 in Texas`,
  options: sameOptions,
  check({ plan, read, option, report }) {
    const least = option('tasks', sameOptions.tasks.usual);
    const share = option('share', sameOptions.share.usual);
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
};

/** A task without the names and words that differ only by whose it is: "Maria shows proof of her income" is anybody's. */
function plainTask(text: string, plan: Plan): string {
  const names = new Set((plan.people ?? []).filter(isParent).flatMap(({ name }) => name.toLowerCase().split(/\s+/)));
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  const own = /^(?:mother|father|parent|madre|padre|his|her|their|su|sus|he|she|they|ella|él)$/;
  return words.filter((word) => !names.has(word) && !own.test(word)).join(' ');
}

export const barrierUnanswered: Rule = {
  id: 'quality/barrier-unanswered',
  wrong:
    'barriers:\n  - { id: b-bus, affects: [t-plan], type: transportation, description: The night bus does not run on Sundays. }\n',
  right:
    'barriers:\n  - { id: b-bus, affects: [t-plan], type: transportation, description: The night bus does not run on Sundays., response: The agency pays for a ride on Sundays., owner: kim }\n',
  source: `${colorado}; Fla. R. Juv. P. 8.400(b); Mich. Ct. R. 3.965(D)`,
  check({ plan, read, report }) {
    for (const barrier of plan.barriers ?? []) {
      if (barrier.resolvedOn !== undefined || !emptyAnswer(read(barrier.response))) continue;
      report({ at: barrier, key: 'response', ...say('barrier-unanswered', { barrier: barrier.id }) });
    }
    const answered = new Set((plan.barriers ?? []).flatMap(({ affects }) => affects ?? []));
    const isLeft = ({ id, availability, waitlist, ...service }: Service) =>
      (availability === 'waitlisted' || availability === 'unavailable') &&
      isWaiting({ id, availability, ...service }) &&
      emptyAnswer(read(waitlist?.interim)) &&
      !answered.has(id);
    for (const service of (plan.services ?? []).filter(isLeft)) {
      const words = say('wait-unanswered', { service: service.id, isWait: service.availability === 'waitlisted' });
      report({ at: service, key: 'availability', ...words });
    }
  },
};

const stockOptions = {
  tasks: { type: 'number', usual: 3, unit: 'tasks', what: 'How many tasks of parents must be of stock phrases alone.' },
  share: { type: 'number', usual: 50, unit: 'percent', what: "And how much of all the parents' tasks." },
} satisfies Rule['options'];

const phrases =
  'recommend|require|rules|orders|instruct|direct|expect|cooperat|needed|appropriate|necessary|possible|participat|engage|part in|treatment|counsel|therap|program|class|service|housing|home|residence|environment|living|employ|job|income|lifestyle|contact|ability|parenting'.split(
    '|',
  );

/** Can it be stock phrases alone? A long task says something besides; a look at that spares most plans the closer one. */
const maybeStock = (text: string) => text.length <= 140 && (text.length <= 30 || hasSome(text.toLowerCase(), phrases));

const anybody = [
  'Follow all recommendations.',
  'Maintain safe and stable housing.',
  'Cooperate with the department.',
].map(
  (text, n) =>
    `  - { id: t-${n + 1}, goals: [g-night], assignee: ana, description: ${text}, due: 2026-05-08, status: in-progress }\n`,
);

export const cookieCutter: Rule = {
  id: 'quality/cookie-cutter',
  wrong: `${taskExample('due: 2026-05-08, status: in-progress').replace('[ana, kim]', 'kim')}${anybody.join('')}`,
  right: taskExample('due: 2026-05-08, status: in-progress'),
  source: `AP and Salt Lake Tribune on the plans of 2008 in Texas; ${rise}; ${colorado}`,
  options: stockOptions,
  check({ plan, read, option, report }) {
    const least = option('tasks', stockOptions.tasks.usual);
    const share = option('share', stockOptions.share.usual);
    const language = plan.language ?? 'en';
    const ofParents = openTasks(plan).filter((task) =>
      assigneesOf(task).some((id) => {
        const person = findPerson(plan, id);
        return person !== undefined && isParent(person);
      }),
    );
    const likely = ofParents.filter((task) => maybeStock(read(task.description)));
    if (likely.length < least) return;
    const stock = likely.filter((task) => !isSpecific(read(task.description), language));
    if (stock.length < least) return;
    if (stock.length * 100 < ofParents.length * share) return;
    const words = say('plan-stock', { n: stock.length, of: ofParents.length, tasks: stock.map(({ id }) => id) });
    report({ at: plan, key: 'tasks', subject: plan.id, ...words });
  },
};

export const loadRules: Rule[] = [overload, sameTasks, barrierUnanswered, cookieCutter];
