import { code, fileText } from '../../wording/args.ts';
import { type DocumentMessage, documentMessage } from '../../wording/document.ts';
import { type Mistake, mistake, placeIn } from './mistake.ts';

/**
 * What tokens matter here (CSS Syntax Module 3, 4): comments, strings, names with their escapes (an at-keyword begins with @, a function
 * ends with its parenthesis), and brackets.
 */
const token =
  /\/\*[\s\S]*?(?:\*\/|$)|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?|@?(?:[-\w\u0080-\uffff]|\\[0-9a-f]{1,6}\s?|\\[^\n])+\(?|[{}()[\]]/gi;

/** Functions that load something, besides `url()`. */
const loaders = new Set(['src(', 'image(', 'image-set(', '-webkit-image-set(']);

const closers: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

interface Token {
  sign: string;
  /** The sign without escapes, in small letters. */
  name: string;
  offset: number;
  /** What stands between the parentheses of `url()`. */
  address: string;
}

/** What an agency's style sheet must not have: what loads something, other typefaces, and what would swallow the styles behind it. */
export function styleMistakes(file: string, text: string): Mistake[] {
  const end = text.search(/<\/style/i);
  if (end >= 0) return [mistake(placeIn(file, text, end), 'style-end-tag', {})];
  const tokens = [...tokensOf(text)];
  const refused = tokens.flatMap((found) => {
    const message = refusal(found);
    return message === null ? [] : [{ offset: found.offset, message }];
  });
  return [...refused, ...unbalanced(tokens)]
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, message }) => ({ ...placeIn(file, text, offset), message }));
}

function* tokensOf(text: string): Generator<Token> {
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [sign] = found;
    const name = unescaped(sign).toLowerCase();
    const isAddress = name === 'url(';
    const { inside, after } = isAddress ? addressAt(text, token.lastIndex) : { inside: '', after: token.lastIndex };
    yield { sign, name, offset: found.index, address: inside };
    token.lastIndex = after;
  }
}

function refusal({ sign, name, address: inside }: Token): DocumentMessage | null {
  if (isUnclosed(sign))
    return documentMessage('style-unclosed', { what: sign.startsWith('/*') ? 'comment' : 'quotes' });
  if (name === 'url(') return /^data:/i.test(inside) ? null : loads(`url(${clipped(inside)})`);
  if (name === '@import') return loads(name);
  if (loaders.has(name)) return loads(`${name})`);
  return name === '@font-face' ? documentMessage('style-typeface', {}) : null;
}

const loads = (what: string) => documentMessage('style-loads', { what: fileText(what) });

/** The first bracket that closes nothing, or is not closed: the styles of the program that follow would be part of it. */
function unbalanced(tokens: readonly Token[]): { offset: number; message: DocumentMessage }[] {
  const open: { sign: string; offset: number }[] = [];
  for (const { sign, name, offset } of tokens) {
    if (name === 'url(') continue;
    const opening = name.endsWith('(') ? '(' : sign;
    if (opening in closers) open.push({ sign: opening, offset });
    else if (/^[})\]]$/.test(sign) && closers[open.pop()?.sign ?? ''] !== sign) {
      return [{ offset, message: documentMessage('style-closes-nothing', { sign: code(sign) }) }];
    }
  }
  return open.slice(0, 1).map(({ sign, offset }) => ({
    offset,
    message: documentMessage('style-stays-open', { sign: code(sign), closer: code(closers[sign] ?? '') }),
  }));
}

/** A name without escapes: `\75rl(` is `url(`. */
function unescaped(name: string): string {
  return name.replace(/\\(?:([0-9a-f]{1,6})\s?|([^\n]))/gi, (_, hex: string | undefined, char: string) =>
    hex === undefined ? char : String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff)),
  );
}

function isUnclosed(sign: string): boolean {
  if (sign.startsWith('/*')) return !(sign.length >= 4 && sign.endsWith('*/'));
  const quote = sign.charAt(0);
  return /["']/.test(quote) && !(sign.length > 1 && sign.endsWith(quote));
}

/** The rest of a `url(`, to its parenthesis; a quoted address may have parentheses in it. */
const address = /\s*(?:"((?:\\[\s\S]|[^"\\\n])*)"|'((?:\\[\s\S]|[^'\\\n])*)'|([^)]*))\s*\)?/y;

function addressAt(text: string, offset: number): { inside: string; after: number } {
  address.lastIndex = offset;
  const [whole = '', double, single, bare = ''] = address.exec(text) ?? [];
  return { inside: double ?? single ?? bare.trim(), after: offset + whole.length };
}

const clipped = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
