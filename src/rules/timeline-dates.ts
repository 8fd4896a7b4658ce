import { addDays, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { isPursued, nextHearing, nextReview, taskStanding } from '../plan/standing.ts';
import { taskExample } from './examples.ts';
import { count, type Rule } from './rule.ts';
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
  what: `A task, goal, review, hearing or court report is due within ${dueSoonOptions.days.usual} days.`,
  why: 'What is seen two weeks ahead can still be done in time.',
  fix: 'Nothing is wrong yet. Do it, or ask now what stands in the way.',
  wrong: taskExample('due: 2026-04-20, status: in-progress'),
  right: taskExample('due: 2026-06-20, status: in-progress'),
  source: null,
  isFact: true,
  options: dueSoonOptions,
  check({ plan, today, lateAsOf, option, report }) {
    if (lateAsOf !== today) return;
    const until = addDays(today, option('days', dueSoonOptions.days.usual));
    const soon = (at: object, key: string, due: string | undefined, what: string, subject?: string) => {
      if (due === undefined || due < today || due > until) return;
      const days = daysBetween(today, due as PlainDate);
      const when = days === 0 ? 'today' : `in ${count(days, 'day')}`;
      report({
        at,
        key,
        subject,
        message: `${what} is due ${due}, ${when}.`,
        help: 'Do it, or ask what stands in the way.',
      });
    };
    for (const task of plan.tasks ?? []) {
      if (taskStanding(task, lateAsOf, plan.language).state === 'open')
        soon(task, 'due', task.due, `Task "${task.id}"`);
    }
    for (const goal of (plan.goals ?? []).filter(isPursued)) soon(goal, 'target', goal.target, `Goal "${goal.id}"`);
    const review = nextReviewPlace(plan);
    soon(review.at, review.key, nextReview(plan), 'The review of the plan', plan.id);
    const hearing = nextHearing(plan, today);
    if (hearing) {
      soon(hearing, 'date', hearing.date, `Hearing "${hearing.id}"`);
      soon(hearing, 'reportDue', hearing.reportDue, `The report for hearing "${hearing.id}"`);
    }
  },
};

export const noDueDate: Rule = {
  id: 'timeline/no-due-date',
  what: 'An open task has no due date, or a goal that is pursued has no target.',
  why: 'What has no date is never late and so is never asked about. A missing date is a finding of its own and not "due today".',
  fix: 'Agree on a date with the person who does it; for a recurring task write until when.',
  wrong: taskExample('status: in-progress'),
  right: taskExample('due: 2026-05-08, status: in-progress'),
  source: 'Tex. Fam. Code § 263.102(a)(4)',
  check({ plan, report }) {
    for (const task of plan.tasks ?? []) {
      if (taskStanding(task, null).state !== 'undated') continue;
      const message = `Task "${task.id}" has no due date.`;
      const help = 'Add due: YYYY-MM-DD; for a recurring task, until when.';
      report({ at: task, key: 'due', message, help, because: ['component/timeline'] });
    }
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      if (goal.target !== undefined) continue;
      const message = `Goal "${goal.id}" has no target date.`;
      report({ at: goal, key: 'target', message, help: 'Add target: YYYY-MM-DD.', because: ['component/timeline'] });
    }
  },
};

export const completedLate: Rule = {
  id: 'timeline/completed-late',
  what: 'A task was completed after its due date.',
  why: 'It is done, and that counts; but a court report that says when it was done must also say that it was late.',
  fix: 'Nothing needs to be done. If the date had been moved, record it in dueHistory.',
  wrong: taskExample('due: 2026-03-20, status: completed, completedOn: 2026-03-25'),
  right: taskExample('due: 2026-03-20, status: completed, completedOn: 2026-03-20'),
  source: null,
  isFact: true,
  check({ plan, report }) {
    for (const task of plan.tasks ?? []) {
      const { state, daysLate } = taskStanding(task, null);
      if (state !== 'completed-late') continue;
      const message = `Task "${task.id}" was completed ${task.completedOn}, ${count(daysLate, 'day')} after it was due.`;
      report({ at: task, key: 'completedOn', message, help: 'If the date had been moved, record it in dueHistory.' });
    }
  },
};

export const noCompletionDate: Rule = {
  id: 'timeline/no-completion-date',
  what: 'A task is completed, but the plan does not say when.',
  why: 'A status report lists what was done since the last hearing; without a date it cannot tell.',
  fix: 'Add completedOn, and evidence where there is some.',
  wrong: taskExample('due: 2026-03-20, status: completed'),
  right: taskExample('due: 2026-03-20, status: completed, completedOn: 2026-03-18'),
  source: null,
  check({ plan, report }) {
    for (const task of plan.tasks ?? []) {
      if (task.status !== 'completed' || task.completedOn !== undefined) continue;
      const message = `Task "${task.id}" is completed, but the plan does not say when.`;
      report({ at: task, key: 'completedOn', message, help: 'Add completedOn: YYYY-MM-DD.' });
    }
  },
};

export const noHoldDate: Rule = {
  id: 'timeline/no-hold-date',
  what: 'The plan is on hold, but no event says since when.',
  why: 'While a plan is on hold only what was due before the hold can be late; without its date nothing can be told to be late.',
  fix: 'Add an event of type plan-on-hold with its date under case.events.',
  wrong: 'status: on-hold\n',
  right: 'status: on-hold\ncase:\n  events:\n    - { type: plan-on-hold, date: 2026-03-01 }\n',
  source: null,
  check({ plan, report }) {
    if (plan.status !== 'on-hold') return;
    if ((plan.case?.events ?? []).some((event) => event.type === 'plan-on-hold')) return;
    const message = 'The plan is on hold, but no event says since when.';
    const help = 'Add to case.events: { type: plan-on-hold, date: YYYY-MM-DD }.';
    report({ at: plan, key: 'status', subject: plan.id, message, help });
  },
};

export const dateRules: Rule[] = [dueSoon, noDueDate, completedLate, noCompletionDate, noHoldDate];
