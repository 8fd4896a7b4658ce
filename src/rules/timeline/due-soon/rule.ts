import { addDays, daysBetween, type PlainDate } from '../../../calendar/plain-date.ts';
import { isPursued, nextHearing, nextReview, taskStanding } from '../../../plan/standing.ts';
import { type Coming, say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { nextReviewPlace } from '../next-review.ts';

export const rule = defineRule({
  id: 'timeline/due-soon',
  what: 'A task, goal, review, hearing or court report is due within 14 days.',
  why: 'What is seen two weeks ahead can still be done in time.',
  fix: 'Nothing is wrong yet. Do it, or ask now what stands in the way.',
  severity: 'info',
  minimal: 'milder',
  source: null,
  traits: { isFact: true },
  options: {
    days: {
      type: 'number',
      usual: 14,
      unit: 'days',
      what: 'How far ahead it looks; where it is not set, `dueSoon` counts.',
    },
  },
  check({ plan, today, lateAsOf, options, report }) {
    if (lateAsOf !== today) return;
    const until = addDays(today, options.days);
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
});
