import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'law/jurisdiction',
  what: 'There is no pack for the jurisdiction of the plan.',
  why: 'Only the federal baseline is checked then; the shorter deadlines of a state would pass unnoticed.',
  fix: 'Correct the code, or name a pack of your agency in the configuration.',
  severity: 'warning',
  minimal: 'same',
  source: null,
});
