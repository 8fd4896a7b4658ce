import type { Service } from '../../../plan/schema/plan.ts';
import { isWaiting } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { emptyAnswer } from '../empty.ts';

export const rule = defineRule({
  id: 'quality/barrier-unanswered',
  what: 'A barrier has no answer, or nothing helps while a service is waited for or cannot be had.',
  why: 'What keeps a family from doing a task is not theirs to solve alone. Courts ask what the agency did about it, and a service that cannot be had is not held against a parent.',
  fix: 'Write in `response` what is done about the barrier, and in `waitlist` what helps in the `interim`.',
  severity: 'warning',
  source:
    'Colorado Judicial Branch training on treatment plans (2012); Fla. R. Juv. P. 8.400(b); Mich. Ct. R. 3.965(D)',
  check({ plan, read, report }) {
    for (const barrier of plan.barriers ?? []) {
      if (barrier.resolvedOn !== undefined || !emptyAnswer(read(barrier.response))) continue;
      report({ at: barrier, key: 'response', ...say('barrier-unanswered', { barrier: barrier.id }) });
    }
    const answered = new Set((plan.barriers ?? []).flatMap(({ affects }) => affects ?? []));
    const isLeft = ({ id, availability, waitlist, ...service }: Service) =>
      (availability === 'waitlisted' || availability === 'unavailable') &&
      isWaiting({ id, availability, ...service }) &&
      emptyAnswer(read(waitlist?.interim)) &&
      !answered.has(id);
    for (const service of (plan.services ?? []).filter(isLeft)) {
      const words = say('wait-unanswered', { service: service.id, isWait: service.availability === 'waitlisted' });
      report({ at: service, key: 'availability', ...words });
    }
  },
});
