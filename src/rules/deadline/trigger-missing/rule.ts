import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'deadline/trigger-missing',
  what: 'A fact that legal deadlines are reckoned from is not in the plan.',
  why: 'Without the day of the removal or of the order nobody can tell when a hearing or a plan falls due, and the clock runs all the same.',
  fix: 'Record the event with its date under case.events. There is one finding for each missing fact, however many clocks wait for it.',
  severity: 'warning',
  minimal: 'milder',
  source: null,
  traits: { isFact: true },
});
