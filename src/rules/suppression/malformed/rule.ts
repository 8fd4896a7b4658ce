import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'suppression/malformed',
  what: 'A comment that should suppress a finding cannot be understood: no such rule, no such date, or not the form. It suppresses nothing.',
  why: 'Its author believes that the finding is answered.',
  fix: 'Write one rule as the finding names it, an end date if there is one, a colon and the reason. Findings of the families syntax and suppression cannot be suppressed, nor a whole family at once.',
  severity: 'error',
  minimal: 'same',
  source: null,
});
