import type { Goal, Plan, Task } from '../plan/schema/plan.ts';
import { isPursued } from '../plan/standing.ts';
import { goalExample, serviceExample, taskExample } from './examples.ts';
import type { Rule } from './rule.ts';

/** The chain: threat or need → goal → strategy, service, task → measure. */

const dropped = ['cancelled', 'rejected', 'entered-in-error'];
const liveGoals = (plan: Plan) =>
  (plan.goals ?? []).filter((goal) => !dropped.includes(goal.lifecycleStatus ?? 'active'));

const addressed = (plan: Plan) => new Set(liveGoals(plan).flatMap((goal) => goal.addresses ?? []));

const sourceOfChain = 'Washington DSHS policy 1150; Georgia SHINES quality assurance, Q127–Q129';

const goodGoal = goalExample();

export const threatWithoutGoal: Rule = {
  id: 'trace/threat-without-goal',
  what: 'No goal addresses a safety threat.',
  why: 'A danger that the plan names and then forgets stays a danger; an appellate court has sent a case back because the plan left one out.',
  fix: 'Add the id of the threat to `addresses` of the goal that ends it, or write that goal.',
  wrong: goalExample({ addresses: 'r-shift, n-sitter' }),
  right: goodGoal,
  source: 'People ex rel. K.B., 2016 COA 21 (Colo. App. 2016)',
  check({ plan, report }) {
    const known = addressed(plan);
    for (const threat of plan.assessment?.safetyThreats ?? []) {
      if (known.has(threat.id)) continue;
      const message = `No goal addresses the safety threat "${threat.id}".`;
      const help = `Add ${threat.id} to addresses of a goal, or write the goal that ends this danger.`;
      report({ at: threat, key: 'id', message, help, because: ['component/goals'] });
    }
  },
};

export const needWithoutGoal: Rule = {
  id: 'trace/need-without-goal',
  what: 'No goal addresses a need.',
  why: 'What the assessment found must be carried into the plan, or be said to wait.',
  fix: 'Add the id of the need to `addresses` of a goal.',
  wrong: goalExample({ addresses: 's-alone, r-shift' }),
  right: goodGoal,
  source: sourceOfChain,
  check({ plan, report }) {
    const known = addressed(plan);
    for (const need of plan.assessment?.needs ?? []) {
      if (known.has(need.id)) continue;
      const message = `No goal addresses the need "${need.id}".`;
      const help = `Add ${need.id} to addresses of a goal, or write a goal for it.`;
      report({ at: need, key: 'id', message, help, because: ['component/goals'] });
    }
  },
};

const taskCounts = (task: Task) => !['cancelled', 'stopped', 'entered-in-error'].includes(task.status);

export const goalWithoutTask: Rule = {
  id: 'trace/goal-without-task',
  what: 'No task serves a goal.',
  why: 'A goal that nobody does anything for is a wish.',
  fix: 'Write who does what by when, and name the goal in `goals` of the task.',
  wrong:
    'tasks:\n  - { id: t-plan, goals: [], assignee: [ana, kim], description: Write the night plan., due: 2026-05-08, status: in-progress }\n',
  right: taskExample('due: 2026-05-08, status: in-progress'),
  source: sourceOfChain,
  check({ plan, report }) {
    const served = new Set((plan.tasks ?? []).filter(taskCounts).flatMap((task) => task.goals ?? []));
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      if (served.has(goal.id)) continue;
      const message = `No task serves goal "${goal.id}".`;
      const help = `Add a task with goals: [${goal.id}], for the family or for the agency.`;
      const because = ['component/tasks', 'component/family-tasks', 'component/agency-tasks'];
      report({ at: goal, key: 'id', message, help, because });
    }
  },
};

const measured = (goal: Goal) => (goal.measures ?? []).length > 0;

export const goalWithoutMeasure: Rule = {
  id: 'trace/goal-without-measure',
  what: 'A goal has no measure.',
  why: 'If nobody can say how progress will be seen, the family cannot show that it has been made.',
  fix: 'Add a measure: what is counted, by whom, how often, from which baseline to which target.',
  wrong: `${goodGoal}  - { id: g-day, statement: Leo is at nursery on time., addresses: [n-sitter], target: 2026-07-31 }
`,
  right: goodGoal,
  source: '40 Tex. Admin. Code § 700.704(c)',
  check({ plan, report }) {
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      if (measured(goal)) continue;
      const message = `Goal "${goal.id}" has no measure: how will anybody see that it is reached?`;
      const help = 'Add measures: what is counted, from which source, how often, from which baseline to which target.';
      report({ at: goal, key: 'measures', message, help, because: ['component/measures'] });
    }
  },
};

export const goalWithoutNeed: Rule = {
  id: 'trace/goal-without-need',
  what: 'A goal addresses no threat, risk or need.',
  why: 'A goal tied to no danger is boilerplate: it asks for what the family does not need.',
  fix: 'Name in `addresses` what the goal answers, or take the goal out.',
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
      const message = `Goal "${goal.id}" addresses no threat, risk or need.`;
      const help = 'Name in addresses what it answers.';
      report({ at: goal, key: 'addresses', message, help, because: ['component/needs', 'component/safety-threats'] });
    }
  },
};

export const serviceWithoutNeed: Rule = {
  id: 'trace/service-without-need',
  what: 'A service answers no need.',
  why: 'Services off the shelf cost a family months. Each must answer something that was found.',
  fix: 'Name the need in `needs` of the service, or take the service out.',
  wrong: serviceExample('startsOn: 2026-02-10, status: in-progress'),
  right: serviceExample('needs: [n-sitter], startsOn: 2026-02-10, status: in-progress'),
  source: 'Colorado Judicial Branch training on treatment plans (2012)',
  check({ plan, report }) {
    for (const service of plan.services ?? []) {
      if ((service.needs ?? []).length > 0) continue;
      const message = `Service "${service.id}" answers no need.`;
      report({
        at: service,
        key: 'needs',
        message,
        help: 'Name the need that it answers.',
        because: ['component/needs'],
      });
    }
  },
};

export const taskWithoutGoal: Rule = {
  id: 'trace/task-without-goal',
  what: 'A task serves no goal.',
  why: 'Tasks tied to no danger pile up until nobody can do them all; each must lead somewhere.',
  fix: 'Name the goal in `goals` of the task, or take the task out.',
  wrong:
    'tasks:\n  - { id: t-plan, goals: [g-night], assignee: [ana, kim], description: Write the night plan., due: 2026-05-08, status: in-progress }\n  - { id: t-class, assignee: ana, description: Attend a class., due: 2026-05-08, status: in-progress }\n',
  right: taskExample('due: 2026-05-08, status: in-progress'),
  source: sourceOfChain,
  check({ plan, report }) {
    for (const task of (plan.tasks ?? []).filter(taskCounts)) {
      if ((task.goals ?? []).length > 0) continue;
      const message = `Task "${task.id}" serves no goal.`;
      report({ at: task, key: 'goals', message, help: 'Name the goal that it serves.', because: ['component/goals'] });
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
