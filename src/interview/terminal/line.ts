import type { Key } from './keys.ts';

/** A line that is typed. The place of the cursor is counted in letters as people see them: é of two characters is one, so is a flag. */
export interface Line {
  letters: readonly string[];
  at: number;
}

const segmenter = new Intl.Segmenter();
export const lettersOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

export const lineOf = (text: string): Line => {
  const letters = lettersOf(text);
  return { letters, at: letters.length };
};

export const textOf = ({ letters }: Line): string => letters.join('');

/** The line after a key was pressed; the same line where the key means nothing to it. */
export function edited(line: Line, { name, text }: Key): Line {
  const { letters, at } = line;
  switch (name) {
    case 'text':
    case 'paste':
      return inserted(line, text);
    case 'backspace':
      return at === 0 ? line : without(line, at - 1, at);
    case 'delete':
      return without(line, at, at + 1);
    case 'erase-word':
      return without(line, wordStart(line), at);
    case 'erase-line':
      return without(line, 0, at);
    case 'erase-rest':
      return without(line, at, letters.length);
    case 'left':
      return { letters, at: Math.max(0, at - 1) };
    case 'right':
      return { letters, at: Math.min(letters.length, at + 1) };
    case 'word-left':
      return { letters, at: wordStart(line) };
    case 'word-right':
      return { letters, at: wordEnd(line) };
    case 'home':
      return { letters, at: 0 };
    case 'end':
      return { letters, at: letters.length };
    default:
      return line;
  }
}

/** A combining mark joins the letter before it, so what is there is cut into letters anew. */
function inserted({ letters, at }: Line, text: string): Line {
  const before = lettersOf(letters.slice(0, at).join('') + text);
  return { letters: lettersOf(before.join('') + letters.slice(at).join('')), at: before.length };
}

const without = ({ letters }: Line, from: number, to: number): Line => ({
  letters: [...letters.slice(0, from), ...letters.slice(to)],
  at: from,
});

const isSpace = (letter: string | undefined) => letter !== undefined && /^\s/u.test(letter);

function wordStart({ letters, at }: Line): number {
  let start = at;
  while (start > 0 && isSpace(letters[start - 1])) start--;
  while (start > 0 && !isSpace(letters[start - 1])) start--;
  return start;
}

function wordEnd({ letters, at }: Line): number {
  let end = at;
  while (end < letters.length && isSpace(letters[end])) end++;
  while (end < letters.length && !isSpace(letters[end])) end++;
  return end;
}
