import type { TableWords } from '../wording.ts';
import { amount } from './words.ts';

const nouns = { error: 'error', warning: 'warning', info: 'note' };

/** The fixed words of a comment on a change, of the matrix and of the list of suppressions. */
export const tableWords: TableWords = {
  counts: { plans: 'plans', errors: 'errors', warnings: 'warnings', infos: 'notes', suppressed: 'suppressed' },
  clean: 'Nothing missing, nothing late',
  infos: (n) => amount(n, 'note'),
  findingsIn: ({ n, severity, files }) => `${amount(n, nouns[severity])} in ${amount(files, 'file')}`,
  andMore: (n) => `and ${n} more`,
  leftOut: ({ findings, rules }) =>
    `Left out, since a comment has an end: ${amount(findings, 'finding')} of ${amount(rules, 'rule')}.`,
  whatARuleAsks: 'What a rule asks and why:',
  rule: 'RULE',
  plan: 'plan',
  asOf: ({ plans, asOf }) => `${amount(plans, 'plan')} as of ${asOf}`,
  standings: {
    present: 'present',
    missing: 'missing',
    late: 'late',
    suppressed: 'suppressed',
    notAsked: 'not asked for',
  },
  standingIn: ({ standing, plans }) => `${standing} in ${plans}`,
  states: { active: 'active', expired: 'expired', unused: 'unused', 'no-reason': 'no-reason', malformed: 'malformed' },
  noRule: 'no rule',
  noReason: 'no reason',
  by: ({ name, on }) => `by ${name} on ${on}`,
  suppressionsIn: ({ n, plans, asOf }) => `${amount(n, 'suppression')} in ${amount(plans, 'plan')} as of ${asOf}`,
};
