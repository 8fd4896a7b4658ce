import type { PlainDate } from '../calendar/plain-date.ts';
import { assigneesOf } from '../plan/people.ts';
import type { Plan } from '../plan/schema/plan.ts';
import {
  daysPast,
  isPursued,
  measureStanding,
  nextReview,
  planExpiry,
  reviewInForce,
  serviceStanding,
  taskStanding,
} from '../plan/standing.ts';
import { say } from '../wording/index.ts';
import { goalExample, serviceExample, taskExample } from './examples.ts';
import type { Rule } from './rule.ts';

/** What is late. Each of these is a fact that a status report prints; none keeps a document from being final. */

export const taskOverdue: Rule = {
  id: 'timeline/task-overdue',
  wrong: taskExample('due: 2026-04-10, status: in-progress'),
  right: taskExample('due: 2026-04-15, status: in-progress'),
  source: null,
  isFact: true,
  check({ plan, lateAsOf, report }) {
    for (const task of plan.tasks ?? []) {
      const { state, due, daysLate: days, lastDone } = taskStanding(task, lateAsOf, plan.language);
      if (state !== 'overdue' || due === undefined) continue;
      const late = { task: task.id, due, days, who: assigneesOf(task) };
      if (due === task.due) report({ at: task, key: 'due', ...say('task-overdue', late) });
      else if (lastDone === undefined)
        report({ at: task, key: 'frequency', ...say('task-never-done', { ...late, start: task.start }) });
      else report({ at: task, key: 'frequency', ...say('task-due-again', { ...late, lastDone }) });
    }
  },
};

export const goalOverdue: Rule = {
  id: 'timeline/goal-overdue',
  wrong: goalExample({ target: '2026-04-01' }),
  right: goalExample({ target: '2026-04-01', achieved: true }),
  source: null,
  isFact: true,
  check({ plan, lateAsOf, report }) {
    for (const goal of plan.goals ?? []) {
      const due = goal.target as PlainDate | undefined;
      const days = daysPast(due, lateAsOf);
      if (due === undefined || days === 0 || !isPursued(goal)) continue;
      report({ at: goal, key: 'target', ...say('goal-overdue', { goal: goal.id, due, days }) });
    }
  },
};

export const reviewOverdue: Rule = {
  id: 'timeline/review-overdue',
  wrong: 'reviews:\n  - { date: 2026-02-20, nextOn: 2026-04-01 }\n',
  right: 'reviews:\n  - { date: 2026-02-20, nextOn: 2026-05-20 }\n',
  source: '42 U.S.C. 675(5)(B)',
  isFact: true,
  check({ plan, lateAsOf, report }) {
    const due = nextReview(plan);
    const days = daysPast(due, lateAsOf);
    if (due === undefined || days === 0) return;
    report({ ...nextReviewPlace(plan), subject: plan.id, ...say('review-overdue', { due, days }) });
  },
};

/** Where the plan says when it is next reviewed. */
export function nextReviewPlace(plan: Plan): { at: object; key: string } {
  const last = reviewInForce(plan);
  return last?.nextOn ? { at: last, key: 'nextOn' } : { at: plan, key: 'reviewEvery' };
}

const staleOptions = {
  grace: { type: 'number', usual: 0, unit: 'days', what: 'How long after its interval a measure may go unobserved.' },
} satisfies Rule['options'];

export const measureStale: Rule = {
  id: 'timeline/measure-stale',
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
        const { latest, nextDue: due } = measureStanding(measure, start);
        const days = daysPast(due, lateAsOf);
        if (due === undefined || days <= grace) continue;
        const stale = say('measure-stale', { measure: measure.id, goal: goal.id, last: latest?.date, due, days });
        const last = measure.observations?.find((seen) => seen.date === latest?.date);
        if (last) report({ at: last, key: 'date', subject: measure.id, ...stale });
        else report({ at: measure, key: 'observations', ...stale });
      }
    }
  },
};

export const serviceNotStarted: Rule = {
  id: 'timeline/service-not-started',
  wrong: serviceExample('needs: [n-sitter], startsOn: 2026-04-01, status: not-started'),
  right: serviceExample('needs: [n-sitter], startsOn: 2026-04-01, status: in-progress'),
  source: '42 U.S.C. 675(5)(E)(iii) (cited from memory, not verified)',
  isFact: true,
  check({ plan, lateAsOf, report }) {
    for (const service of plan.services ?? []) {
      const { state, due, daysLate: days, byWaitlist } = serviceStanding(service, lateAsOf);
      if (state !== 'overdue' || due === undefined || byWaitlist) continue;
      report({ at: service, key: 'startsOn', ...say('service-not-started', { service: service.id, due, days }) });
    }
  },
};

export const waitlistPassed: Rule = {
  id: 'timeline/waitlist-passed',
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
      const { state, due, daysLate: days, byWaitlist } = serviceStanding(service, lateAsOf);
      if (state !== 'overdue' || due === undefined || !byWaitlist) continue;
      const passed = say('waitlist-passed', { service: service.id, due, days });
      report({ at: service.waitlist as object, key: 'expectedOn', subject: service.id, ...passed });
    }
  },
};

export const planExpired: Rule = {
  id: 'timeline/plan-expired',
  wrong: 'period: { start: 2026-01-01, end: 2026-04-01 }\n',
  right: 'period: { start: 2026-02-01, end: 2026-08-01 }\n',
  source: null,
  isFact: true,
  check({ plan, lateAsOf, report }) {
    const expiry = planExpiry(plan, lateAsOf);
    if (expiry === undefined || plan.period === undefined) return;
    const { due, daysLate: days } = expiry;
    const expired = say('plan-expired', { due, days, status: plan.status });
    report({ at: plan.period, key: 'end', subject: plan.id, ...expired });
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
