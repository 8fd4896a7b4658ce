import { thousands } from '../numbers.ts';
import type { CheckWords, ExplainWords, LawWords } from '../wording.ts';
import { amount } from './words.ts';

/** The fixed words around findings and around the text of a rule. */

const severities = { error: 'error', warning: 'warning', info: 'info' };

export const checkWords: CheckWords = {
  severities,
  note: 'worth knowing',
  line: (line) => `line ${line}`,
  more: ({ n, rule, lines, isCut }) =>
    `and ${thousands(n)} more of ${rule}, at line ${lines}${isCut ? ` (all of them: --rule ${rule})` : ''}`,
  checked: ({ plans, rules, asOf }) =>
    `${amount(plans, 'plan')} checked${rules.length === 0 ? '' : ` for ${rules.join(', ')}`} as of ${asOf}`,
  errors: (n) => amount(n, 'error'),
  warnings: (n) => amount(n, 'warning'),
  clean: ({ rules, isAnswered }) => {
    const verdict = rules.length === 0 ? 'nothing missing, nothing late' : 'nothing to mend';
    return `${verdict}${isAnswered ? ', except what is answered.' : '.'}`;
  },
  hidden: (n) => `${amount(n, 'warning')} not shown, since only errors were asked for.`,
  fixedBy: (n, option) => `${n} with ${option}`,
  mendable: (list) => `The program can mend ${list}; --diff shows it first.`,
  suppressed: (n) => `${n} suppressed`,
  baselined: (n) => `${n} in the baseline`,
  notShown: (list) => `Not shown: ${list}.`,
  masked: 'CI is set: names, and the lines of the plans, are left out of its log (--show-names shows them).',
  suppressions: 'suppressed, and why',
  until: (date) => `until ${date}`,
  startAt: (place) => `Start at ${place}. Why it matters:`,
  byRule: (n) => `${amount(n, 'finding')}, by rule`,
  inFiles: ({ n, files }) => `${thousands(n)} in ${amount(files, 'file')}`,
  ofOneRule: 'Those of one rule:',
  everyOne: 'Every one:',
};

export const explainWords: ExplainWords = {
  severities,
  why: 'Why',
  fix: 'What to do',
  options: 'Options',
  usual: (n, unit) => (unit === undefined ? String(n) : `${n} ${unit}`),
  wrong: 'This has the finding',
  right: 'This does not',
  source: 'Source',
};

export const lawWords: LawWords = {
  verified: 'verified',
  unverified: 'unverified',
  counting: 'How it is counted',
  meeting: 'What meets it',
  asked: 'What is looked at',
  missing: (sentence) => `Where it is not so: ${sentence}`,
  help: 'What to do',
  when: 'When it applies',
  always: 'Always.',
  source: 'Source',
  note: 'Note',
  lookedAt: ({ verified, asOf }) =>
    verified
      ? `Verified: the text was read. Looked at on ${asOf}.`
      : `Not verified: compare with the official text. Looked at on ${asOf}.`,
  level: (severity) => `Its findings are of the level ${severity}: how it is measured is a reading of our own.`,
  onPlan: ({ file, plan, asOf }) => `In ${file} (${plan}), as of ${asOf}`,
  noLegalAdvice: 'No legal advice: statutes change, and this program can be wrong. Verify every date with counsel.',
};
