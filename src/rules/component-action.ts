import { assigneesOf, findPerson, isAgencyStaff, isFamily } from '../plan/people.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { goalExample, serviceExample, taskExample } from './examples.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The components that say what is done: goals, strategies, services, tasks, measures, dates. */

type Section = 'goals' | 'strategies' | 'services' | 'tasks';

function requireSection({ plan, report }: RuleContext, key: Section, message: string, help: string) {
  if ((plan[key] ?? []).length === 0) report({ at: plan, key, subject: plan.id, message, help });
}

export const goals: Rule = {
  id: 'component/goals',
  what: 'The plan has no goal.',
  why: 'Without a goal nobody knows when the family has done enough.',
  fix: 'Under goals write what will be different, for whom and by when: a behaviour or a condition, not a class attended.',
  wrong: 'goals: []\n',
  right: goalExample(),
  source: '42 U.S.C. 675(1)(B); 40 Tex. Admin. Code § 700.704(c)',
  check: (context) =>
    requireSection(
      context,
      'goals',
      'The plan has no goal: what will be different when it is done?',
      'Add goals, each with what will be different, the threats and needs it addresses, and a target date.',
    ),
};

export const strategies: Rule = {
  id: 'component/strategies',
  what: 'The plan has no strategy.',
  why: 'A list of services does not say how change is meant to happen, so nobody notices when it cannot.',
  fix: 'Under strategies write how change is expected to come about, for which goals.',
  wrong: 'strategies: []\n',
  right: 'strategies:\n  - { id: x-nights, goals: [g-night], description: A written night plan made with the aunt. }\n',
  source: null,
  check: (context) =>
    requireSection(
      context,
      'strategies',
      'The plan has no strategy: how is change expected to happen?',
      'Add strategies, each with the goals it serves.',
    ),
};

export const services: Rule = {
  id: 'component/services',
  what: 'The plan names no service or resource.',
  why: 'Federal law asks the plan for the services that make return safe; a plan without help is a plan of demands.',
  fix: 'Under services write what is offered, by whom, where, how often, from when and who pays.',
  wrong: 'services: []\n',
  right: serviceExample('needs: [n-sitter], startsOn: 2026-02-10, status: in-progress'),
  source: '42 U.S.C. 675(1)(B); 45 CFR 1356.21(g)(4)',
  check: (context) =>
    requireSection(
      context,
      'services',
      'The plan names no service or community resource.',
      'Add services, each with provider, need, start and place.',
    ),
};

export const tasks: Rule = {
  id: 'component/tasks',
  what: 'The plan has no task.',
  why: 'Nobody can act on a plan that does not say who does what by when.',
  fix: 'Under tasks write one action each, with who does it and by when, for the family and for the agency.',
  wrong: 'tasks: []\n',
  right:
    'tasks:\n  - { id: t-plan, goals: [g-night], assignee: ana, description: Write the night plan., due: 2026-05-08, status: in-progress }\n  - { id: t-checks, goals: [g-night], assignee: kim, description: Check the sitters., due: 2026-05-08, status: in-progress }\n',
  source: 'Tex. Fam. Code § 263.102(a)(7)',
  check: (context) =>
    requireSection(
      context,
      'tasks',
      'The plan has no task: who does what, by when?',
      'Add tasks, each with an assignee, a description, a due date and a status.',
    ),
};

function hasTaskOf(plan: Plan, who: typeof isFamily): boolean {
  return (plan.tasks ?? []).some((task) =>
    assigneesOf(task).some((id) => {
      const person = findPerson(plan, id);
      // An id that names nobody has a finding of its own; whose task it is cannot be told.
      return person === undefined || who(person);
    }),
  );
}

export const familyTasks: Rule = {
  id: 'component/family-tasks',
  what: 'No task is for the family.',
  why: 'Parents must know what is expected of them, in the plan and not in a conversation that nobody remembers.',
  fix: 'Give at least one task to a parent, the child, a caregiver or a relative.',
  wrong:
    'tasks:\n  - { id: t-checks, goals: [g-night], assignee: kim, description: Check the sitters., due: 2026-05-08, status: in-progress }\n',
  right: taskExample('due: 2026-05-08, status: in-progress'),
  source: 'Tex. Fam. Code § 263.102(a)(7)',
  check({ plan, report }) {
    if (hasTaskOf(plan, isFamily)) return;
    report({
      at: plan,
      key: 'tasks',
      subject: plan.id,
      message: 'No task is for the family.',
      help: 'Add a task whose assignee is a parent, the child, a caregiver or a relative.',
      because: ['component/tasks'],
    });
  },
};

export const agencyTasks: Rule = {
  id: 'component/agency-tasks',
  what: 'No task is for the agency.',
  why: 'The plan must say what the agency will do to help; a court asks for it when it looks at reasonable efforts.',
  fix: 'Give at least one task to the caseworker or the supervisor.',
  wrong:
    'tasks:\n  - { id: t-plan, goals: [g-night], assignee: ana, description: Write the night plan., due: 2026-05-08, status: in-progress }\n',
  right: taskExample('due: 2026-05-08, status: in-progress'),
  source: 'Tex. Fam. Code § 263.102(a)(7); 45 CFR 1356.21(g)(4)',
  check({ plan, report }) {
    if (hasTaskOf(plan, isAgencyStaff)) return;
    report({
      at: plan,
      key: 'tasks',
      subject: plan.id,
      message: 'No task is for the agency: what does the agency do to help?',
      help: 'Add a task whose assignee is the caseworker or the supervisor.',
      because: ['component/tasks'],
    });
  },
};

export const measures: Rule = {
  id: 'component/measures',
  what: 'The plan does not say how progress is measured.',
  why: 'Without an indicator, progress is an opinion, and the bar moves.',
  fix: 'Give every goal a measure: what is counted, from which source, how often, from which baseline to which target.',
  wrong:
    'goals:\n  - { id: g-night, statement: A sober adult is with Leo every night., addresses: [s-alone, r-shift, n-sitter], target: 2026-07-31 }\n',
  right: goalExample(),
  source: '40 Tex. Admin. Code § 700.704(c)',
  check({ plan, report }) {
    if ((plan.goals ?? []).some((goal) => (goal.measures ?? []).length > 0)) return;
    report({
      at: plan,
      key: 'goals',
      subject: plan.id,
      message: 'The plan does not say how progress is measured: no goal has a measure.',
      help: 'Add measures to the goals: indicator, unit, baseline, target, source and how often.',
      because: ['component/goals'],
    });
  },
};

export const timeline: Rule = {
  id: 'component/timeline',
  what: 'The plan has no clear timeline: no period, or no goal and no task with a date.',
  why: "Children's time runs on dates; a plan without them cannot be late and so cannot be kept.",
  fix: 'Write the period of the plan, a target for every goal and a due date for every task.',
  wrong:
    'goals:\n  - { id: g-night, statement: A sober adult is with Leo every night., addresses: [s-alone, r-shift, n-sitter], measures: [{ id: m-nights, indicator: Nights covered }] }\ntasks:\n  - { id: t-plan, goals: [g-night], assignee: [ana, kim], description: Write the night plan., status: in-progress }\n',
  right: 'period: { start: 2026-02-01, end: 2026-08-01 }\n',
  source: 'Tex. Fam. Code § 263.102(a)(4)',
  check({ plan, report }) {
    const missing = (['start', 'end'] as const).filter((key) => plan.period?.[key] === undefined);
    if (plan.period === undefined || missing.length === 2) {
      const help = 'Add period: { start: YYYY-MM-DD, end: YYYY-MM-DD }.';
      const message = 'The plan does not say which time it covers.';
      // Dates that are there but wrong have findings of their own: the place of the missing one tells.
      const place = plan.period === undefined ? { at: plan, key: 'period' } : { at: plan.period, key: 'start' };
      report({ ...place, subject: plan.id, message, help });
    } else if (missing[0] !== undefined) {
      const message = `The period of the plan has no ${missing[0]}.`;
      report({ at: plan.period, key: missing[0], subject: plan.id, message, help: 'Add the date.' });
    }
    const dated = [...(plan.goals ?? []).map((goal) => goal.target), ...(plan.tasks ?? []).map((task) => task.due)];
    if (dated.length > 0 && dated.every((due) => due === undefined)) {
      const message = 'No goal and no task of the plan has a date.';
      const help = 'Add a target to every goal and a due date to every task.';
      report({ at: plan, key: plan.tasks ? 'tasks' : 'goals', subject: plan.id, message, help });
    }
  },
};

export const actionComponents: Rule[] = [
  goals,
  strategies,
  services,
  tasks,
  familyTasks,
  agencyTasks,
  timeline,
  measures,
];
