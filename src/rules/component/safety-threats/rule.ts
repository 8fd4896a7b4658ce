import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { isEmpty, reportMissing } from '../assessment.ts';

export const rule = defineRule({
  id: 'component/safety-threats',
  what: 'The plan names no safety threat.',
  why: 'A plan that does not say what the danger is cannot say when it is over: courts return children when they are safe, not when classes are done.',
  fix: 'Under assessment.safetyThreats write each danger to the children as a fact that anybody could see, with the people it comes from.',
  severity: 'error',
  minimal: 'same',
  source: 'ABA, Child Safety: A Guide for Judges and Attorneys (2009); Tex. Fam. Code § 263.202(b)(3)',
  check(context) {
    // The plan of a child in care answers the child's needs; the dangers at home are in the plan of the family.
    if (context.plan.kind === 'child-service-plan' || !isEmpty(context.plan, 'safetyThreats')) return;
    reportMissing(context, 'safetyThreats', say('no-safety-threats'));
  },
});
