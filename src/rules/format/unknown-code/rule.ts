import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'format/unknown-code',
  what: 'A code is not one that caseplan knows, in a list that is open to codes of your own.',
  why: 'Rules and legal clocks look for the codes they know; an unknown one is printed, but nothing watches it.',
  fix: 'Use a known code where one fits.',
  severity: 'warning',
  minimal: 'same',
  source: null,
});
