import type { Law } from '../law/law.ts';
import { dateHint } from '../plan/hints.ts';
import type { Problem } from '../plan/problem.ts';
import type { PlanFile } from '../plan/read.ts';
import { suggest } from '../plan/suggest.ts';
import { rules } from '../rules/index.ts';
import type { IgnoreComment } from './ignore-comments.ts';

/** Why a comment can suppress nothing, whatever the plan says. */
export interface Wrong {
  state: 'malformed' | 'no-reason';
  problem: Pick<Problem, 'rule' | 'message' | 'help'>;
}

/** null where the comment is as it should be. `law`: that of the plan, whose entries are rules of it; undefined where it was not loaded. */
export function wrongIn(comment: IgnoreComment, { plan }: PlanFile, law: Law | undefined): Wrong | null {
  const { rule, until, reason } = comment;
  if (rule === null) return notInForm;
  const wrongRule = ruleProblem(rule, law, plan?.jurisdiction);
  if (wrongRule !== null) return wrongRule;
  if (until !== null && until.date === null)
    return malformed(`${until.text} is not a date, so nothing is suppressed.`, dateHint(until.text));
  return reason === null ? noReason(rule) : null;
}

const malformed = (message: string, help: string): Wrong => ({
  state: 'malformed',
  problem: { rule: 'suppression/malformed', message, help },
});

const notInForm = malformed(
  'This comment suppresses nothing: it does not have the form of a suppression.',
  'Write one rule, an end date if there is one, a colon and the reason: # caseplan-ignore RULE-ID until 2026-06-30: reason',
);

const noReason = (rule: string): Wrong => ({
  state: 'no-reason',
  problem: {
    rule: 'suppression/no-reason',
    message: `The suppression of ${rule} gives no reason, so nothing is suppressed.`,
    help: 'Say behind a colon why the finding may stand: who decided it, or what it waits for.',
  },
});

function ruleProblem(rule: string, law: Law | undefined, jurisdiction: string | undefined): Wrong | null {
  if (rule.includes('*'))
    return malformed(
      `${rule} is more than one rule, so nothing is suppressed: it would also hide what nobody has looked at yet.`,
      'Write a comment for each finding, with its rule.',
    );
  if (rule.startsWith('syntax/'))
    return malformed(
      `${rule} cannot be suppressed: a file that cannot be read is not checked at all.`,
      'Mend the file and delete the comment.',
    );
  if (rule.startsWith('suppression/'))
    return malformed(`${rule} cannot be suppressed: it is about comments like this one.`, 'Mend that comment.');
  const ofLaw = /^(?:deadline|law)\//.test(rule);
  const known = [...rules.map(({ id }) => id), ...entriesOf(law)];
  if (known.includes(rule) || (ofLaw && law === undefined)) return null;
  const guess = suggest(rule, known);
  const where = ofLaw && jurisdiction !== undefined ? ` in the law of ${jurisdiction}` : '';
  return malformed(
    `There is no rule ${rule}${where}, so nothing is suppressed.${guess ? ` Did you mean ${guess}?` : ''}`,
    'Write the rule as the finding names it.',
  );
}

const entriesOf = (law: Law | undefined) => [
  ...(law?.deadlines ?? []).map(({ id }) => `deadline/${id}`),
  ...(law?.contents ?? []).map(({ id }) => `law/${id}`),
];
