/**
 * How much room text takes, without a browser: reckoned from the widths of the letters of Public Sans, on the safe side where a
 * character is not known. Source Serif is no wider.
 */

/** Widths of the characters from the space to the tilde, in thousandths of the size of the type. */
const WIDTHS = [
  243, 251, 426, 603, 659, 904, 709, 248, 303, 309, 394, 555, 242, 378, 225, 351, 612, 407, 596, 630, 629, 641, 623,
  601, 648, 625, 226, 240, 546, 555, 546, 521, 831, 710, 671, 689, 694, 621, 594, 733, 766, 283, 389, 682, 578, 886,
  754, 734, 637, 748, 677, 670, 594, 701, 673, 954, 688, 607, 637, 303, 351, 303, 473, 518, 219, 553, 597, 544, 597,
  567, 396, 623, 577, 248, 263, 562, 303, 865, 577, 566, 596, 596, 391, 506, 389, 581, 505, 780, 565, 535, 481, 328,
  263, 332, 568,
];
/** Greek, Cyrillic, dashes; and what is drawn as a square: emoji, East Asian characters. */
const OTHER = 768;
const SQUARE = 1300;

/** Text as it stands in a column. `bold`: 600 or 700. */
export interface Setting {
  size: number;
  /** Width of the column, in points. */
  width: number;
  bold?: boolean;
}

/** Bold letters are wider by this at most. */
const BOLD = 1.06;

/** A line may end at a space, and at a hyphen within a word. */
const BREAKS = /(?<=[ \t\n])(?![ \t\n])|(?<=\p{L}-)(?=\p{L})/u;

/** On how many lines a paragraph stands: words are put on a line while there is room, as the browser does it. */
export function lineCount(text: string, { size, width, bold }: Setting): number {
  const scale = (size / 1000) * (bold ? BOLD : 1);
  let lines = 1;
  let used = 0;
  for (const word of text.split(BREAKS)) {
    const length = widthOf(word.trimEnd()) * scale;
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    // A word that no line can hold is broken anywhere.
    const more = Math.max(0, Math.ceil(length / width) - 1);
    lines += more;
    used += widthOf(word) * scale - more * width;
  }
  return lines;
}

function widthOf(text: string): number {
  let sum = 0;
  // Accents stand above their letters.
  for (const character of text.normalize('NFD').replace(/\p{Mn}/gu, '')) {
    const code = character.codePointAt(0) as number;
    sum += WIDTHS[code - 32] ?? (code < 0x2e80 ? OTHER : SQUARE);
  }
  return sum;
}
