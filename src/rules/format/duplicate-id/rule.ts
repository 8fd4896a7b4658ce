import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'format/duplicate-id',
  what: 'Two things in the file have the same id.',
  why: 'Nobody could tell which of the two is meant.',
  fix: 'Give one of them another id and correct what points to it.',
  severity: 'error',
  minimal: 'same',
  source: null,
});
