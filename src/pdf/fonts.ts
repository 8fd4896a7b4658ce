/**
 * The bundled typefaces: which files a page needs, as `@font-face` rules with `data:` URLs, and which characters
 * none of them can draw. Only the files that a text needs are read.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { charactersOf } from './html-characters.ts';

/** One file of one typeface, as `scripts/build-fonts.mjs` lists it in `fonts.json`. */
interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  readonly file: string;
  /** The name that a PDF gives the font, without its subset tag. */
  readonly postScriptName: string;
  /** The CSS `unicode-range` of the file. */
  readonly unicodeRange: string;
  /** The code points that the file has glyphs for, in hexadecimal: `20-7e,a0-ff`. */
  readonly coverage: string;
}

interface FontIndex {
  readonly fallback: { readonly family: string; readonly file: string };
  readonly faces: readonly FontFace[];
}

/** Drawn only for what the text families have no glyph for: it also holds digits, for keycaps. */
const EMOJI_FAMILY = 'Noto Emoji';

/** A character that asks to be drawn as an emoji: followed by a presentation selector or a keycap. */
const EMOJI_SEQUENCE = /(.)[\u{fe0f}\u{20e3}]/gsu;

/** White space and default-ignorable characters draw nothing, so no font needs to have them. */
const DRAWS_NOTHING = /^[\s\p{Default_Ignorable_Code_Point}]$/u;

const ITALIC_IN_USE = /italic|oblique|<(?:em|i|cite|dfn|address|var)\b/i;
const SEMIBOLD_IN_USE = /\b600\b/;
const BOLD_IN_USE = /\bbold|\b[789]00\b|<(?:b|strong|th|h[1-6])\b/i;

const indexes = new Map<string, FontIndex>();
const coverages = new Map<string, readonly (readonly [number, number])[]>();

/**
 * Puts the fonts that a page needs into its head.
 *
 * A file is taken when the page names its family, uses its weight and style, and has a character that the file covers.
 * The text is put into Unicode normalisation form C, because a letter and its accent must come from one file.
 *
 * @param html a whole page with a `<head>`; its CSS names the bundled families
 * @param fontDir the folder that `scripts/build-fonts.mjs` made
 * @returns the page with one more `<style>`, before the first one it had
 * @throws Error when the page has no head, or the folder has no `fonts.json`
 */
export function embedFonts(html: string, fontDir: string): string {
  const page = html.normalize('NFC');
  const rules = facesFor(page, fontDir).map((face) => fontFaceRule(face, fontDir));
  const style = `<style>\n${rules.join('\n')}\n</style>\n`;
  const position = insertionPoint(page);
  return page.slice(0, position) + style + page.slice(position);
}

/**
 * The characters of a text that no bundled font can draw, each once, in the order of their first appearance.
 * White space and invisible formatting characters are not counted.
 *
 * @param text plain text, not HTML
 * @param fontDir the folder that `scripts/build-fonts.mjs` made
 */
export function uncoveredCharacters(text: string, fontDir: string): string[] {
  const { faces } = fontIndex(fontDir);
  return [...new Set(text.normalize('NFC'))].filter(
    (character) => !DRAWS_NOTHING.test(character) && !faces.some((face) => covers(face, character.codePointAt(0) ?? 0)),
  );
}

/** The names that fonts may have in a finished PDF. */
export function bundledFontNames(fontDir: string): ReadonlySet<string> {
  return new Set(fontIndex(fontDir).faces.map((face) => face.postScriptName));
}

/** The folder with the one font for machines that have none: without any, a browser does not draw web fonts either. */
export function fallbackFontFolder(fontDir: string): string {
  return dirname(join(fontDir, fontIndex(fontDir).fallback.file));
}

function facesFor(page: string, fontDir: string): FontFace[] {
  const characters = charactersOf(page);
  const faces = fontIndex(fontDir).faces.filter((face) => page.includes(face.family) && isStyleUsed(face, page));
  const textFaces = faces.filter((face) => face.family !== EMOJI_FAMILY);
  const emoji = emojiOf(page, characters, textFaces);
  return faces.filter((face) => {
    const wanted = face.family === EMOJI_FAMILY ? emoji : characters;
    return [...wanted].some((codePoint) => covers(face, codePoint));
  });
}

function isStyleUsed(face: FontFace, page: string): boolean {
  if (face.style === 'italic' && !ITALIC_IN_USE.test(page)) return false;
  if (face.weight === 700) return BOLD_IN_USE.test(page);
  // Where a family has no 700, CSS takes its 600 for bold text.
  if (face.weight === 600) return SEMIBOLD_IN_USE.test(page) || BOLD_IN_USE.test(page);
  return true;
}

function emojiOf(page: string, characters: ReadonlySet<number>, textFaces: readonly FontFace[]): Set<number> {
  const emoji = new Set<number>();
  for (const codePoint of characters) {
    const character = String.fromCodePoint(codePoint);
    if (DRAWS_NOTHING.test(character) || textFaces.some((face) => covers(face, codePoint))) continue;
    emoji.add(codePoint);
  }
  for (const [, base] of page.matchAll(EMOJI_SEQUENCE)) {
    if (base) emoji.add(base.codePointAt(0) ?? 0);
  }
  return emoji;
}

function fontFaceRule(face: FontFace, fontDir: string): string {
  const data = readFileSync(join(fontDir, face.file)).toString('base64');
  return (
    `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight};` +
    `src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${face.unicodeRange}}`
  );
}

function insertionPoint(page: string): number {
  const headEnd = page.search(/<\/head\s*>/i);
  if (headEnd < 0) throw new Error('The page has no <head>, so there is no place for its fonts.');
  const firstStyle = page.search(/<style\b/i);
  return firstStyle >= 0 && firstStyle < headEnd ? firstStyle : headEnd;
}

function fontIndex(fontDir: string): FontIndex {
  let index = indexes.get(fontDir);
  if (!index) {
    index = JSON.parse(readFileSync(join(fontDir, 'fonts.json'), 'utf8')) as FontIndex;
    indexes.set(fontDir, index);
  }
  return index;
}

function covers(face: FontFace, codePoint: number): boolean {
  let ranges = coverages.get(face.coverage);
  if (!ranges) {
    ranges = face.coverage.split(',').map(parseRange);
    coverages.set(face.coverage, ranges);
  }
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function parseRange(range: string): readonly [number, number] {
  const [first = '', last = first] = range.split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
}
