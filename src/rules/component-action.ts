import { assigneesOf, findPerson, isAgencyStaff, isFamily } from '../plan/people.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { say, type Worded } from '../wording/index.ts';
import { criteriaAndCheckIns } from './component-measuring.ts';
import { goalExample, serviceExample, taskExample } from './examples.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The components that say what is done: goals, strategies, services, tasks, measures, dates. */

type Section = 'goals' | 'strategies' | 'services' | 'tasks';

function requireSection({ plan, report }: RuleContext, key: Section, missing: Worded) {
  if ((plan[key] ?? []).length === 0) report({ at: plan, key, subject: plan.id, ...missing });
}

export const goals: Rule = {
  id: 'component/goals',
  wrong: 'goals: []\n',
  right: goalExample(),
  source: '42 U.S.C. 675(1)(B); 40 Tex. Admin. Code § 700.704(c)',
  check: (context) => requireSection(context, 'goals', say('no-goals')),
};

export const strategies: Rule = {
  id: 'component/strategies',
  wrong: 'strategies: []\n',
  right: 'strategies:\n  - { id: x-nights, goals: [g-night], description: A written night plan made with the aunt. }\n',
  source: null,
  check: (context) => requireSection(context, 'strategies', say('no-strategies')),
};

export const services: Rule = {
  id: 'component/services',
  wrong: 'services: []\n',
  right: serviceExample('needs: [n-sitter], startsOn: 2026-02-10, status: in-progress'),
  source: '42 U.S.C. 675(1)(B); 45 CFR 1356.21(g)(4)',
  check: (context) => requireSection(context, 'services', say('no-services')),
};

export const tasks: Rule = {
  id: 'component/tasks',
  wrong: 'tasks: []\n',
  right:
    'tasks:\n  - { id: t-plan, goals: [g-night], assignee: ana, description: Write the night plan., due: 2026-05-08, status: in-progress }\n  - { id: t-checks, goals: [g-night], assignee: kim, description: Check the sitters., due: 2026-05-08, status: in-progress }\n',
  source: 'Tex. Fam. Code § 263.102(a)(7)',
  check: (context) => requireSection(context, 'tasks', say('no-tasks')),
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
  wrong:
    'tasks:\n  - { id: t-checks, goals: [g-night], assignee: kim, description: Check the sitters., due: 2026-05-08, status: in-progress }\n',
  right: taskExample('due: 2026-05-08, status: in-progress'),
  source: 'Tex. Fam. Code § 263.102(a)(7)',
  check({ plan, report }) {
    if (hasTaskOf(plan, isFamily)) return;
    report({ at: plan, key: 'tasks', subject: plan.id, ...say('no-family-tasks'), because: ['component/tasks'] });
  },
};

export const agencyTasks: Rule = {
  id: 'component/agency-tasks',
  wrong:
    'tasks:\n  - { id: t-plan, goals: [g-night], assignee: ana, description: Write the night plan., due: 2026-05-08, status: in-progress }\n',
  right: taskExample('due: 2026-05-08, status: in-progress'),
  source: 'Tex. Fam. Code § 263.102(a)(7); 45 CFR 1356.21(g)(4)',
  check({ plan, report }) {
    if (hasTaskOf(plan, isAgencyStaff)) return;
    report({ at: plan, key: 'tasks', subject: plan.id, ...say('no-agency-tasks'), because: ['component/tasks'] });
  },
};

export const measures: Rule = {
  id: 'component/measures',
  wrong:
    'goals:\n  - { id: g-night, statement: A sober adult is with Leo every night., addresses: [s-alone, r-shift, n-sitter], target: 2026-07-31 }\n',
  right: goalExample(),
  source: '40 Tex. Admin. Code § 700.704(c)',
  check({ plan, report }) {
    if ((plan.goals ?? []).some((goal) => (goal.measures ?? []).length > 0)) return;
    report({ at: plan, key: 'goals', subject: plan.id, ...say('no-measures'), because: ['component/goals'] });
  },
};

export const timeline: Rule = {
  id: 'component/timeline',
  wrong:
    'goals:\n  - { id: g-night, statement: A sober adult is with Leo every night., addresses: [s-alone, r-shift, n-sitter], measures: [{ id: m-nights, indicator: Nights covered }] }\ntasks:\n  - { id: t-plan, goals: [g-night], assignee: [ana, kim], description: Write the night plan., status: in-progress }\n',
  right: 'period: { start: 2026-02-01, end: 2026-08-01 }\n',
  source: 'Tex. Fam. Code § 263.102(a)(4)',
  check({ plan, report }) {
    const missing = (['start', 'end'] as const).filter((key) => plan.period?.[key] === undefined);
    if (plan.period === undefined || missing.length === 2) {
      // Dates that are there but wrong have findings of their own: the place of the missing one tells.
      const place = plan.period === undefined ? { at: plan, key: 'period' } : { at: plan.period, key: 'start' };
      report({ ...place, subject: plan.id, ...say('no-period') });
    } else if (missing[0] !== undefined) {
      const half = say('half-a-period', { missing: missing[0] });
      report({ at: plan.period, key: missing[0], subject: plan.id, ...half });
    }
    const dated = [...(plan.goals ?? []).map((goal) => goal.target), ...(plan.tasks ?? []).map((task) => task.due)];
    if (dated.length > 0 && dated.every((due) => due === undefined)) {
      report({ at: plan, key: plan.tasks ? 'tasks' : 'goals', subject: plan.id, ...say('no-dates') });
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
  criteriaAndCheckIns,
];
