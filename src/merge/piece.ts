/** A stretch of the merged text: the same whichever side is chosen, or what each side makes of it. */
export type Piece = string | Choice;

interface Choice {
  ours: string;
  theirs: string;
}

export type Side = 'ours' | 'theirs';

/** The text as one of the two sides would have it. */
export const textOf = (pieces: readonly Piece[], side: Side): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : piece[side])).join('');

/** Ends the text with its line, so that what comes next is a line of its own? */
export const endsLine = (pieces: readonly Piece[]): boolean => textOf(pieces, 'ours').endsWith('\n');

/**
 * The text with the marks that Git puts around conflicts (git-merge-file, "conflict markers"), around whole lines and no more of
 * them than differ.
 *
 * @param size how long a mark is, 7 unless Git was told otherwise
 */
export function marked(pieces: readonly Piece[], eol: string, size = 7): string {
  const groups = groupsOf(pieces, eol);
  const mark = (sign: string, label = '') => `${sign.repeat(size)}${label}${eol}`;
  return groups
    .map((group) =>
      typeof group === 'string'
        ? group
        : `${mark('<', ' ours')}${group.ours}${mark('=')}${group.theirs}${mark('>', ' theirs')}`,
    )
    .join('');
}

/** Whole lines, those that both sides have as one text, and those that differ as another. */
function groupsOf(pieces: readonly Piece[], eol: string): Piece[] {
  const groups: Piece[] = [];
  let [ours, theirs, differs] = ['', '', false];
  const add = (piece: Choice, isEnd = false) => {
    [ours, theirs] = [ours + piece.ours, theirs + piece.theirs];
    if (!isEnd && !(isWhole(ours) && isWhole(theirs))) return;
    const last = groups.at(-1);
    if (!differs) groups.push(ours);
    else if (typeof last === 'object')
      groups.push(joined(groups.pop() as Choice, whole(ours, eol), whole(theirs, eol)));
    else groups.push({ ours: whole(ours, eol), theirs: whole(theirs, eol) });
    [ours, theirs, differs] = ['', '', false];
  };
  for (const piece of pieces) {
    differs ||= typeof piece === 'object';
    if (typeof piece === 'object') add(piece);
    else for (const line of piece.match(/[^\n]*\n|[^\n]+$/g) ?? []) add({ ours: line, theirs: line });
  }
  if (ours !== '' || theirs !== '') add({ ours: '', theirs: '' }, true);
  return groups;
}

const isWhole = (text: string) => text === '' || text.endsWith('\n');
const whole = (text: string, eol: string) => (isWhole(text) ? text : text + eol);
const joined = (a: Choice, ours: string, theirs: string): Choice => ({
  ours: a.ours + ours,
  theirs: a.theirs + theirs,
});
