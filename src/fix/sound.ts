import { applyEdits, overlap } from '../plan/edit/edit.ts';
import type { Path, Problem } from '../plan/problem.ts';
import { type PlanFile, readPlan } from '../plan/read.ts';
import type { Mend } from './mend.ts';

/** Mends that are tried one by one where they do no good together; the rest has its turn in the next round. */
const mostTried = 100;

/** Those that can be done at the same time: of two that touch the same characters the first. The same one is there once. */
export function together(mends: readonly Mend[]): Mend[] {
  const chosen: Mend[] = [];
  for (const mend of mends) if (!chosen.some((other) => overlap(other.edits, mend.edits))) chosen.push(mend);
  return chosen;
}

/** Those that do good: their problem is gone, and no other one came in its place. */
export function sound(file: PlanFile, mends: readonly Mend[]): Mend[] {
  const first = together(mends);
  if (first.length === mends.length && doesGood(file, first)) return first;
  const tried = mends.slice(0, mostTried).filter((mend) => doesGood(file, [mend]));
  // Each alone does good, but not all of them at once: one is enough for this round.
  const all = together(tried);
  return all.length > 1 && !doesGood(file, all) ? all.slice(0, 1) : all;
}

/** The file as it would be with the mends. */
export function mended(file: PlanFile, mends: readonly Mend[]): PlanFile {
  const text = applyEdits(
    file.text,
    mends.flatMap(({ edits }) => edits),
  );
  return readPlan(file.file, new TextEncoder().encode(text), file.defaults);
}

function doesGood(file: PlanFile, mends: readonly Mend[]): boolean {
  if (mends.length === 0) return true;
  const before = file.problems;
  const after = mended(file, mends).problems;
  const syntax = (problems: readonly Problem[]) => problems.filter(({ rule }) => rule.startsWith('syntax/')).length;
  if (syntax(before) > 0) return syntax(after) < syntax(before);
  if (syntax(after) > 0) return false;
  const known = new Set(before.map(({ rule, path }) => keyOf(rule, renamed(path, mends))));
  const fresh = after.filter(({ rule, path }) => !known.has(keyOf(rule, path)));
  const stays = after.some((problem) =>
    mends.some((mend) => isSame(problem.path, mend.to) && known.has(keyOf(problem.rule, problem.path))),
  );
  return !stays && fresh.every((problem) => mends.some((mend) => isRevealed(problem, mend)));
}

const keyOf = (rule: string, path: Path) => `${rule} ${JSON.stringify(path)}`;
const isSame = (a: Path, b: Path) => a.length === b.length && begins(a, b);
const begins = (path: Path, beginning: Path) => beginning.every((step, index) => path[index] === step);

function renamed(path: Path, mends: readonly Mend[]): Path {
  return mends.reduce<Path>((at, { from, to }) => (begins(at, from) ? [...to, ...at.slice(from.length)] : at), path);
}

/** What stands under a key with a slip in it is looked at only when the key is right. A value that does not fit there at all was not meant. */
function isRevealed({ path, rule }: Problem, { from, to }: Mend): boolean {
  return !isSame(from, to) && begins(path, to) && !(rule === 'format/schema' && path.length === to.length);
}
