import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'format/schema',
  what: 'A value is missing or not of the kind that the plan format asks for.',
  why: 'What is not in its place is not watched, not printed and not understood by others who read the file.',
  fix: 'Write the value as the finding says. An editor that uses the JSON Schema (caseplan schema) completes and explains every key.',
  severity: 'error',
  minimal: 'same',
  source: null,
  traits: { isFixed: true },
});
