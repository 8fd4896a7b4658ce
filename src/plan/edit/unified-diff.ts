/** Lines that are shown around a change. */
const context = 3;

/** One piece of the two texts: lines that are the same in both, or lines of the one in the place of lines of the other. */
interface Piece {
  same: boolean;
  old: string[];
  now: string[];
}

/**
 * What changed between two texts, as `patch` and `git apply` take it (POSIX.1-2017, diff -u). Empty where nothing did.
 * `name`: the path for the heading. The diff is a shortest one, unless the two texts have little in common.
 */
export function unifiedDiff(name: string, old: string, now: string): string {
  if (old === now) return '';
  const hunks = hunksOf(piecesOf(linesOf(old), linesOf(now)));
  // A name with a space in it ends with a tab, as Git writes it: otherwise `patch` reads it up to the space.
  const path = name.includes(' ') ? `${name}\t` : name;
  return `--- a/${path}\n+++ b/${path}\n${hunks.join('')}`;
}

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

function piecesOf(old: readonly string[], now: readonly string[]): Piece[] {
  const head = matching(old, now, 0, 0);
  const most = Math.min(old.length, now.length) - head;
  let tail = 0;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const [oldMiddle, nowMiddle] = [old.slice(head, old.length - tail), now.slice(head, now.length - tail)];
  const between = (oldMiddle.length * nowMiddle.length <= mostCompared ? shortest : inOrder)(oldMiddle, nowMiddle);
  const same = (lines: readonly string[]): Piece[] =>
    lines.length === 0 ? [] : [{ same: true, old: [...lines], now: [...lines] }];
  return [...same(old.slice(0, head)), ...between, ...same(old.slice(old.length - tail))];
}

/** How many pairs of lines are compared for the shortest diff; what differs in more has hardly a line where it was. */
const mostCompared = 4_000_000;

/** By the longest sequence of lines that both have (Wagner and Fischer, 1974). */
function shortest(old: readonly string[], now: readonly string[]): Piece[] {
  const left = commonOf(old, now);
  const isGone = (i: number, j: number) => left(i + 1, j) >= left(i, j + 1);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const same = matching(old, now, i, j);
    if (same > 0) pieces.push({ same: true, old: old.slice(i, i + same), now: now.slice(j, j + same) });
    [i, j] = [i + same, j + same];
    const [gone, come] = [i, j];
    while ((i < old.length || j < now.length) && (i >= old.length || j >= now.length || old[i] !== now[j])) {
      if (j >= now.length || (i < old.length && isGone(i, j))) i += 1;
      else j += 1;
    }
    if (i > gone || j > come) pieces.push({ same: false, old: old.slice(gone, i), now: now.slice(come, j) });
  }
  return pieces;
}

/** How many lines two texts have in common, in order, from a line of each on. */
function commonOf(old: readonly string[], now: readonly string[]): (i: number, j: number) => number {
  const width = now.length + 1;
  const common = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => common[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i * width + j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

/** By the next lines that agree. */
function inOrder(old: readonly string[], now: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const same = matching(old, now, i, j);
    if (same > 0) pieces.push({ same: true, old: old.slice(i, i + same), now: now.slice(j, j + same) });
    [i, j] = [i + same, j + same];
    const [gone, come] = nextMatch(old, now, i, j);
    if (gone + come > 0) pieces.push({ same: false, old: old.slice(i, i + gone), now: now.slice(j, j + come) });
    [i, j] = [i + gone, j + come];
  }
  return pieces;
}

function matching(old: readonly string[], now: readonly string[], i: number, j: number): number {
  let n = 0;
  while (i + n < old.length && j + n < now.length && old[i + n] === now[j + n]) n += 1;
  return n;
}

/** How many lines of each to pass over until they agree again; all that is left where they never do. */
function nextMatch(old: readonly string[], now: readonly string[], i: number, j: number): [number, number] {
  const [oldLeft, nowLeft] = [old.length - i, now.length - j];
  for (let sum = 0; sum < oldLeft + nowLeft; sum++) {
    for (let gone = Math.max(0, sum - nowLeft + 1); gone <= Math.min(sum, oldLeft - 1); gone++) {
      if (old[i + gone] === now[j + sum - gone]) return [gone, sum - gone];
    }
  }
  return [oldLeft, nowLeft];
}

/** A line of the diff: in both texts (a space), only in the old one (-), only in the new one (+). */
interface Row {
  sign: ' ' | '-' | '+';
  line: string;
}

const rows = (sign: Row['sign'], lines: readonly string[]) => lines.map((line): Row => ({ sign, line }));

function hunksOf(pieces: readonly Piece[]): string[] {
  const all = pieces.flatMap(({ same, old, now }) => (same ? rows(' ', old) : [...rows('-', old), ...rows('+', now)]));
  const near = (at: number) => all.slice(Math.max(0, at - context), at + context + 1).some(({ sign }) => sign !== ' ');
  const hunks: string[] = [];
  let [old, now] = [1, 1];
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (end < all.length && near(end)) end += 1;
    const body = all.slice(at, Math.max(end, at + 1));
    const [gone, come] = [
      body.filter(({ sign }) => sign !== '+').length,
      body.filter(({ sign }) => sign !== '-').length,
    ];
    if (end > at) hunks.push(`@@ -${range(old, gone)} +${range(now, come)} @@\n${body.map(shown).join('')}`);
    [at, old, now] = [at + body.length, old + gone, now + come];
  }
  return hunks;
}

const range = (start: number, count: number) => `${count === 0 ? start - 1 : start}${count === 1 ? '' : `,${count}`}`;

const shown = ({ sign, line }: Row) =>
  line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
