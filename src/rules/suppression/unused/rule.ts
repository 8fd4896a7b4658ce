import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'suppression/unused',
  what: 'A comment suppresses nothing: its rule finds nothing on that line.',
  why: 'A comment that outlives its finding hides the same mistake when it is made again.',
  fix: 'Delete the comment, or write it on the line above the one that the finding names.',
  severity: 'warning',
  minimal: 'same',
  source: null,
});
