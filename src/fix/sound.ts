import { applyEdits, overlap } from '../plan/edit/edit.ts';
import type { Path, Problem } from '../plan/problem.ts';
import { type PlanFile, readPlan } from '../plan/read.ts';
import { traitsOf } from '../rules/index.ts';
import type { Mend } from './mend.ts';

/** So many characters are read again in all to see whether mends do good, in so many goes at the least. The rest has its turn in the next round. */
const mostRead = 5_000_000;
const fewestTries = 3;

/** Those that can be done at the same time: of two that touch the same characters the first. The same one is there once. */
export function together(mends: readonly Mend[]): Mend[] {
  const chosen: Mend[] = [];
  for (const mend of mends) if (!chosen.some((other) => overlap(other.edits, mend.edits))) chosen.push(mend);
  return chosen;
}

/** Those that do good: their problem is gone, and no other one came in its place. */
export function sound(file: PlanFile, mends: readonly Mend[]): Mend[] {
  let tries = Math.max(fewestTries, Math.floor(mostRead / (file.text.length + 1)));
  const isGood = (some: readonly Mend[]) =>
    tries-- > 0 && together(some).length === some.length && doesGood(file, some);
  const good = (some: readonly Mend[]): Mend[] => {
    if (some.length === 0 || isGood(some)) return [...some];
    const half = Math.ceil(some.length / 2);
    return some.length === 1 ? [] : [...good(some.slice(0, half)), ...good(some.slice(half))];
  };
  const found = good(mends);
  if (found.length === mends.length) return found;
  // Each part alone does good, but not all of them at once: one is enough for this round.
  const all = together(found);
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
  const syntax = (problems: readonly Problem[]) => problems.filter(({ rule }) => traitsOf(rule).isUnreadable).length;
  if (syntax(before) > 0) return syntax(before) - syntax(after) >= mends.length;
  if (syntax(after) > 0) return false;
  const moves = movesOf(mends);
  const known = new Set(before.map(({ rule, path }) => keyOf(rule, moved(path, moves))));
  const fresh = after.filter(({ rule, path }) => !known.has(keyOf(rule, path)));
  const places = new Set(mends.map(({ to }) => JSON.stringify(to)));
  const stays = after.some(({ rule, path }) => places.has(JSON.stringify(path)) && known.has(keyOf(rule, path)));
  return !stays && fresh.every((problem) => mends.some((mend) => isRevealed(problem, mend)));
}

const keyOf = (rule: string, path: Path) => `${rule} ${JSON.stringify(path)}`;
const isSame = (a: Path, b: Path) => a.length === b.length && begins(a, b);
const begins = (path: Path, beginning: Path) => beginning.every((step, index) => path[index] === step);

/** Where keys go that get another name, by their paths. */
const movesOf = (mends: readonly Mend[]) =>
  new Map(mends.flatMap(({ from, to }) => (isSame(from, to) ? [] : [[JSON.stringify(from), to] as const])));

function moved(path: Path, moves: ReadonlyMap<string, Path>): Path {
  if (moves.size === 0) return path;
  let at: (string | number)[] = [];
  for (const step of path) {
    at.push(step);
    at = [...(moves.get(JSON.stringify(at)) ?? at)];
  }
  return at;
}

/** What stands under a key with a slip in it is looked at only when the key is right. A value that does not fit there at all was not meant. */
function isRevealed({ path, rule }: Problem, { from, to }: Mend): boolean {
  return !isSame(from, to) && begins(path, to) && !(traitsOf(rule).slip === 'value' && path.length === to.length);
}
