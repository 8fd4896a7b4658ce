import type { ChalkInstance } from 'chalk';
import type { Value } from '../answers.ts';
import type { Spoken } from '../present.ts';
import {
  Interrupted,
  type Prompt,
  type Prompter,
  type Reply,
  type Review,
  type ReviewReply,
  type SectionHeading,
  type Tone,
} from '../prompter.ts';
import { answerInWords } from '../say-answer.ts';
import { Choosing, Deciding, decidingOpenly, Marking } from './choosing.ts';
import { broken, widthOf } from './fit.ts';
import { type Key, KeyReader } from './keys.ts';
import { Reviewing } from './reviewing.ts';
import { type Block, Screen } from './screen.ts';
import { Typing } from './typing.ts';
import { type Asking, indented, type Look, type Widget } from './widget.ts';

export interface Terminal extends Spoken {
  color: ChalkInstance;
  /** Aborts when the user interrupts from outside of a question. */
  interruption: AbortSignal;
  stdin: NodeJS.ReadStream;
  stdout: NodeJS.WriteStream;
}

const pasteOn = '\u001b[?2004h';
const pasteOff = '\u001b[?2004l';

/** Puts the questions on a terminal that can be drawn on. */
export class TerminalPrompter implements Prompter {
  readonly #terminal: Terminal;
  readonly #screen: Screen;
  readonly #reader: KeyReader;
  /** Keys that nobody has taken yet. */
  readonly #keys: Key[] = [];
  #wake: (() => void) | null = null;
  #stopped: Interrupted | null = null;
  #isClosed = false;
  /** Nothing stands between a heading and its first question but one empty line. */
  #underHeading = true;
  /** What was typed at questions that were left without an answer. */
  readonly #typed = new Map<string, string>();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    const { stdin, stdout, interruption } = terminal;
    this.#screen = new Screen({
      write: (text) => stdout.write(text),
      size: () => ({ columns: stdout.columns ?? 80, rows: stdout.rows ?? 24 }),
    });
    this.#reader = new KeyReader((key) => {
      this.#keys.push(key);
      this.#wake?.();
    });
    interruption.addEventListener('abort', this.#stop);
    stdin.setRawMode(true);
    stdin.on('data', this.#reader.read);
    stdin.on('end', this.#stop);
    stdin.on('error', this.#stop);
    stdin.resume();
    stdout.on('resize', this.#resized);
    stdout.write(pasteOn);
  }

  /** Gives the terminal back as it was. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    const { stdin, stdout, interruption } = this.#terminal;
    this.#screen.show(null);
    this.#reader.close();
    interruption.removeEventListener('abort', this.#stop);
    stdin.off('data', this.#reader.read);
    stdin.off('end', this.#stop);
    stdout.off('resize', this.#resized);
    stdin.setRawMode(false);
    stdin.pause();
    stdout.write(pasteOff);
  }

  readonly #resized = () => this.#screen.resized();

  readonly #stop = () => {
    this.#stopped ??= new Interrupted('the interview was stopped');
    this.#wake?.();
  };

  section({ title, intro, count }: SectionHeading): void {
    const { color } = this.#terminal;
    this.#print((columns) => [
      '',
      '',
      ...headline(count, title, columns).map(([number, name]) => `  ${color.dim(number)}${color.bold(name)}`),
      ...indented(intro, columns).map((line) => color.dim(line)),
      '',
    ]);
    this.#underHeading = true;
  }

  heading(text: string): void {
    const { color } = this.#terminal;
    const above = this.#underHeading ? [] : [''];
    this.#print((columns) => [...above, ...indented(text, columns).map((line) => color.bold.underline(line)), '']);
    this.#underHeading = true;
  }

  async ask(prompt: Prompt): Promise<Reply> {
    if (prompt.quiet) return { do: 'answer', value: prompt.suggestion };
    if (isChoice(prompt) && prompt.options.length === 0) return { do: 'answer', value: undefined };
    const look: Look = { ...this.#terminal, explained: false };
    const key = prompt.path.join('.');
    const widget = widgetFor(prompt, look, this.#typed.get(key));
    this.#typed.delete(key);
    const reply = await this.#run<Reply>(this.#underHeading ? widget : spaced(widget), ({ name }) => {
      if (name === 'escape') return { do: 'back' };
      return name === 'review' ? { do: 'review' } : undefined;
    });
    if (reply.do !== 'answer' && widget instanceof Typing && widget.typed !== '') this.#typed.set(key, widget.typed);
    return reply;
  }

  taken(prompt: Prompt, value: Value | undefined): void {
    if (isChoice(prompt) && prompt.options.length === 0) return;
    const { color, wording } = this.#terminal;
    const label = prompt.label === '' || isDecision(prompt) ? prompt.ask : prompt.label;
    const words = answerInWords(prompt, value, wording);
    const shown = words ?? wording.words.nothing;
    this.#underHeading = false;
    const answer = (text: string) => (words === null ? color.dim(text) : text);
    this.#print((columns) => {
      const [name = '', ...names] = broken(label, columns - 2);
      const { beside, under } = answerLines(names.at(-1) ?? name, shown, columns - 2);
      const lines = [`${color.green('✓')} ${color.dim(name)}`, ...names.map((line) => `  ${color.dim(line)}`)];
      const last = `${lines.at(-1)}${beside === '' ? '' : `  ${answer(beside)}`}`;
      return [...lines.slice(0, -1), last, ...under.map(answer)];
    });
  }

  say(text: string, tone: Tone): void {
    const { color } = this.#terminal;
    const paint = tone === 'coach' ? color.cyan : color.yellow;
    const mark = tone === 'coach' ? '→ ' : '';
    this.#print((columns) => indented(`${mark}${text}`, columns).map((line) => paint(line)));
  }

  async review(review: Review): Promise<ReviewReply> {
    this.#underHeading = true;
    return this.#run(new Reviewing(review, { ...this.#terminal, explained: false }), () => undefined);
  }

  #print(block: Block): void {
    this.#screen.print(block);
  }

  /** Shows a widget until a key ends it. */
  async #run<R>(widget: Widget<R>, everywhere: (key: Key) => R | undefined): Promise<R> {
    this.#screen.show((size) => widget.view(size));
    try {
      for (;;) {
        const key = await this.#key();
        if (key.name === 'interrupt' || key.name === 'end-of-input') throw new Interrupted('a key stopped it');
        const result = everywhere(key) ?? widget.press(key);
        if (result !== undefined) return result;
        if (this.#keys.length === 0) this.#screen.draw();
      }
    } finally {
      this.#screen.show(null);
    }
  }

  async #key(): Promise<Key> {
    for (;;) {
      if (this.#stopped !== null) throw this.#stopped;
      const key = this.#keys.shift();
      if (key !== undefined) return key;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = null;
    }
  }
}

/** "Section 3 of 9  The people" in one line, or in two where the terminal is narrow. */
const headline = (count: string, title: string, columns: number): [string, string][] =>
  widthOf(`${count}  ${title}`) + 2 <= columns
    ? [[`${count}  `, title]]
    : [[count, ''], ...broken(title, columns - 2).map((line): [string, string] => ['', line])];

/** An answer behind the last line of its label, and what does not fit there under it. */
function answerLines(label: string, answer: string, columns: number): { beside: string; under: string[] } {
  const room = columns - widthOf(label) - 2;
  const text = answer.split(/\s+/).join(' ');
  const short = room >= widthOf(text);
  // A long answer begins under its label where only a word or two would stand behind it.
  if (!short && room < 10) return { beside: '', under: indented(text, columns) };
  const [beside = ''] = short ? [text] : broken(text, room);
  const rest = text.slice(beside.length).trim();
  return { beside, under: rest === '' ? [] : indented(rest, columns) };
}

const isChoice = ({ type }: Prompt) => ['choice', 'language', 'duration', 'several'].includes(type);
const isDecision = ({ type, suggestion }: Prompt) => type === 'yes-no' && typeof suggestion === 'boolean';

function widgetFor(prompt: Prompt, look: Look, typed: string | undefined): Asking {
  switch (prompt.type) {
    case 'choice':
    case 'language':
    case 'duration':
      return new Choosing(prompt, look);
    case 'several':
      return new Marking(prompt, look);
    case 'yes-no':
      return typeof prompt.suggestion === 'boolean'
        ? new Deciding(prompt, look, typeof prompt.current === 'boolean' ? prompt.current : prompt.suggestion)
        : decidingOpenly(prompt, look);
    default:
      return new Typing(prompt, look, typed);
  }
}

/** The open question stands apart; what is answered moves together. */
const spaced = (widget: Asking): Asking => ({
  press: (key) => widget.press(key),
  view: (size) => {
    const { lines, cursor } = widget.view({ ...size, rows: size.rows - 1 });
    return { lines: ['', ...lines], cursor: cursor && { ...cursor, row: cursor.row + 1 } };
  },
});
