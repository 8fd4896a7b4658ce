import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'format/date',
  what: 'A date is not a calendar date spelled YYYY-MM-DD.',
  why: '02/03/2026 is a day in February to one reader and in March to another, and a time with a zone moves a deadline by a day.',
  fix: 'Write the year first, then month and day: 2026-04-15.',
  severity: 'error',
  minimal: 'same',
  source: 'ISO 8601-1:2019, 5.2.2',
});
