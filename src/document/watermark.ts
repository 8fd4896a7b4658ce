/**
 * The mark across the pages of a draft, drawn and not written: as text it would stand among the words of whoever searches or
 * copies the page. The margin of every page says the same in letters. It is one path, since Chromium repeats only the first
 * shape of a fixed drawing on the later pages.
 */
export interface Watermark {
  width: number;
  height: number;
  path: string;
}

const ADVANCE = 76;
const LETTER = 60;
const HEIGHT = 104;

/** The letters of the marks that the catalogues have, as strokes in a box of 60 by 100; absolute M, L, H, V, C and Z only. */
const strokes: Readonly<Record<string, string>> = {
  A: 'M4 98 L30 6 L56 98 M15 64 H45',
  B: 'M8 8 V94 H34 C62 94 62 50 34 50 H8 M34 50 C58 50 58 8 34 8 H8',
  D: 'M8 8 V94 H26 C70 94 70 8 26 8 Z',
  F: 'M8 98 V8 H54 M8 50 H46',
  O: 'M30 8 C-4 8 -4 94 30 94 C64 94 64 8 30 8 Z',
  R: 'M8 98 V8 H34 C62 8 62 52 34 52 H8 M32 52 L58 98',
  T: 'M2 8 H58 M30 8 V98',
};

/** The letters that marks can be written with. */
export const drawable: readonly string[] = Object.keys(strokes);

/** The letters of a mark that cannot be drawn. */
export const undrawable = (word: string): string[] => [...word].filter((letter) => strokes[letter] === undefined);

/** Throws where a letter cannot be drawn: a catalogue then has a mark that nobody would see whole. */
export function watermark(word: string): Watermark {
  const letters = Array.from(word, (letter, index) => {
    const path = strokes[letter];
    if (path === undefined) throw new Error(`there is no drawing of "${letter}" for the mark of drafts`);
    return movedRight(path, index * ADVANCE);
  });
  return { width: (letters.length - 1) * ADVANCE + LETTER, height: HEIGHT, path: letters.join(' ') };
}

function movedRight(path: string, by: number): string {
  return path.replace(/([MLHVCZ])([^MLHVCZ]*)/g, (_, command: string, rest: string) => {
    const numbers = (rest.match(/-?\d+/g) ?? []).map(Number);
    const moved = numbers.map((number, index) => (command !== 'V' && index % 2 === 0 ? number + by : number));
    return `${command}${moved.join(' ')} `;
  });
}
