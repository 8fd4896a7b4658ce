import type { Plan } from '../../plan/schema/plan.ts';
import type { Worded } from '../../wording/index.ts';
import type { RuleContext } from '../rule.ts';

type ListName = 'safetyThreats' | 'riskFactors' | 'protectiveFactors' | 'strengths' | 'needs';

/** Does the assessment have nothing under this key? */
export const isEmpty = (plan: Plan, list: ListName) => (plan.assessment?.[list] ?? []).length === 0;

/** Reports a list of the assessment that is missing, or all of the assessment where there is none. */
export function reportMissing({ plan, report }: RuleContext, key: ListName, missing: Worded) {
  if (plan.assessment) report({ at: plan.assessment, key, subject: plan.id, ...missing });
  else report({ at: plan, key: 'assessment', subject: plan.id, ...missing });
}
