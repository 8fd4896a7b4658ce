import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'trace/service-without-need',
  what: 'A service answers no need.',
  why: 'Services off the shelf cost a family months. Each must answer something that was found.',
  fix: 'Name the need in `needs` of the service, or take the service out.',
  severity: 'warning',
  source: 'Colorado Judicial Branch training on treatment plans (2012)',
  check({ plan, report }) {
    for (const service of plan.services ?? []) {
      if ((service.needs ?? []).length > 0) continue;
      const words = say('service-without-need', { service: service.id });
      report({ at: service, key: 'needs', ...words, because: ['component/needs'] });
    }
  },
});
