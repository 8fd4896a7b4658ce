/** A piece of a text to be replaced: offsets in UTF-16 units, the end exclusive. Offsets of a file count without a byte order mark. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The text with the edits done. All of them have offsets of the text as it was; insertions at one place come in the order given.
 * @throws RangeError where two of them touch the same characters.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const edit of inOrder) {
    if (edit.start < at || edit.end < edit.start || edit.end > text.length) {
      throw new RangeError(`the edit of ${edit.start} to ${edit.end} overlaps another one, or the end of the text`);
    }
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return pieces.join('') + text.slice(at);
}

/** Do two sets of edits touch the same characters, or insert at the same place? */
export function overlap(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.some((a) =>
    others.some((b) => (a.start === b.start ? true : a.start < b.start ? a.end > b.start : b.end > a.start)),
  );
}
