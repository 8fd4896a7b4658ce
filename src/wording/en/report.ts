import type { CheckWords, ExplainWords } from '../wording.ts';
import { count } from './words.ts';

/** The fixed words around findings and around the text of a rule. */

export const checkWords: CheckWords = {
  error: 'error',
  warning: 'warning',
  note: 'worth knowing',
  line: (line) => `line ${line}`,
  more: ({ n, rule, lines }) => `and ${n} more of ${rule}, at line ${lines}`,
  checked: ({ plans, asOf }) => `${count(plans, 'plan')} checked as of ${asOf}`,
  errors: (n) => count(n, 'error'),
  warnings: (n) => count(n, 'warning'),
  clean: 'nothing missing, nothing late.',
  cleanButAnswered: 'nothing missing, nothing late, except what is answered.',
  suppressed: (n) => `${n} suppressed`,
  baselined: (n) => `${n} in the baseline`,
  notShown: (list) => `Not shown: ${list}.`,
  startAt: (place) => `Start at ${place}. Why it matters:`,
};

export const explainWords: ExplainWords = {
  severities: { error: 'error', warning: 'warning', info: 'info' },
  why: 'Why',
  fix: 'What to do',
  options: 'Options',
  usual: (n, unit) => (unit === undefined ? String(n) : `${n} ${unit}`),
  wrong: 'Not so',
  right: 'But so',
  source: 'Source',
};
