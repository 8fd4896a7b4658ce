import type { Law } from '../law/law.ts';
import { dateHint } from '../plan/hints.ts';
import type { Problem } from '../plan/problem.ts';
import type { PlanFile } from '../plan/read.ts';
import { suggest } from '../plan/suggest.ts';
import { rules } from '../rules/index.ts';
import { say, type Worded } from '../wording/index.ts';
import type { IgnoreComment } from './ignore-comments.ts';

/** Why a comment can suppress nothing, whatever the plan says. */
export interface Wrong {
  state: 'malformed' | 'no-reason';
  problem: Pick<Problem, 'rule' | 'message'>;
}

/** null where the comment is as it should be. `law`: that of the plan, whose entries are rules of it; undefined where it was not loaded. */
export function wrongIn(comment: IgnoreComment, { plan }: PlanFile, law: Law | undefined): Wrong | null {
  const { rule, until, reason } = comment;
  if (rule === null) return notInForm;
  const wrongRule = ruleProblem(rule, law, plan?.jurisdiction);
  if (wrongRule !== null) return wrongRule;
  if (until !== null && until.date === null)
    return malformed(say('suppression-no-date', { text: until.text, hint: dateHint(until.text) }));
  return reason === null ? noReason(rule) : null;
}

const malformed = (words: Worded): Wrong => ({
  state: 'malformed',
  problem: { rule: 'suppression/malformed', ...words },
});

const notInForm = malformed(say('suppression-no-form'));

const noReason = (rule: string): Wrong => ({
  state: 'no-reason',
  problem: { rule: 'suppression/no-reason', ...say('suppression-without-reason', { rule }) },
});

function ruleProblem(rule: string, law: Law | undefined, jurisdiction: string | undefined): Wrong | null {
  if (rule.includes('*')) return malformed(say('suppression-of-many', { rule }));
  if (rule.startsWith('syntax/')) return malformed(say('suppression-of-syntax', { rule }));
  if (rule.startsWith('suppression/')) return malformed(say('suppression-of-itself', { rule }));
  const ofLaw = /^(?:deadline|law)\//.test(rule);
  const known = [...rules.map(({ id }) => id), ...entriesOf(law)];
  if (known.includes(rule) || (ofLaw && law === undefined)) return null;
  const guess = suggest(rule, known);
  return malformed(say('suppression-no-rule', { rule, law: ofLaw ? jurisdiction : undefined, guess }));
}

const entriesOf = (law: Law | undefined) => [
  ...(law?.deadlines ?? []).map(({ id }) => `deadline/${id}`),
  ...(law?.contents ?? []).map(({ id }) => `law/${id}`),
];
