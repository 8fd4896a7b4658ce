import type { PlainDate } from '../calendar/plain-date.ts';
import { assigneesOf } from '../plan/people.ts';
import type { Plan, Task } from '../plan/schema/plan.ts';
import {
  daysPast,
  isPursued,
  lastReview,
  measureStanding,
  nextReview,
  planExpiry,
  serviceStanding,
  type TaskStanding,
  taskStanding,
} from '../plan/standing.ts';
import { goalExample, serviceExample, taskExample } from './examples.ts';
import { count, listed, type Rule } from './rule.ts';

/** What is late. Each of these is a fact that a status report prints; none keeps a document from being final. */

export const taskOverdue: Rule = {
  id: 'timeline/task-overdue',
  what: 'A task was due before today and is not completed, or a recurring task was last done longer ago than its frequency allows.',
  why: 'A date that passes unnoticed becomes a surprise in court. A task due today is not overdue.',
  fix: 'Record its completion with a date and evidence, or move the date with a reason in dueHistory, or ask what stands in the way and record the barrier.',
  wrong: taskExample('due: 2026-04-10, status: in-progress'),
  right: taskExample('due: 2026-04-15, status: in-progress'),
  source: null,
  isFact: true,
  check({ plan, lateAsOf, report }) {
    for (const task of plan.tasks ?? []) {
      const standing = taskStanding(task, lateAsOf, plan.language);
      if (standing.state !== 'overdue') continue;
      const who = `responsible: ${listed(assigneesOf(task))}`;
      const late = count(standing.daysLate, 'day');
      if (standing.due === task.due) {
        const message = `Task "${task.id}" was due ${task.due}, ${late} ago, and is not completed (${who}).`;
        const help = 'Record that it is completed, or move the date with a reason in dueHistory.';
        report({ at: task, key: 'due', message, help });
      } else {
        const message = `Recurring task "${task.id}" ${missed(task, standing)}, ${late} ago (${who}).`;
        report({ at: task, key: 'frequency', message, help: 'Record in occurrences when it was done, or why not.' });
      }
    }
  },
};

/** One that was not done a single time cannot be due again. */
function missed({ start }: Task, { lastDone, due }: TaskStanding): string {
  if (lastDone !== undefined) return `was last done ${lastDone} and was due again ${due}`;
  return `has not been done since it began ${start} and was first due by ${due}`;
}

export const goalOverdue: Rule = {
  id: 'timeline/goal-overdue',
  what: 'A goal should have been reached before today and is neither reached nor given up.',
  why: 'A target that has passed tells the court nothing about when the family will be done.',
  fix: 'Record achievementStatus, or agree on a new target with the family at a review.',
  wrong: goalExample({ target: '2026-04-01' }),
  right: goalExample({ target: '2026-04-01', achieved: true }),
  source: null,
  isFact: true,
  check({ plan, lateAsOf, report }) {
    for (const goal of plan.goals ?? []) {
      const days = daysPast(goal.target as PlainDate | undefined, lateAsOf);
      if (days === 0 || !isPursued(goal)) continue;
      const late = count(days, 'day');
      const message = `Goal "${goal.id}" was to be reached by ${goal.target}, ${late} ago, and is still open.`;
      report({
        at: goal,
        key: 'target',
        message,
        help: 'Record achievementStatus, or agree on a new target at a review.',
      });
    }
  },
};

export const reviewOverdue: Rule = {
  id: 'timeline/review-overdue',
  what: 'The plan should have been reviewed before today.',
  why: 'Reviews are where a plan is fitted to what has changed; federal law asks for one at least every six months.',
  fix: 'Hold the review and record it with its five findings and the date of the next.',
  wrong: 'reviews:\n  - { date: 2026-02-20, nextOn: 2026-04-01 }\n',
  right: 'reviews:\n  - { date: 2026-02-20, nextOn: 2026-05-20 }\n',
  source: '42 U.S.C. 675(5)(B)',
  isFact: true,
  check({ plan, lateAsOf, report }) {
    const due = nextReview(plan);
    const days = daysPast(due, lateAsOf);
    if (days === 0) return;
    const message = `The plan was to be reviewed by ${due}, ${count(days, 'day')} ago.`;
    const help = 'Hold the review and record it under reviews, with nextOn.';
    report({ ...nextReviewPlace(plan), subject: plan.id, message, help });
  },
};

/** Where the plan says when it is next reviewed. */
export function nextReviewPlace(plan: Plan): { at: object; key: string } {
  const last = lastReview(plan);
  return last?.nextOn ? { at: last, key: 'nextOn' } : { at: plan, key: 'reviewEvery' };
}

const staleOptions = {
  grace: { type: 'number', usual: 0, unit: 'days', what: 'How long after its interval a measure may go unobserved.' },
} satisfies Rule['options'];

export const measureStale: Rule = {
  id: 'timeline/measure-stale',
  what: 'A measure was not observed for longer than its interval.',
  why: 'Progress that nobody looked at is not progress that a court can rely on.',
  fix: 'Add the observation with its date and value, or a longer `every` if it cannot be had that often.',
  wrong: goalExample({ observed: '2026-03-01' }),
  right: goalExample(),
  source: null,
  isFact: true,
  options: staleOptions,
  check({ plan, lateAsOf, option, report }) {
    const grace = option('grace', staleOptions.grace.usual);
    const start = plan.period?.start as PlainDate | undefined;
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      for (const measure of goal.measures ?? []) {
        const { latest, nextDue } = measureStanding(measure, start);
        const days = daysPast(nextDue, lateAsOf);
        if (days <= grace) continue;
        const since = latest ? `was last observed ${latest.date}` : 'was never observed';
        const late = count(days, 'day');
        const message = `Measure "${measure.id}" of goal "${goal.id}" ${since}; the next observation was due ${nextDue}, ${late} ago.`;
        const help = 'Add the observation with its date and value.';
        const last = measure.observations?.find((seen) => seen.date === latest?.date);
        if (last) report({ at: last, key: 'date', subject: measure.id, message, help });
        else report({ at: measure, key: 'observations', message, help });
      }
    }
  },
};

export const serviceNotStarted: Rule = {
  id: 'timeline/service-not-started',
  what: 'A service was to start before today and has not started.',
  why: 'A parent cannot finish what was never begun; a court asks why, and a service that the agency did not provide is no failing of the parent.',
  fix: 'Record that it started, or the new date and the barrier with its answer.',
  wrong: serviceExample('needs: [n-sitter], startsOn: 2026-04-01, status: not-started'),
  right: serviceExample('needs: [n-sitter], startsOn: 2026-04-01, status: in-progress'),
  source: '42 U.S.C. 675(5)(E)(iii) (cited from memory, not verified)',
  isFact: true,
  check({ plan, lateAsOf, report }) {
    for (const service of plan.services ?? []) {
      const { state, due, daysLate, byWaitlist } = serviceStanding(service, lateAsOf);
      if (state !== 'overdue' || byWaitlist) continue;
      const message = `Service "${service.id}" was to start ${due}, ${count(daysLate, 'day')} ago, and has not started.`;
      report({
        at: service,
        key: 'startsOn',
        message,
        help: 'Record its status, or the new date and what stands in the way.',
      });
    }
  },
};

export const waitlistPassed: Rule = {
  id: 'timeline/waitlist-passed',
  what: 'A place on a waiting list was expected before today and the service has not started.',
  why: 'Waiting lists eat the time that the law gives a family; somebody must ask, or find another provider.',
  fix: 'Ask the provider for a new date, look for another one, and write what happens in the meantime.',
  wrong: serviceExample(
    'needs: [n-sitter], availability: waitlisted, waitlist: { since: 2026-02-01, expectedOn: 2026-04-01, interim: Phone calls }, status: not-started',
  ),
  right: serviceExample(
    'needs: [n-sitter], availability: waitlisted, waitlist: { since: 2026-02-01, expectedOn: 2026-05-01, interim: Phone calls }, status: not-started',
  ),
  source: null,
  isFact: true,
  check({ plan, lateAsOf, report }) {
    for (const service of plan.services ?? []) {
      const { state, due, daysLate, byWaitlist } = serviceStanding(service, lateAsOf);
      if (state !== 'overdue' || !byWaitlist) continue;
      const late = count(daysLate, 'day');
      const message = `A place in service "${service.id}" was expected ${due}, ${late} ago, and it has not started.`;
      const help = 'Ask for a new date or look for another provider, and record what happens until then.';
      report({ at: service.waitlist as object, key: 'expectedOn', subject: service.id, message, help });
    }
  },
};

export const planExpired: Rule = {
  id: 'timeline/plan-expired',
  what: 'The plan ended before today and is still in force.',
  why: 'A family that works on a plan that has ended does not know what is asked of it now.',
  fix: 'Close the plan (status completed), or amend it with a new period.',
  wrong: 'period: { start: 2026-01-01, end: 2026-04-01 }\n',
  right: 'period: { start: 2026-02-01, end: 2026-08-01 }\n',
  source: null,
  isFact: true,
  check({ plan, lateAsOf, report }) {
    const expiry = planExpiry(plan, lateAsOf);
    if (expiry === undefined || plan.period === undefined) return;
    const late = count(expiry.daysLate, 'day');
    const message = `The plan ended ${expiry.due}, ${late} ago, and its status is still ${plan.status}.`;
    const help = 'Set the status to completed, or write the next version of the plan.';
    report({ at: plan.period, key: 'end', subject: plan.id, message, help });
  },
};

export const lateRules: Rule[] = [
  taskOverdue,
  goalOverdue,
  reviewOverdue,
  measureStale,
  serviceNotStarted,
  waitlistPassed,
  planExpired,
];
