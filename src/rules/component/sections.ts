import type { Worded } from '../../wording/index.ts';
import type { RuleContext } from '../rule.ts';

type Section = 'goals' | 'strategies' | 'services' | 'tasks';

/** Reports a list of the plan that is missing or empty. */
export function requireSection({ plan, report }: RuleContext, key: Section, missing: Worded) {
  if ((plan[key] ?? []).length === 0) report({ at: plan, key, subject: plan.id, ...missing });
}
