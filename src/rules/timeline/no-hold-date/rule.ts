import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'timeline/no-hold-date',
  what: 'The plan is on hold, but no event says since when.',
  why: 'While a plan is on hold only what was due before the hold can be late; without its date nothing can be told to be late.',
  fix: 'Add an event of type plan-on-hold with its date under case.events.',
  severity: 'warning',
  source: null,
  check({ plan, report }) {
    if (plan.status !== 'on-hold') return;
    if ((plan.case?.events ?? []).some((event) => event.type === 'plan-on-hold')) return;
    report({ at: plan, key: 'status', subject: plan.id, ...say('hold-undated') });
  },
});
