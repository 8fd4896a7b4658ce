import type { Plan } from '../plan/schema/plan.ts';
import type { Rule, RuleContext } from './rule.ts';

/** The components that the assessment brings: dangers, risks, protective factors, strengths, needs. */

const assessmentLists = ['safetyThreats', 'riskFactors', 'protectiveFactors', 'strengths', 'needs'] as const;
type ListName = (typeof assessmentLists)[number];

const isEmpty = (plan: Plan, list: ListName) => (plan.assessment?.[list] ?? []).length === 0;

function reportMissing({ plan, report }: RuleContext, key: ListName, message: string, help: string) {
  if (plan.assessment) report({ at: plan.assessment, key, subject: plan.id, message, help });
  else report({ at: plan, key: 'assessment', subject: plan.id, message, help });
}

export const safetyThreats: Rule = {
  id: 'component/safety-threats',
  what: 'The plan names no safety threat.',
  why: 'A plan that does not say what the danger is cannot say when it is over: courts return children when they are safe, not when classes are done.',
  fix: 'Under assessment.safetyThreats write each danger to the children as a fact that anybody could see, with the people it comes from.',
  wrong: 'assessment: { safetyThreats: [] }\n',
  right:
    'assessment:\n  safetyThreats:\n    - { id: s-alone, people: [ana], description: Leo is left alone at night. }\n',
  source: 'ABA, Child Safety: A Guide for Judges and Attorneys (2009); Tex. Fam. Code § 263.202(b)(3)',
  check(context) {
    // The plan of a child in care answers the child's needs; the dangers at home are in the plan of the family.
    if (context.plan.kind === 'child-service-plan' || !isEmpty(context.plan, 'safetyThreats')) return;
    reportMissing(
      context,
      'safetyThreats',
      'The plan names no safety threat: what danger are the children in?',
      'Add assessment.safetyThreats with an id, the people and what happens, in facts.',
    );
  },
};

export const strengths: Rule = {
  id: 'component/strengths',
  what: 'The plan names no strength of the family.',
  why: 'Change is built on what already works; a plan of failings alone is neither fair nor effective.',
  fix: 'Under assessment.strengths write what the family does well and what has worked before.',
  wrong: 'assessment: { strengths: [] }\n',
  right:
    'assessment:\n  strengths:\n    - { id: st-work, people: [ana], description: Has kept the same job for three years. }\n',
  source: '40 Tex. Admin. Code § 700.704(c)',
  check(context) {
    if (!isEmpty(context.plan, 'strengths')) return;
    reportMissing(
      context,
      'strengths',
      'The plan names no strength of the family.',
      'Add assessment.strengths: what the family does well, what has worked before.',
    );
  },
};

export const needs: Rule = {
  id: 'component/needs',
  what: 'The plan names no need.',
  why: 'Services that answer no need take months of a family and change nothing.',
  fix: 'Under assessment.needs write what each person needs, with its domain and priority.',
  wrong: 'assessment: { needs: [] }\n',
  right:
    'assessment:\n  needs:\n    - { id: n-sitter, people: [ana], domain: child-care, description: A safe adult for Leo on work nights. }\n',
  source: '40 Tex. Admin. Code § 700.704(c)',
  check(context) {
    if (!isEmpty(context.plan, 'needs')) return;
    reportMissing(
      context,
      'needs',
      'The plan names no need: what does the family need so that the children are safe?',
      'Add assessment.needs with an id, the people, a domain and what is needed.',
    );
  },
};

export const riskAndProtectiveFactors: Rule = {
  id: 'component/risk-and-protective-factors',
  what: 'The plan names no risk factors, or no protective factors.',
  why: 'Who must be watched and who can be relied on are both needed to decide where a child is safe tonight.',
  fix: 'Under assessment write riskFactors (what makes harm more likely) and protectiveFactors (who and what keeps the children safe).',
  wrong: 'assessment: { protectiveFactors: [] }\n',
  right:
    'assessment:\n  protectiveFactors:\n    - { id: p-aunt, people: [ana], description: An aunt nearby takes Leo whenever she is asked. }\n',
  source: null,
  check(context) {
    const missing = (['riskFactors', 'protectiveFactors'] as const).filter((list) => isEmpty(context.plan, list));
    const [first] = missing;
    if (first === undefined) return;
    const words = missing
      .map((list) => (list === 'riskFactors' ? 'risk factor' : 'protective factor'))
      .join(' and no ');
    reportMissing(
      context,
      first,
      `The plan names no ${words}.`,
      `Add ${missing.map((list) => `assessment.${list}`).join(' and ')}.`,
    );
  },
};

export const assessmentComponents: Rule[] = [safetyThreats, strengths, needs, riskAndProtectiveFactors];
