import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { isPursued, nextHearing, nextReview, taskStanding } from '../plan/standing.ts';
import { type Coming, say } from '../wording/index.ts';
import { taskExample } from './examples.ts';
import type { Rule } from './rule.ts';
import { nextReviewPlace } from './timeline-late.ts';

/** What comes next, and dates that are missing. */

const dueSoonOptions = {
  days: {
    type: 'number',
    usual: 14,
    unit: 'days',
    what: 'How far ahead it looks; where it is not set, `dueSoon` counts.',
  },
} satisfies Rule['options'];

export const dueSoon: Rule = {
  id: 'timeline/due-soon',
  wrong: taskExample('due: 2026-04-20, status: in-progress'),
  right: taskExample('due: 2026-06-20, status: in-progress'),
  source: null,
  isFact: true,
  options: dueSoonOptions,
  check({ plan, today, lateAsOf, option, report }) {
    if (lateAsOf !== today) return;
    const until = addDays(today, option('days', dueSoonOptions.days.usual));
    const soon = (at: object, key: string, due: string | undefined, what: Coming, subject?: string) => {
      if (due === undefined || due < today || due > until) return;
      const days = daysBetween(today, due as PlainDate);
      report({ at, key, subject, ...say('due-soon', { what, due, days }) });
    };
    for (const task of plan.tasks ?? []) {
      if (taskStanding(task, lateAsOf, plan.language).state === 'open')
        soon(task, 'due', task.due, { is: 'task', id: task.id });
    }
    for (const goal of (plan.goals ?? []).filter(isPursued))
      soon(goal, 'target', goal.target, { is: 'goal', id: goal.id });
    const review = nextReviewPlace(plan);
    soon(review.at, review.key, nextReview(plan), { is: 'review' }, plan.id);
    const hearing = nextHearing(plan, today);
    if (hearing) {
      soon(hearing, 'date', hearing.date, { is: 'hearing', id: hearing.id });
      soon(hearing, 'reportDue', hearing.reportDue, { is: 'report', id: hearing.id });
    }
  },
};

export const noDueDate: Rule = {
  id: 'timeline/no-due-date',
  wrong: taskExample('status: in-progress'),
  right: taskExample('due: 2026-05-08, status: in-progress'),
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
};

export const completedLate: Rule = {
  id: 'timeline/completed-late',
  wrong: taskExample('due: 2026-03-20, status: completed, completedOn: 2026-03-25'),
  right: taskExample('due: 2026-03-20, status: completed, completedOn: 2026-03-20'),
  source: null,
  isFact: true,
  check({ plan, report }) {
    for (const task of plan.tasks ?? []) {
      const { state, daysLate } = taskStanding(task, null);
      if (state !== 'completed-late') continue;
      const late = say('task-completed-late', { task: task.id, on: task.completedOn, days: daysLate });
      report({ at: task, key: 'completedOn', ...late });
    }
  },
};

export const noCompletionDate: Rule = {
  id: 'timeline/no-completion-date',
  wrong: taskExample('due: 2026-03-20, status: completed'),
  right: taskExample('due: 2026-03-20, status: completed, completedOn: 2026-03-18'),
  source: null,
  check({ plan, report }) {
    for (const task of plan.tasks ?? []) {
      if (task.status !== 'completed' || task.completedOn !== undefined) continue;
      report({ at: task, key: 'completedOn', ...say('task-completion-undated', { task: task.id }) });
    }
  },
};

export const noHoldDate: Rule = {
  id: 'timeline/no-hold-date',
  wrong: 'status: on-hold\n',
  right: 'status: on-hold\ncase:\n  events:\n    - { type: plan-on-hold, date: 2026-03-01 }\n',
  source: null,
  check({ plan, report }) {
    if (plan.status !== 'on-hold') return;
    if ((plan.case?.events ?? []).some((event) => event.type === 'plan-on-hold')) return;
    report({ at: plan, key: 'status', subject: plan.id, ...say('hold-undated') });
  },
};

export const dateRules: Rule[] = [dueSoon, noDueDate, completedLate, noCompletionDate, noHoldDate];
