import type { Measure } from '../plan/schema/plan.ts';
import { isPursued } from '../plan/standing.ts';
import { say } from '../wording/index.ts';
import { goalExample } from './examples.ts';
import type { Rule } from './rule.ts';

export const criteriaAndCheckIns: Rule = {
  id: 'component/criteria-and-check-ins',
  wrong: goalExample().replace('baseline: 0, target: 30, every: P1M, ', ''),
  right: goalExample(),
  source: null,
  check({ plan, report }) {
    for (const measure of (plan.goals ?? []).filter(isPursued).flatMap((goal) => goal.measures ?? [])) {
      const missing = missingIn(measure);
      const [key] = missing;
      if (key === undefined) continue;
      report({ at: measure, key, ...say('measure-incomplete', { measure: measure.id, missing }) });
    }
  },
};

/** What is to stay as it is has its target in what it is now. */
function missingIn({ every, baseline, target, direction }: Measure) {
  const stays = direction === 'maintain' && baseline !== undefined;
  return [
    ...(target === undefined && !stays ? (['target'] as const) : []),
    ...(baseline === undefined ? (['baseline'] as const) : []),
    ...(every === undefined ? (['every'] as const) : []),
  ];
}
