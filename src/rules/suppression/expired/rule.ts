import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'suppression/expired',
  what: 'The last day of a suppression has passed, and the finding is back.',
  why: 'A reason that held for some weeks is no reason for ever; somebody must look again on the day that was named.',
  fix: 'Mend what the finding says and delete the comment. Give a new date only with a reason that still holds.',
  severity: 'warning',
  minimal: 'same',
  source: null,
});
