import widthOf from 'string-width';
import { type Line, lettersOf } from './line.ts';

/** Text in the cells of a terminal, where a Chinese letter takes two and a combining mark none. */

export { widthOf };

/** Breaks text into lines of at most `width` cells, at spaces where it can. */
export function broken(text: string, width: number): string[] {
  const most = Math.max(width, 4);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= most) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const pieces = cut(word, most);
    line = pieces.pop() ?? '';
    lines.push(...pieces);
  }
  return [...lines, line];
}

/** Cuts a word that is wider than a line. */
function cut(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const pieces = [''];
  for (const letter of lettersOf(word)) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (widthOf(longer) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces;
}

/** The same, with every line but the first moved in. */
export function hanging(text: string, width: number, indent: string): string[] {
  const [first = '', ...rest] = broken(text, width - widthOf(indent));
  return [first, ...rest.map((line) => `${indent}${line}`)];
}

export interface Typed {
  lines: string[];
  row: number;
  column: number;
}

/** A line that is being typed, in rows of at most `width` cells, and where its cursor is. Broken at spaces like other text. */
export function rowsOf({ letters, at }: Line, width: number): Typed {
  const starts = rowStarts(letters, width);
  const textBetween = (from: number, to?: number) => letters.slice(from, to).join('');
  const lines = starts.map((start, index) => textBetween(start, starts[index + 1]));
  const row = starts.findLastIndex((start) => start <= at);
  const column = widthOf(textBetween(starts[row] ?? 0, at));
  return column > width ? { lines: [...lines, ''], row: row + 1, column: 0 } : { lines, row, column };
}

/** Where each row begins. One space may stand over the edge, where nobody sees it. */
function rowStarts(letters: readonly string[], width: number): number[] {
  const starts = [0];
  let cells = 0;
  let afterSpace = 0;
  for (const [index, letter] of letters.entries()) {
    const room = letter === ' ' ? width + 1 : width;
    const start = starts.at(-1) ?? 0;
    if (cells + widthOf(letter) > room) {
      const next = afterSpace > start ? afterSpace : index;
      starts.push(next);
      cells = widthOf(letters.slice(next, index).join(''));
    }
    cells += widthOf(letter);
    if (letter === ' ') afterSpace = index + 1;
  }
  return starts;
}
