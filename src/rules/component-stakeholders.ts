import { isInCourt } from '../plan/court.ts';
import { findPerson, isAgencyStaff } from '../plan/people.ts';
import type { Plan, Service } from '../plan/schema/plan.ts';
import { say } from '../wording/index.ts';
import { serviceExample } from './examples.ts';
import type { Rule } from './rule.ts';

export const stakeholders: Rule = {
  id: 'component/stakeholders',
  wrong: serviceExample('needs: [n-sitter], startsOn: 2026-02-10, status: in-progress').replace(
    'provider: clinic, ',
    '',
  ),
  right: serviceExample('needs: [n-sitter], startsOn: 2026-02-10, status: in-progress'),
  source: null,
  check({ plan, report }) {
    if (isInCourt(plan) && plan.case?.court === undefined) {
      report({ at: plan.case ?? plan, key: 'court', subject: plan.id, ...say('no-court') });
    }
    for (const service of (plan.services ?? []).filter((one) => !isGivenBySomebody(plan, one))) {
      report({ at: service, key: 'provider', ...say('service-without-provider', { service: service.id }) });
    }
  },
};

/** A service that is not to be had, or was given up, has nobody yet or no longer. */
function isGivenBySomebody(
  plan: Plan,
  { provider, people = [], availability, status = 'not-started' }: Service,
): boolean {
  if (provider !== undefined || availability === 'unavailable') return true;
  if (['cancelled', 'stopped', 'entered-in-error'].includes(status)) return true;
  return people.some((id) => {
    const person = findPerson(plan, id);
    return person !== undefined && (person.role === 'provider' || isAgencyStaff(person));
  });
}
