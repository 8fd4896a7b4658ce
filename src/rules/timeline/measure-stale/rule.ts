import type { PlainDate } from '../../../calendar/plain-date.ts';
import { daysPast, isPursued, measureStanding } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'timeline/measure-stale',
  what: 'A measure was not observed for longer than its interval.',
  why: 'Progress that nobody looked at is not progress that a court can rely on.',
  fix: 'Add the observation with its date and value, or a longer `every` if it cannot be had that often.',
  severity: 'warning',
  source: null,
  traits: { isFact: true },
  options: {
    grace: { type: 'number', usual: 0, unit: 'days', what: 'How long after its interval a measure may go unobserved.' },
  },
  check({ plan, lateAsOf, options, report }) {
    const start = plan.period?.start as PlainDate | undefined;
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      for (const measure of goal.measures ?? []) {
        const { latest, nextDue: due } = measureStanding(measure, start);
        const days = daysPast(due, lateAsOf);
        if (due === undefined || days <= options.grace) continue;
        const stale = say('measure-stale', { measure: measure.id, goal: goal.id, last: latest?.date, due, days });
        const last = measure.observations?.find((seen) => seen.date === latest?.date);
        if (last) report({ at: last, key: 'date', subject: measure.id, ...stale });
        else report({ at: measure, key: 'observations', ...stale });
      }
    }
  },
});
