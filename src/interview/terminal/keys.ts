import { StringDecoder } from 'node:string_decoder';
import { paragraphMark } from '../judge-typed.ts';

/** What is pressed on a terminal, read from its bytes. */

type KeyName =
  | 'text'
  | 'paste'
  | 'enter'
  | 'escape'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'page-up'
  | 'page-down'
  | 'word-left'
  | 'word-right'
  | 'backspace'
  | 'delete'
  | 'erase-word'
  | 'erase-line'
  | 'erase-rest'
  | 'tab'
  | 'review'
  | 'interrupt'
  | 'end-of-input'
  | 'unknown';

export interface Key {
  name: KeyName;
  /** What was typed or pasted. */
  text: string;
}

const esc = '\u001b';
const pasteBegins = `${esc}[200~`;
const pasteEnds = `${esc}[201~`;

/** Control characters, as XTerm and the Windows console send them; the letters are those of readline. */
const control: Readonly<Record<string, KeyName>> = {
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\u0001': 'home',
  '\u0002': 'left',
  '\u0003': 'interrupt',
  '\u0004': 'end-of-input',
  '\u0005': 'end',
  '\u0006': 'right',
  '\u0008': 'backspace',
  '\u000b': 'erase-rest',
  '\u000e': 'down',
  '\u0010': 'up',
  '\u0012': 'review',
  '\u0015': 'erase-line',
  '\u0017': 'erase-word',
  '\u007f': 'backspace',
};

/** The end of a control sequence (ECMA-48, 5.4), with the number before a `~`. */
const sequences: Readonly<Record<string, KeyName>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  F: 'end',
  H: 'home',
  '1~': 'home',
  '3~': 'delete',
  '4~': 'end',
  '5~': 'page-up',
  '6~': 'page-down',
  '7~': 'home',
  '8~': 'end',
  '1;5C': 'word-right',
  '1;5D': 'word-left',
  '1;3C': 'word-right',
  '1;3D': 'word-left',
};

const meta: Readonly<Record<string, KeyName>> = { b: 'word-left', f: 'word-right', '\u007f': 'erase-word' };

const token = new RegExp(`^(?:${esc}(?:\\[[0-9;?<]*[A-Za-z~]|O[A-Z]|[^\\[O${esc}]|$)|[^${esc}])`, 'su');
const unfinished = new RegExp(`^${esc}(?:\\[[0-9;?<]*|O)?$`);

/** How long an Escape may be the beginning of the sequence of another key, in milliseconds. */
const escapeDelay = 60;

/**
 * Makes keys of the bytes of a terminal, wherever they are cut. What is pasted is one key with its whole text: a line end in it would count as
 * Enter, and the rest of a pasted paragraph would answer the questions after it (bracketed paste, xterm since 2002).
 */
export class KeyReader {
  readonly #decoder = new StringDecoder('utf8');
  readonly #pressed: (key: Key) => void;
  #held = '';
  #pasting = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(pressed: (key: Key) => void) {
    this.#pressed = pressed;
  }

  readonly read = (chunk: Buffer): void => {
    clearTimeout(this.#timer);
    this.#held += this.#decoder.write(chunk);
    this.#take();
  };

  close(): void {
    clearTimeout(this.#timer);
  }

  #take(): void {
    while (this.#held !== '') {
      if (this.#pasting || this.#held.startsWith(pasteBegins)) {
        this.#pasting = true;
        const end = this.#held.indexOf(pasteEnds);
        if (end === -1) return;
        this.#pressed({ name: 'paste', text: oneLine(this.#held.slice(0, end).replace(pasteBegins, '')) });
        this.#held = this.#held.slice(end + pasteEnds.length);
        this.#pasting = false;
      } else if (unfinished.test(this.#held)) {
        this.#timer = setTimeout(() => this.#flush(), escapeDelay);
        return;
      } else this.#key();
    }
  }

  #key(): void {
    const [found = this.#held.slice(0, 1)] = token.exec(this.#held) ?? [];
    this.#held = this.#held.slice(found.length);
    this.#pressed(keyOf(found));
  }

  /** What was held back begins nothing: the Escape was one. */
  #flush(): void {
    const rest = this.#held.slice(1);
    this.#held = '';
    this.#pressed({ name: 'escape', text: '' });
    for (const text of rest) this.#pressed({ name: 'text', text });
  }
}

function keyOf(found: string): Key {
  if (found.startsWith(esc)) {
    const sequence = found.replace(/^.[[O]/su, '');
    const name = found.length === 2 ? meta[found[1] ?? ''] : sequences[sequence];
    return { name: name ?? 'unknown', text: '' };
  }
  const name = control[found];
  if (name !== undefined) return { name, text: '' };
  return /^\p{Cc}$/u.test(found) ? { name: 'unknown', text: '' } : { name: 'text', text: found };
}

/** A pasted text as one line; empty lines in it become paragraph marks. */
export function oneLine(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  return lines
    .replace(/\n[^\S\n]*\n\s*/g, ` ${paragraphMark} `)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '');
}
