import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'format/reference',
  what: 'An id points to nothing, or to the wrong kind of thing.',
  why: 'A task whose assignee does not exist has nobody who does it.',
  fix: 'Correct the id, or add what it names.',
  severity: 'error',
  minimal: 'same',
  source: null,
});
