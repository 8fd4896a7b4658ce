import { isInCourt } from '../../../plan/court.ts';
import { findPerson, isAgencyStaff } from '../../../plan/people.ts';
import type { Plan, Service } from '../../../plan/schema/plan.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'component/stakeholders',
  what: 'A court hears the case and the plan does not name it, or a service has nobody who gives it.',
  why: 'Who decides and who helps are part of the plan: the family must know whom to call, and the paper must reach the right court.',
  fix: 'Under case.court write the court, its cause number and the judge; give every service a provider who stands under people.',
  severity: 'warning',
  source: null,
  check({ plan, report }) {
    if (isInCourt(plan) && plan.case?.court === undefined) {
      report({ at: plan.case ?? plan, key: 'court', subject: plan.id, ...say('no-court') });
    }
    for (const service of (plan.services ?? []).filter((one) => !isGivenBySomebody(plan, one))) {
      report({ at: service, key: 'provider', ...say('service-without-provider', { service: service.id }) });
    }
  },
});

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
