import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

/** Stands for an empty line in a text of one line: where a pasted text began a new paragraph. */
export const paragraphMark = '¶';

const pasteBegins = '\u001b[200~';
const pasteEnds = '\u001b[201~';
const endOfInput = '\u0004';
// An arrow key is a sequence, which may have digits in it; every other key is one character.
const key = new RegExp(`${String.fromCharCode(27)}(?:\\[[0-9;]*[A-Za-z~]|O[A-Z])|.`, 'gsu');

/**
 * What is typed on a terminal, with pasted text made one line: a line end in it would count as Enter, and the rest of a pasted
 * paragraph would answer the questions after it. Needs a terminal that marks what is pasted (bracketed paste, xterm since 2002).
 */
export class TerminalInput extends PassThrough {
  readonly isTTY = true;
  readonly #stdin: NodeJS.ReadStream;
  readonly #stdout: NodeJS.WriteStream;
  readonly #decoder = new StringDecoder('utf8');
  readonly #ended: () => void;
  #held = '';
  #pasted: string | null = null;
  #choosing = false;
  /** Digits were typed where something is chosen, as if there were a field to fill. */
  #stray = false;

  /** `ended` is called when the input ends, or Ctrl-D asks for it. */
  constructor(stdin: NodeJS.ReadStream, stdout: NodeJS.WriteStream, ended: () => void) {
    super();
    this.#stdin = stdin;
    this.#stdout = stdout;
    this.#ended = ended;
    stdin.on('data', this.#read);
    stdin.on('end', ended);
    stdout.write('\u001b[?2004h');
  }

  setRawMode(on: boolean): this {
    this.#stdin.setRawMode(on);
    return this;
  }

  /**
   * Says whether the next answer is chosen from a list. Digits would choose by position there: whoever types a date one
   * question too late would answer this one by accident. So they are dropped, and so is the Enter that ends them.
   */
  choosing(on: boolean): void {
    this.#choosing = on;
    this.#stray = false;
  }

  /** Gives the terminal back as it was. */
  close(): void {
    this.#stdin.off('data', this.#read);
    this.#stdin.off('end', this.#ended);
    this.#stdin.pause();
    this.#stdout.write('\u001b[?2004l');
  }

  readonly #read = (chunk: Buffer) => {
    let text = this.#held + this.#decoder.write(chunk);
    this.#held = '';
    while (text !== '') {
      const mark = this.#pasted === null ? pasteBegins : pasteEnds;
      const at = text.indexOf(mark);
      const kept = at === -1 ? text.length - partOf(mark, text) : at;
      this.#take(text.slice(0, kept));
      if (at === -1) {
        this.#held = text.slice(kept);
        return;
      }
      if (this.#pasted === null) this.#pasted = '';
      else {
        this.#pass(oneLine(this.#pasted));
        this.#pasted = null;
      }
      text = text.slice(at + mark.length);
    }
  };

  #take(text: string): void {
    if (this.#pasted !== null) this.#pasted += text;
    else if (text.includes(endOfInput)) this.#ended();
    else this.#pass(text);
  }

  #pass(text: string): void {
    const passed = this.#choosing ? text.replace(key, this.#unlessStray) : text;
    if (passed !== '') this.write(passed);
  }

  readonly #unlessStray = (typed: string): string => {
    const isDigit = /^\d$/.test(typed);
    const isDropped = isDigit || (this.#stray && /^[\r\n/.-]$/.test(typed));
    this.#stray = isDigit || (this.#stray && /^[/.-]$/.test(typed));
    return isDropped ? '' : typed;
  };
}

/** How much of the end of a text may be the beginning of a mark that was cut in two. Nothing waits for a lone Escape key. */
function partOf(mark: string, text: string): number {
  for (let length = Math.min(mark.length - 1, text.length); length >= 1; length--) {
    if (text.endsWith(mark.slice(0, length))) return length;
  }
  return 0;
}

/** A pasted text as one line; empty lines in it become paragraph marks. */
export function oneLine(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  return lines
    .replace(/\n[^\S\n]*\n\s*/g, ` ${paragraphMark} `)
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '');
}
