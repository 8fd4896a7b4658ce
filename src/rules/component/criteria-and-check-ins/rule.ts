import type { Measure } from '../../../plan/schema/plan.ts';
import { isPursued } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'component/criteria-and-check-ins',
  what: 'A measure of an open goal does not say from where to where, or how often it is looked at.',
  why: 'An indicator alone is met by any number. The family must know what is enough, and somebody must look before the time is over.',
  fix: 'Give each measure its baseline (where it starts), its target (what counts as reached) and every (P1M is every month).',
  severity: 'warning',
  source: null,
  check({ plan, report }) {
    for (const measure of (plan.goals ?? []).filter(isPursued).flatMap((goal) => goal.measures ?? [])) {
      const missing = missingIn(measure);
      const [key] = missing;
      if (key === undefined) continue;
      report({ at: measure, key, ...say('measure-incomplete', { measure: measure.id, missing }) });
    }
  },
});

/** What is to stay as it is has its target in what it is now. */
function missingIn({ every, baseline, target, direction }: Measure) {
  const stays = direction === 'maintain' && baseline !== undefined;
  return [
    ...(target === undefined && !stays ? (['target'] as const) : []),
    ...(baseline === undefined ? (['baseline'] as const) : []),
    ...(every === undefined ? (['every'] as const) : []),
  ];
}
