import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'format/unknown-key',
  what: 'A key is not one of the plan format.',
  why: 'A misspelled key would silently drop what stands under it: a due date that nobody watches.',
  fix: 'Correct the spelling, or begin a key of your own with x- to keep it in the file.',
  severity: 'error',
  minimal: 'same',
  source: null,
});
