import { isPursued } from '../../../plan/standing.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'trace/goal-without-need',
  what: 'A goal addresses no threat, risk or need.',
  why: 'A goal tied to no danger is boilerplate: it asks for what the family does not need.',
  fix: 'Name in `addresses` what the goal answers, or take the goal out.',
  severity: 'warning',
  source: 'Tex. Fam. Code § 263.202(b)(3)',
  check({ plan, report }) {
    for (const goal of (plan.goals ?? []).filter(isPursued)) {
      if ((goal.addresses ?? []).length > 0) continue;
      const words = say('goal-without-need', { goal: goal.id });
      report({ at: goal, key: 'addresses', ...words, because: ['component/needs', 'component/safety-threats'] });
    }
  },
});
