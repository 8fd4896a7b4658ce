import { LineCounter, parseDocument } from 'yaml';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type CheckContext, check } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import { isImpossible, isWrong, sayingAt } from '../check/wrong.ts';
import { Positions } from '../plan/positions.ts';
import type { Path } from '../plan/problem.ts';
import { validate } from '../plan/validate.ts';
import { isMap } from '../plan/values.ts';
import { traitsOf } from '../rules/index.ts';
import { say } from '../wording/index.ts';
import type { Answers, Entry, Value } from './answers.ts';
import { shapeOf } from './answers-shape.ts';
import { compose } from './compose.ts';
import type { Scene } from './question.ts';

/** Answers are judged by what judges plans: the format and the rules. Nothing is checked a second way. */

export interface Source {
  file: string;
  text: string;
  positions: Positions;
}

/** Answers that were typed: nothing stands in a file. @param file the plan that they are for */
export function noSource(file = '-'): Source {
  const lines = new LineCounter();
  return { file, text: '', positions: new Positions(parseDocument('', { lineCounter: lines }), lines) };
}

/** Keys that begin with `x-` are for local use; nothing looks at them. */
function withoutLocal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLocal);
  if (!isMap(value)) return value;
  const kept = Object.entries(value).filter(([key]) => !key.startsWith('x-'));
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutLocal(child)]));
}

/** What judges answers: the check of the plan that they make, with the law of a place where there is one. */
export type Judge = (answers: Answers) => Finding[];

/** Puts a finding into the words of the language that is spoken. */
export type Said = (finding: Finding) => { message: string; help: string };

/** What check finds in the plan that the answers make, at its place in the answers. */
export function findingsIn(
  answers: Answers,
  today: PlainDate,
  source: Source = noSource(),
  options: Omit<CheckContext, 'today'> = {},
): Finding[] {
  const { plan, placeOf } = compose(answers);
  const read = { ...source, ...validate(withoutLocal(plan) as Entry, source.positions), defaults: {} };
  return check([read], { ...options, today }).map((finding) => {
    const path = placeOf(finding.path);
    const part = traitsOf(finding.rule).slip === 'key' ? 'key' : 'value';
    return { ...finding, path, ...source.positions.at(path, part) };
  });
}

/**
 * Findings that say that an answer is wrong, not that one is missing. A code that nobody knows is wrong here, though a plan
 * may hold codes of an agency's own: in answers it is nearly always a slip.
 */
export function wrongAnswers(findings: readonly Finding[]): Finding[] {
  return findings.filter(isWrong).map((finding) => {
    if (finding.message.id !== 'code-unknown') return finding;
    const shape = shapeOf(finding.path.filter((step) => typeof step === 'string').join('.'));
    const codes = shape.type === 'text' ? (shape.openCodes ?? []) : [];
    return { ...finding, ...say('code-unknown-in-answers', { ...finding.message.args, known: codes }) };
  });
}

/** Why an answer cannot be taken at a place, in the words of the check; null where it can. */
export function refusalAt(
  { answers, entry }: Scene,
  path: Path,
  value: Value,
  { judge, said }: { judge: Judge; said: Said },
): string | null {
  const before = new Set(judge(answers).map(sayingAt));
  const tried = structuredClone(answers);
  putAt(tried, path, value, entry);
  const wrong = wrongAnswers(judge(tried)).find(
    (finding) => !before.has(sayingAt(finding)) && (isImpossible(finding) || startsWith(finding.path, path)),
  );
  if (wrong === undefined) return null;
  const { message, help } = said(wrong);
  return `${message} ${help}`.trim();
}

const startsWith = (path: Path, start: Path) => start.every((step, index) => path[index] === step);

/** @param entry the entry that the answer belongs to, which may not stand among the answers yet */
function putAt(root: Answers, path: Path, value: Value, entry: Entry): void {
  let at = root as Record<string | number, unknown>;
  for (const [index, step] of path.slice(0, -1).entries()) {
    const isList = typeof path[index + 1] === 'number';
    at[step] ??= isList ? [] : typeof step === 'number' ? structuredClone(entry) : {};
    at = at[step] as Record<string | number, unknown>;
  }
  at[path.at(-1) as string | number] = value;
}
