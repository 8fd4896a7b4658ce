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
 * How many letters are wrong, missing, too much, or swapped with their neighbor, the commonest slip of all; some number over
 * `most` where there are more than that.
 */
function slipsBetween(a: string, b: string, most: number): number {
  if (a === b) return 0;
  return most < 1 || Math.abs(a.length - b.length) > most ? most + 1 : alignment(a, b, most);
}

/** Three rows of the table of `alignment`, used again and again. */
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as [Uint16Array, Uint16Array, Uint16Array];

/** The optimal string alignment distance of two words, within a band. */
function alignment(a: string, b: string, most: number): number {
  const tooMany = most + 1;
  const width = b.length;
  if (rows[0].length <= width + 1) rows = [0, 1, 2].map(() => new Uint16Array(2 * width + 2)) as typeof rows;
  let [older, last, row] = rows;
  for (let j = 0; j <= Math.min(width, most + 1); j++) last[j] = j;
  let leastBefore = 0;
  for (let i = 1; i <= a.length; i++) {
    // Outside of the band there are more than `most`.
    const [from, to] = [Math.max(1, i - most), Math.min(width, i + most)];
    row[from - 1] = from === 1 ? i : tooMany;
    if (to < width) row[to + 1] = tooMany;
    let least = row[from - 1] as number;
    for (let j = from; j <= to; j++) {
      const change = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
      const swapped = isSwapAt(a, i, b, j) ? (older[j - 2] as number) + 1 : tooMany;
      const [over, beside, across] = [last[j], row[j - 1], last[j - 1]] as [number, number, number];
      row[j] = Math.min(over + 1, beside + 1, across + change, swapped);
      least = Math.min(least, row[j] as number);
    }
    // A swap reaches back over one row.
    if (least > most && leastBefore >= most) return tooMany;
    leastBefore = least;
    [older, last, row] = [last, row, older];
  }
  return Math.min(last[width] as number, tooMany);
}

/** Are the two letters before these places the same, the other way round? */
function isSwapAt(a: string, i: number, b: string, j: number): boolean {
  if (i < 2 || j < 2) return false;
  return a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
}
