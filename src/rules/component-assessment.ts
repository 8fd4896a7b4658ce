import type { Plan } from '../plan/schema/plan.ts';
import { say, type Worded } from '../wording/index.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The components that the assessment brings: dangers, risks, protective factors, strengths, needs. */

const assessmentLists = ['safetyThreats', 'riskFactors', 'protectiveFactors', 'strengths', 'needs'] as const;
type ListName = (typeof assessmentLists)[number];

const isEmpty = (plan: Plan, list: ListName) => (plan.assessment?.[list] ?? []).length === 0;

function reportMissing({ plan, report }: RuleContext, key: ListName, missing: Worded) {
  if (plan.assessment) report({ at: plan.assessment, key, subject: plan.id, ...missing });
  else report({ at: plan, key: 'assessment', subject: plan.id, ...missing });
}

export const safetyThreats: Rule = {
  id: 'component/safety-threats',
  wrong: 'assessment: { safetyThreats: [] }\n',
  right:
    'assessment:\n  safetyThreats:\n    - { id: s-alone, people: [ana], description: Leo is left alone at night. }\n',
  source: 'ABA, Child Safety: A Guide for Judges and Attorneys (2009); Tex. Fam. Code § 263.202(b)(3)',
  check(context) {
    // The plan of a child in care answers the child's needs; the dangers at home are in the plan of the family.
    if (context.plan.kind === 'child-service-plan' || !isEmpty(context.plan, 'safetyThreats')) return;
    reportMissing(context, 'safetyThreats', say('no-safety-threats'));
  },
};

export const strengths: Rule = {
  id: 'component/strengths',
  wrong: 'assessment: { strengths: [] }\n',
  right:
    'assessment:\n  strengths:\n    - { id: st-work, people: [ana], description: Has kept the same job for three years. }\n',
  source: '40 Tex. Admin. Code § 700.704(c)',
  check(context) {
    if (!isEmpty(context.plan, 'strengths')) return;
    reportMissing(context, 'strengths', say('no-strengths'));
  },
};

export const needs: Rule = {
  id: 'component/needs',
  wrong: 'assessment: { needs: [] }\n',
  right:
    'assessment:\n  needs:\n    - { id: n-sitter, people: [ana], domain: child-care, description: A safe adult for Leo on work nights. }\n',
  source: '40 Tex. Admin. Code § 700.704(c)',
  check(context) {
    if (!isEmpty(context.plan, 'needs')) return;
    reportMissing(context, 'needs', say('no-needs'));
  },
};

export const riskAndProtectiveFactors: Rule = {
  id: 'component/risk-and-protective-factors',
  wrong: 'assessment: { protectiveFactors: [] }\n',
  right:
    'assessment:\n  protectiveFactors:\n    - { id: p-aunt, people: [ana], description: An aunt nearby takes Leo whenever she is asked. }\n',
  source: null,
  check(context) {
    const missing = (['riskFactors', 'protectiveFactors'] as const).filter((list) => isEmpty(context.plan, list));
    const [first] = missing;
    if (first !== undefined) reportMissing(context, first, say('no-factors', { missing }));
  },
};

export const assessmentComponents: Rule[] = [safetyThreats, strengths, needs, riskAndProtectiveFactors];
