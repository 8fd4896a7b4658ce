import { isPursued } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';
import { complianceIn } from '../compliance.ts';
import { tongueOf } from '../prose.ts';

export const rule = defineRule({
  id: 'quality/compliance-only-goal',
  what: 'A goal only says that somebody attends, completes or complies with something.',
  why: 'A class can be finished while a child is still in danger, and a home can be safe without it. Courts are told to send children home when it is safe there, not when a list is done.',
  fix: 'Write in `statement` what people will do or how things will be. What is attended is a task or a service.',
  severity: 'warning',
  source:
    'American Bar Association and NRCLJI, Child Safety: A Guide for Judges and Attorneys (2009); Washington DSHS policy 1150',
  check({ plan, read, report }) {
    const tongue = tongueOf(plan.language);
    if (tongue === null) return;
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      const said = complianceIn(read(goal.statement), tongue);
      if (said !== null)
        report({ at: goal, key: 'statement', ...say('goal-compliance-only', { goal: goal.id, said }) });
    }
  },
});
