import type { PlainDate } from '../calendar/plain-date.ts';
import type { Law } from '../law/law.ts';
import type { Problem } from '../plan/problem.ts';
import type { PlanFile } from '../plan/read.ts';
import { say } from '../wording/index.ts';
import type { Finding } from './finding.ts';
import { type IgnoreComment, ignoreComments } from './ignore-comments.ts';
import { wrongIn } from './wrong-comment.ts';

/** A finding that a comment of the plan answers. */
export interface Suppressed {
  finding: Finding;
  /** The reason that the comment gives. */
  reason: string;
  /** The last day on which it holds; null where it has no end. */
  until: PlainDate | null;
  /** Line of the comment, from 1. */
  line: number;
}

export const suppressionStates = ['active', 'expired', 'unused', 'no-reason', 'malformed'] as const;
type SuppressionState = (typeof suppressionStates)[number];

/** A comment that suppresses, or is meant to, for a list of all of them. */
export interface Suppression {
  /** The path as the user gave it, `-` for standard input. */
  file: string;
  /** Line of the comment, from 1. */
  line: number;
  /** As written; null where the comment does not have the form. */
  rule: string | null;
  reason: string | null;
  until: PlainDate | null;
  state: SuppressionState;
}

export interface SuppressOptions {
  today: PlainDate;
  /** The law that was checked; undefined where it was not, so that nothing can be said of comments about it. */
  law: Law | undefined;
}

export interface Answered {
  /** What no comment answers. */
  findings: Finding[];
  suppressed: Suppressed[];
  suppressions: Suppression[];
  /** What is wrong with the comments, family `suppression`. */
  problems: Problem[];
}

/**
 * Takes out the findings that the comments of a file suppress, and says what is wrong with these comments. A comment answers the
 * findings of its rule on one line, not those of all that stands below it.
 */
export function suppress(file: PlanFile, findings: readonly Finding[], options: SuppressOptions): Answered {
  const comments = ignoreComments(file.text);
  if (comments.length === 0) return { findings: [...findings], suppressed: [], suppressions: [], problems: [] };
  const { today, law } = options;
  const wrong = new Map(comments.map((comment) => [comment, wrongIn(comment, file, law)]));
  const sound = comments.filter((comment) => wrong.get(comment) === null);
  const answers = new Map<Finding, IgnoreComment>();
  for (const comment of sound.filter((it) => !isOver(it, today)))
    for (const finding of findings) if (isFor(comment, finding) && !answers.has(finding)) answers.set(finding, comment);
  const open = findings.filter((finding) => !answers.has(finding));
  const used = new Set(answers.values());
  const stateOf = (comment: IgnoreComment): SuppressionState => {
    if (used.has(comment)) return 'active';
    const matters = isOver(comment, today) && open.some((finding) => isFor(comment, finding));
    return wrong.get(comment)?.state ?? (matters ? 'expired' : 'unused');
  };
  const states = comments.map((comment) => ({ comment, state: stateOf(comment) }));
  return {
    findings: open,
    suppressed: [...answers].map(([finding, comment]) => suppressed(finding, comment)),
    suppressions: states.map(({ comment, state }) => listed(comment, state, file)),
    problems: states.flatMap(({ comment, state }) => {
      if (state === 'active' || (state === 'unused' && !isChecked(comment, file, law))) return [];
      const own = state === 'expired' ? expired(comment) : unused(comment, findings, open);
      return [{ ...placeOf(comment), ...(wrong.get(comment)?.problem ?? own) }];
    }),
  };
}

const isFor = ({ rule, on }: IgnoreComment, finding: Finding) => finding.rule === rule && finding.line === on;

/** The last day is one on which it still holds. */
const isOver = ({ until }: IgnoreComment, today: PlainDate) => until?.date != null && until.date < today;

/** Was there a chance to find what the comment is for? */
const isChecked = ({ rule }: IgnoreComment, { plan }: PlanFile, law: Law | undefined) =>
  plan !== null && (law !== undefined || !/^(?:deadline|law)\//.test(rule ?? ''));

function suppressed(finding: Finding, { reason, until, line }: IgnoreComment): Suppressed {
  return { finding, reason: reason ?? '', until: until?.date ?? null, line };
}

function listed(
  { line, rule, reason, until }: IgnoreComment,
  state: SuppressionState,
  { file }: PlanFile,
): Suppression {
  return { file, line, rule, reason, until: until?.date ?? null, state };
}

const placeOf = ({ line, column, endLine, endColumn }: IgnoreComment) => ({
  path: [],
  line,
  column,
  endLine,
  endColumn,
});

type Told = Pick<Problem, 'rule' | 'message'>;

function expired({ rule, until }: IgnoreComment): Told {
  const words = say('suppression-expired', { rule: rule ?? '', until: until?.date ?? '' });
  return { rule: 'suppression/expired', ...words };
}

function unused(comment: IgnoreComment, findings: readonly Finding[], open: readonly Finding[]): Told {
  const { rule, on, line } = comment;
  const double = findings.some((finding) => isFor(comment, finding));
  const near = open
    .filter((finding) => finding.rule === rule)
    .sort((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line))[0];
  const words = say('suppression-unused', { rule: rule ?? '', line: on, double, near: near?.line });
  return { rule: 'suppression/unused', ...words };
}
