import { distance } from 'fastest-levenshtein';

/** More slips than this nobody makes in one word. */
const mostSlips = 4;

/** The known word that was probably meant, or undefined where none is near: at most a third of
 * the letters differ, and no more than a few, or it is the beginning of one of them alone. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const typed = fold(word);
  const folded = foldedOf(known);
  if (typed.length >= 4) {
    const beginning = folded.filter((candidate) => candidate.startsWith(typed));
    if (beginning.length === 1) return known[folded.indexOf(beginning[0] as string)];
  }
  let best: string | undefined;
  let most = Math.min(mostSlips, Math.max(1, Math.floor(typed.length / 3)));
  for (const [index, candidate] of folded.entries()) {
    const far = slipsBetween(typed, candidate, most);
    if (far > most) continue;
    best = known[index];
    if (far === 0) break;
    // What follows must be nearer.
    most = far - 1;
  }
  return best;
}

/**
 * Is `word` surely a slip of the pen for `meant`, so that a program may write that instead? The same letters in another spelling
 * (`In Progress`), or one letter wrong, missing, too much or swapped with its neighbor, and no other known word is as near.
 * What merely resembles (`inactive`, `active`) is none: it can mean the opposite.
 */
export function isSlip(word: string, meant: string, known: readonly string[]): boolean {
  const [typed, wanted] = [fold(word), fold(meant)];
  const others = foldedOf(known).filter((_, index) => known[index] !== meant);
  if (typed === wanted) return !others.includes(wanted);
  if (typed.length < 4 || slipsBetween(typed, wanted, 1) !== 1) return false;
  return others.every((other) => slipsBetween(typed, other, 1) > 1);
}

const fold = (text: string) => text.toLowerCase().replace(/[ _-]/g, '');

/** A file can have thousands of ids and as many pointers to none of them: the known words are folded once. */
const folds = new WeakMap<readonly string[], readonly string[]>();

function foldedOf(known: readonly string[]): readonly string[] {
  const before = folds.get(known);
  if (before?.length === known.length) return before;
  const folded = known.map(fold);
  folds.set(known, folded);
  return folded;
}

/**
 * How many letters are wrong, missing or too much; two that changed places, the commonest slip of all, count as one. Some number over
 * `most` where there are more than that.
 */
function slipsBetween(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (most < 1 || Math.abs(a.length - b.length) > most) return most + 1;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [x, y] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (Math.max(x.length, y.length) === 1 || isSwap(x, y)) return 1;
  return most === 1 ? most + 1 : distance(x, y);
}

const isSwap = (a: string, b: string) => a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0];
