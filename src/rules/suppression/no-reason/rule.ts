import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'suppression/no-reason',
  what: 'A comment that should suppress a finding gives no reason. It suppresses nothing.',
  why: 'Whoever reads the plan next, a supervisor or a court, must be able to tell a decision from an oversight.',
  fix: 'Say behind a colon why the finding may stand: who decided it, or what it waits for.',
  severity: 'error',
  minimal: 'same',
  source: null,
});
