/** Reads the operations of a content stream (ISO 32000-1, 7.8.2) without understanding their operands. */

export interface Operation {
  /** The operator: `BT`, `re`, `BDC`. An inline image is one operation, `BI`. */
  readonly operator: string;
  /** Where its first operand begins. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const PERCENT = 0x25;
const OPEN_PARENTHESIS = 0x28;
const CLOSE_PARENTHESIS = 0x29;
const SLASH = 0x2f;
const LESS_THAN = 0x3c;
const GREATER_THAN = 0x3e;
const BACKSLASH = 0x5c;

/** NUL, tab, line feed, form feed, carriage return, space (ISO 32000-1, table 1). */
const WHITE_SPACE = byteSet('\0\t\n\f\r ');
/** What ends a word: white space, and the delimiters of ISO 32000-1, table 2. */
const BOUNDARY = byteSet('\0\t\n\f\r ()<>[]{}/%');
const DELIMITER = byteSet('()<>[]{}/%');
/** What a number begins with. */
const NUMERIC = byteSet('+-.0123456789');

const KEYWORD_OPERANDS = new Set(['true', 'false', 'null']);

/**
 * White space and numbers, which most of a stream is made of, in one leap: the engine's own matcher reads them several times faster
 * than a loop over bytes that has just been loaded.
 */
const NUMBERS = /[\0\t\n\f\r +\-.0-9]+/y;
/** Operations that place and show text (ISO 32000-1, 9.3 and 9.4), with a name, numbers or a hexadecimal string before them. */
const SHOWN_TEXT =
  /(?:[\0\t\n\f\r ]*(?:\/\w+)?[\0\t\n\f\r +\-.0-9]*(?:<[0-9A-Fa-f]*>[\0\t\n\f\r ]*)?T[*DJLTcdfjmrswz](?=[\0\t\n\f\r ]))+/y;

/** The operations of a content stream in their order. Inside a text object, runs of those that only place and show text are left out. */
export function* operations(content: Uint8Array): Generator<Operation> {
  const text = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
  let position = 0;
  let start = -1;
  let inText = false;
  while (position < content.length) {
    const byte = content[position] as number;
    if (WHITE_SPACE[byte] || NUMERIC[byte]) {
      const next = leap(NUMBERS, text, position);
      if (start < 0) start = firstOfWord(content, position, next);
      position = next;
      continue;
    }
    if (start < 0) start = position;
    if (DELIMITER[byte]) {
      position = endOfDelimited(content, position);
      continue;
    }
    const end = endOfWord(content, position);
    const word = ascii(content, position, end);
    position = end;
    if (KEYWORD_OPERANDS.has(word)) continue;
    if (word === 'BI') position = endOfInlineImage(content, position);
    inText = word === 'BT' || (inText && word !== 'ET');
    yield { operator: word, start, end: position };
    start = -1;
    if (inText) position = leap(SHOWN_TEXT, text, position);
  }
}

/** The end of what a pattern matches at a position; the position itself where it matches nothing. */
function leap(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : position;
}

/** Where in a leap the first number begins; -1 where it was white space alone. */
function firstOfWord(content: Uint8Array, from: number, to: number): number {
  let position = from;
  while (position < to && WHITE_SPACE[content[position] as number]) position++;
  return position < to ? position : -1;
}

function endOfComment(content: Uint8Array, position: number): number {
  while (position < content.length && content[position] !== LINE_FEED && content[position] !== CARRIAGE_RETURN)
    position++;
  return position;
}

/** The end of a comment, a string, a name, or one bracket of an array or a dictionary. */
function endOfDelimited(content: Uint8Array, position: number): number {
  const byte = content[position];
  if (byte === PERCENT) return endOfComment(content, position);
  if (byte === OPEN_PARENTHESIS) return endOfString(content, position);
  if (byte === SLASH) return endOfWord(content, position + 1);
  if (byte === LESS_THAN && content[position + 1] !== LESS_THAN) {
    const end = content.indexOf(GREATER_THAN, position);
    return end < 0 ? content.length : end + 1;
  }
  const isDouble = (byte === LESS_THAN || byte === GREATER_THAN) && content[position + 1] === byte;
  return position + (isDouble ? 2 : 1);
}

function endOfString(content: Uint8Array, position: number): number {
  let depth = 0;
  for (; position < content.length; position++) {
    const byte = content[position];
    if (byte === BACKSLASH) position++;
    else if (byte === OPEN_PARENTHESIS) depth++;
    else if (byte === CLOSE_PARENTHESIS && --depth === 0) return position + 1;
  }
  return content.length;
}

function endOfWord(content: Uint8Array, position: number): number {
  while (position < content.length && !BOUNDARY[content[position] as number]) position++;
  return position;
}

/** An inline image ends with `EI` between white space; its data may hold anything else (ISO 32000-1, 8.9.7). */
function endOfInlineImage(content: Uint8Array, position: number): number {
  for (; position + 2 < content.length; position++) {
    const isEnd =
      WHITE_SPACE[content[position] as number] === 1 &&
      ascii(content, position + 1, position + 3) === 'EI' &&
      (position + 3 === content.length || WHITE_SPACE[content[position + 3] as number] === 1);
    if (isEnd) return position + 3;
  }
  return content.length;
}

function byteSet(characters: string): Uint8Array {
  const set = new Uint8Array(256);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

/** Operators have one to three letters: putting them together is quicker than a view of the bytes. */
function ascii(content: Uint8Array, start: number, end: number): string {
  let word = '';
  for (let position = start; position < end; position++) word += String.fromCharCode(content[position] as number);
  return word;
}
