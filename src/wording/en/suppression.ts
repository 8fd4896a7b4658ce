import { type DateHint, dateHelp } from './format.ts';

/** What is wrong with comments that suppress findings. `rule`: as the comment names it. */

interface OfRule {
  rule: string;
}

export const suppression = {
  'suppression-without-reason': ({ rule }: OfRule) => ({
    message: `The suppression of ${rule} gives no reason, so nothing is suppressed.`,
    help: 'Say behind a colon why the finding may stand: who decided it, or what it waits for.',
  }),
  'suppression-expired': ({ rule, until }: OfRule & { until: string }) => ({
    message: `The suppression of ${rule} ended on ${until}: its finding is back.`,
    help: 'Mend what the finding says and delete the comment, or give a new date with a reason that still holds.',
  }),
  /** `line`: the one that the comment is for; `double`: another comment is for it too; `near`: line of a finding of the rule. */
  'suppression-unused': (given: OfRule & { line: number; double: boolean; near: number | undefined }) => {
    const { rule, line, double, near } = given;
    return {
      message: double
        ? `This comment suppresses nothing: another one answers ${rule} on line ${line} already.`
        : `This comment suppresses nothing: ${rule} finds nothing on line ${line}.`,
      help: near
        ? `There is a finding of this rule on line ${near}: if it is that one, write the comment on the line above it.`
        : 'Delete it, so that it does not hide the finding if it comes back.',
    };
  },
  'suppression-no-form': () => ({
    message: 'This comment suppresses nothing: it does not have the form of a suppression.',
    help: 'Write one rule, an end date if there is one, a colon and the reason: # caseplan-ignore RULE-ID until 2026-06-30: reason',
  }),
  'suppression-no-date': ({ text, hint }: { text: string; hint: DateHint }) => ({
    message: `${text} is not a date, so nothing is suppressed.`,
    help: dateHelp(hint),
  }),
  'suppression-of-many': ({ rule }: OfRule) => ({
    message: `${rule} is more than one rule, so nothing is suppressed: it would also hide what nobody has looked at yet.`,
    help: 'Write a comment for each finding, with its rule.',
  }),
  'suppression-of-syntax': ({ rule }: OfRule) => ({
    message: `${rule} cannot be suppressed: a file that cannot be read is not checked at all.`,
    help: 'Mend the file and delete the comment.',
  }),
  'suppression-of-itself': ({ rule }: OfRule) => ({
    message: `${rule} cannot be suppressed: it is about comments like this one.`,
    help: 'Mend that comment.',
  }),
  /** `law`: the jurisdiction in whose law it was looked for. */
  'suppression-no-rule': ({ rule, law, guess }: OfRule & { law: string | undefined; guess: string | undefined }) => ({
    message: `There is no rule ${rule}${law === undefined ? '' : ` in the law of ${law}`}, so nothing is suppressed.${guess ? ` Did you mean ${guess}?` : ''}`,
    help: 'Write the rule as the finding names it.',
  }),
};
