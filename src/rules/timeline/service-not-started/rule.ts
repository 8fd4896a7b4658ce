import { serviceStanding } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'timeline/service-not-started',
  what: 'A service was to start before today and has not started.',
  why: 'A parent cannot finish what was never begun; a court asks why, and a service that the agency did not provide is no failing of the parent.',
  fix: 'Record that it started, or the new date and the barrier with its answer.',
  severity: 'warning',
  source: '42 U.S.C. 675(5)(E)(iii) (cited from memory, not verified)',
  traits: { isFact: true },
  check({ plan, lateAsOf, report }) {
    for (const service of plan.services ?? []) {
      const { state, due, daysLate: days, byWaitlist } = serviceStanding(service, lateAsOf);
      if (state !== 'overdue' || due === undefined || byWaitlist) continue;
      report({ at: service, key: 'startsOn', ...say('service-not-started', { service: service.id, due, days }) });
    }
  },
});
