import { EventEmitter } from 'node:events';
import { emitKeypressEvents, type Interface, type Key as Pressed } from 'node:readline';
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

/** What a key does, by readline's name of it. The letters are those that readline itself gives to editing. */
const names: Readonly<Record<string, KeyName>> = {
  return: 'enter',
  enter: 'enter',
  tab: 'tab',
  escape: 'escape',
  'meta+escape': 'escape',
  up: 'up',
  'ctrl+p': 'up',
  down: 'down',
  'ctrl+n': 'down',
  left: 'left',
  'ctrl+b': 'left',
  right: 'right',
  'ctrl+f': 'right',
  home: 'home',
  'ctrl+a': 'home',
  end: 'end',
  'ctrl+e': 'end',
  pageup: 'page-up',
  pagedown: 'page-down',
  'ctrl+left': 'word-left',
  'meta+left': 'word-left',
  'meta+b': 'word-left',
  'ctrl+right': 'word-right',
  'meta+right': 'word-right',
  'meta+f': 'word-right',
  backspace: 'backspace',
  delete: 'delete',
  'ctrl+w': 'erase-word',
  'meta+backspace': 'erase-word',
  'ctrl+u': 'erase-line',
  'ctrl+k': 'erase-rest',
  'ctrl+r': 'review',
  'ctrl+c': 'interrupt',
  'ctrl+d': 'end-of-input',
};

/** How long an Escape may be the beginning of the sequence of another key, in milliseconds. */
const escapeDelay = 60;

/**
 * Makes keys of the bytes of a terminal, wherever they are cut, by readline's own decoder. What is pasted is one key with its whole text: a
 * line end in it would count as Enter, and the rest of a pasted paragraph would answer the questions after it (bracketed paste, xterm
 * since 2002).
 */
export class KeyReader {
  /** As much of a stream as readline's decoder needs, without the turn of the event loop that a stream takes. */
  readonly #bytes = new EventEmitter();
  readonly #pressed: (key: Key) => void;
  #pasted: string | null = null;

  constructor(pressed: (key: Key) => void) {
    this.#pressed = pressed;
    const bytes = this.#bytes as unknown as NodeJS.ReadableStream;
    emitKeypressEvents(bytes, { escapeCodeTimeout: escapeDelay } as unknown as Interface);
    this.#bytes.on('keypress', (text: string | undefined, key: Pressed) => this.#take(text, key));
  }

  readonly read = (chunk: Buffer): void => {
    this.#bytes.emit('data', chunk);
  };

  close(): void {
    this.#bytes.removeAllListeners();
  }

  #take(text: string | undefined, key: Pressed): void {
    if (key.name === 'paste-start') this.#pasted = '';
    else if (key.name === 'paste-end') {
      this.#pressed({ name: 'paste', text: oneLine(this.#pasted ?? '') });
      this.#pasted = null;
    } else if (this.#pasted !== null) this.#pasted += key.sequence ?? '';
    else this.#pressed(keyOf(text, key));
  }
}

function keyOf(text: string | undefined, { name, ctrl, meta, shift }: Pressed): Key {
  const chord = [ctrl && 'ctrl', meta && 'meta', shift && 'shift', name].filter(Boolean).join('+');
  const known = Object.hasOwn(names, chord) ? names[chord] : undefined;
  if (known !== undefined) return { name: known, text: '' };
  return text === undefined || /^\p{Cc}$/u.test(text) ? { name: 'unknown', text: '' } : { name: 'text', text };
}

/** A pasted text as one line; empty lines in it become paragraph marks. */
export function oneLine(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  return lines
    .replace(/\n[^\S\n]*\n\s*/g, ` ${paragraphMark} `)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '');
}
