import type { Goal, Plan, Task } from '../plan/schema/plan.ts';
import { isPursued } from '../plan/standing.ts';
import { say } from '../wording/index.ts';
import { goalExample, serviceExample, taskExample } from './examples.ts';
import type { Rule } from './rule.ts';

/** The chain: threat or need → goal → strategy, service, task → measure. */

const dropped = ['cancelled', 'rejected', 'entered-in-error'];
const liveGoals = (plan: Plan) =>
  (plan.goals ?? []).filter((goal) => !dropped.includes(goal.lifecycleStatus ?? 'active'));

const addressed = (plan: Plan) => new Set(liveGoals(plan).flatMap((goal) => goal.addresses ?? []));

/** What goals answered that were reached in the version before. A danger is another matter: it wants a goal as long as it is there. */
const reachedBefore = (plan: Plan) =>
  (plan.previous?.goals ?? [])
    .filter(({ achievementStatus }) => achievementStatus === 'achieved' || achievementStatus === 'sustaining')
    .flatMap((goal) => goal.addresses ?? []);

const sourceOfChain = 'Washington DSHS policy 1150; Georgia SHINES quality assurance, Q127–Q129';

const goodGoal = goalExample();

export const threatWithoutGoal: Rule = {
  id: 'trace/threat-without-goal',
  wrong: goalExample({ addresses: 'r-shift, n-sitter' }),
  right: goodGoal,
  source: 'People ex rel. K.B., 2016 COA 21 (Colo. App. 2016)',
  check({ plan, report }) {
    const known = addressed(plan);
    for (const threat of plan.assessment?.safetyThreats ?? []) {
      if (known.has(threat.id)) continue;
      const words = say('threat-without-goal', { threat: threat.id });
      report({ at: threat, key: 'id', ...words, because: ['component/goals'] });
    }
  },
};

export const needWithoutGoal: Rule = {
  id: 'trace/need-without-goal',
  wrong: goalExample({ addresses: 's-alone, r-shift' }),
  right: goodGoal,
  source: sourceOfChain,
  check({ plan, report }) {
    const known = new Set([...addressed(plan), ...reachedBefore(plan)]);
    for (const need of plan.assessment?.needs ?? []) {
      if (known.has(need.id)) continue;
      const words = say('need-without-goal', { need: need.id });
      report({ at: need, key: 'id', ...words, because: ['component/goals'] });
    }
  },
};

const taskCounts = (task: Task) => !['cancelled', 'stopped', 'entered-in-error'].includes(task.status);

export const goalWithoutTask: Rule = {
  id: 'trace/goal-without-task',
  wrong:
    'tasks:\n  - { id: t-plan, goals: [], assignee: [ana, kim], description: Write the night plan., due: 2026-05-08, status: in-progress }\n',
  right: taskExample('due: 2026-05-08, status: in-progress'),
  source: sourceOfChain,
  check({ plan, report }) {
    const served = new Set((plan.tasks ?? []).filter(taskCounts).flatMap((task) => task.goals ?? []));
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      if (served.has(goal.id)) continue;
      const because = ['component/tasks', 'component/family-tasks', 'component/agency-tasks'];
      report({ at: goal, key: 'id', ...say('goal-without-task', { goal: goal.id }), because });
    }
  },
};

const measured = (goal: Goal) => (goal.measures ?? []).length > 0;

export const goalWithoutMeasure: Rule = {
  id: 'trace/goal-without-measure',
  wrong: `${goodGoal}  - { id: g-day, statement: Leo is at nursery on time., addresses: [n-sitter], target: 2026-07-31 }
`,
  right: goodGoal,
  source: '40 Tex. Admin. Code § 700.704(c)',
  check({ plan, report }) {
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      if (measured(goal)) continue;
      const words = say('goal-without-measure', { goal: goal.id });
      report({ at: goal, key: 'measures', ...words, because: ['component/measures'] });
    }
  },
};

export const goalWithoutNeed: Rule = {
  id: 'trace/goal-without-need',
  wrong: `${goodGoal}  - id: g-class
    statement: Ana reads to Leo each evening.
    target: 2026-07-31
    measures:
      - { id: m-read, indicator: Evenings read }
`,
  right: goodGoal,
  source: 'Tex. Fam. Code § 263.202(b)(3)',
  check({ plan, report }) {
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      if ((goal.addresses ?? []).length > 0) continue;
      const words = say('goal-without-need', { goal: goal.id });
      report({ at: goal, key: 'addresses', ...words, because: ['component/needs', 'component/safety-threats'] });
    }
  },
};

export const serviceWithoutNeed: Rule = {
  id: 'trace/service-without-need',
  wrong: serviceExample('startsOn: 2026-02-10, status: in-progress'),
  right: serviceExample('needs: [n-sitter], startsOn: 2026-02-10, status: in-progress'),
  source: 'Colorado Judicial Branch training on treatment plans (2012)',
  check({ plan, report }) {
    for (const service of plan.services ?? []) {
      if ((service.needs ?? []).length > 0) continue;
      const words = say('service-without-need', { service: service.id });
      report({ at: service, key: 'needs', ...words, because: ['component/needs'] });
    }
  },
};

export const taskWithoutGoal: Rule = {
  id: 'trace/task-without-goal',
  wrong:
    'tasks:\n  - { id: t-plan, goals: [g-night], assignee: [ana, kim], description: Write the night plan., due: 2026-05-08, status: in-progress }\n  - { id: t-class, assignee: ana, description: Attend a class., due: 2026-05-08, status: in-progress }\n',
  right: taskExample('due: 2026-05-08, status: in-progress'),
  source: sourceOfChain,
  check({ plan, report }) {
    for (const task of (plan.tasks ?? []).filter(taskCounts)) {
      if ((task.goals ?? []).length > 0) continue;
      report({ at: task, key: 'goals', ...say('task-without-goal', { task: task.id }), because: ['component/goals'] });
    }
  },
};

export const traceRules: Rule[] = [
  threatWithoutGoal,
  needWithoutGoal,
  goalWithoutTask,
  goalWithoutMeasure,
  goalWithoutNeed,
  serviceWithoutNeed,
  taskWithoutGoal,
];
