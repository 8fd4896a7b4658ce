import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'component/measures',
  what: 'The plan does not say how progress is measured.',
  why: 'Without an indicator, progress is an opinion, and the bar moves.',
  fix: 'Give every goal a measure: what is counted, from which source, how often, from which baseline to which target.',
  severity: 'error',
  source: '40 Tex. Admin. Code § 700.704(c)',
  check({ plan, report }) {
    if ((plan.goals ?? []).some((goal) => (goal.measures ?? []).length > 0)) return;
    report({ at: plan, key: 'goals', subject: plan.id, ...say('no-measures'), because: ['component/goals'] });
  },
});
