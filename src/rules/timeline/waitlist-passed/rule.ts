import { serviceStanding } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'timeline/waitlist-passed',
  what: 'A place on a waiting list was expected before today and the service has not started.',
  why: 'Waiting lists eat the time that the law gives a family; somebody must ask, or find another provider.',
  fix: 'Ask the provider for a new date, look for another one, and write what happens in the meantime.',
  severity: 'warning',
  source: null,
  traits: { isFact: true },
  check({ plan, lateAsOf, report }) {
    for (const service of plan.services ?? []) {
      const { state, due, daysLate: days, byWaitlist } = serviceStanding(service, lateAsOf);
      if (state !== 'overdue' || due === undefined || !byWaitlist) continue;
      const passed = say('waitlist-passed', { service: service.id, due, days });
      report({ at: service.waitlist as object, key: 'expectedOn', subject: service.id, ...passed });
    }
  },
});
