import type { Value } from '../answers.ts';
import type { Option, Prompt, Reply } from '../prompter.ts';
import { hanging } from './fit.ts';
import type { Key } from './keys.ts';
import type { Frame, Size } from './screen.ts';
import { type Asking, indented, keyLines, type Look, questionLines, windowed } from './widget.ts';

/** Lists to choose from, and questions that are answered with yes or no. */

/** Stands in a list for an answer that is left open. */
const leaveOpen = '-';

/** How much of a list is shown at a time, in lines. */
const mostLines = 12;

/** Drops digits, and the Enter that ends them: whoever types a date one question too late would answer this one by accident. */
class Strays {
  #isStray = false;

  isOne({ name, text }: Key): boolean {
    const isDigit = name === 'text' && /^\d$/.test(text);
    const isJoint = this.#isStray && (name === 'enter' || (name === 'text' && /^[/.-]$/.test(text)));
    this.#isStray = isDigit || (this.#isStray && name === 'text' && /^[/.-]$/.test(text));
    return isDigit || isJoint;
  }
}

/** `<` and `?`, which are keys where nothing is typed. */
function commandOf({ name, text }: Key, look: Look): Reply | 'done' | undefined {
  if (name !== 'text') return undefined;
  if (text === '<') return { do: 'back' };
  if (text !== '?') return undefined;
  look.explained = !look.explained;
  return 'done';
}

abstract class List implements Asking {
  protected readonly prompt: Prompt;
  protected readonly look: Look;
  protected readonly options: readonly Option[];
  protected active = 0;
  readonly #strays = new Strays();
  #searched = '';

  constructor(prompt: Prompt, look: Look, options: readonly Option[]) {
    this.prompt = prompt;
    this.look = look;
    this.options = options;
  }

  protected abstract keys(isLong: boolean): string;
  protected abstract mark(option: Option): string;
  protected remark(): string {
    return '';
  }
  protected abstract take(key: Key): Reply | undefined;

  view({ columns, rows }: Size): Frame {
    const { color } = this.look;
    const above = questionLines(this.prompt, this.look, columns);
    const remark = indented(this.remark(), columns).map((line) => color.yellow(line));
    const tall = keyLines(this.keys(true), this.look, columns);
    const items = this.options.map((option, index) => {
      const isActive = index === this.active;
      const [first = '', ...rest] = hanging(option.label, columns - 4 - this.mark(option).length, '');
      const lines = [`${isActive ? '❯' : ' '} ${this.mark(option)}${first}`, ...rest.map((line) => `    ${line}`)];
      const shown = option.value === leaveOpen ? lines.map((line) => color.dim(line)) : lines;
      return isActive ? lines.map((line) => color.cyan(line)) : shown;
    });
    const room = Math.min(mostLines, Math.max(rows - 1 - above.length - remark.length - tall.length, 3));
    const list = windowed(items, this.active, room);
    const isLong = list.length < items.flat().length;
    return { lines: [...above, ...list, ...remark, ...keyLines(this.keys(isLong), this.look, columns)] };
  }

  press(key: Key): Reply | undefined {
    if (this.#strays.isOne(key)) return undefined;
    const command = commandOf(key, this.look);
    if (command === 'done') return undefined;
    if (command !== undefined) return command;
    const step = { up: -1, down: 1, 'page-up': -mostLines, 'page-down': mostLines, home: -1e9, end: 1e9 };
    const by = (step as Partial<Record<Key['name'], number>>)[key.name];
    if (by !== undefined) this.active = Math.min(Math.max(this.active + by, 0), this.options.length - 1);
    else if (key.name === 'text' && key.text !== ' ') return this.#search(key.text);
    this.#searched = '';
    return this.take(key);
  }

  /** Letters move to the option that begins with them. */
  #search(letter: string): undefined {
    const find = (start: string) =>
      this.options.findIndex(({ label, value }) => value !== leaveOpen && plain(label).startsWith(plain(start)));
    const longer = `${this.#searched}${letter}`;
    const isKnown = find(longer) !== -1;
    this.#searched = isKnown ? longer : letter;
    const found = find(this.#searched);
    if (found !== -1) this.active = found;
    return undefined;
  }
}

/** Without accents and capitals, which nobody types to find something. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** One of a list. Enter alone takes a suggestion; where there is none it leaves the question open and never states a fact. */
export class Choosing extends List {
  constructor(prompt: Prompt, look: Look) {
    const open = { value: leaveOpen, label: look.wording.words.leaveOpen };
    const usual = prompt.current ?? prompt.suggestion;
    const options = usual === undefined ? [open, ...prompt.options] : [...prompt.options, open];
    super(prompt, look, prompt.required ? prompt.options : options);
    const at = this.options.findIndex(({ value }) => value === String(usual));
    this.active = Math.max(at, 0);
  }

  protected override keys(isLong: boolean): string {
    const { listGoesOn, moveChoose } = this.look.wording.words;
    return isLong ? listGoesOn : moveChoose;
  }

  protected override mark(): string {
    return '';
  }

  protected override take({ name }: Key): Reply | undefined {
    const value = this.options[this.active]?.value;
    if (name !== 'enter') return undefined;
    return { do: 'answer', value: value === leaveOpen ? undefined : value };
  }
}

/** Any number of a list. */
export class Marking extends List {
  readonly #marked: Set<string>;
  #isLacking = false;

  constructor(prompt: Prompt, look: Look) {
    super(prompt, look, prompt.options);
    const usual = prompt.current ?? prompt.suggestion;
    this.#marked = new Set(Array.isArray(usual) ? usual : []);
  }

  protected override keys(): string {
    return this.look.wording.words.markGo;
  }

  protected override mark({ value }: Option): string {
    return this.#marked.has(value) ? '◉ ' : '◯ ';
  }

  protected override remark(): string {
    return this.#isLacking ? this.look.wording.words.neededMany : '';
  }

  protected override take({ name, text }: Key): Reply | undefined {
    const value = this.options[this.active]?.value;
    if (name === 'text' && text === ' ' && value !== undefined) {
      this.#isLacking = false;
      if (!this.#marked.delete(value)) this.#marked.add(value);
    }
    if (name !== 'enter') return undefined;
    const chosen = this.options.map((option) => option.value).filter((option) => this.#marked.has(option));
    this.#isLacking = this.prompt.required && chosen.length === 0;
    if (this.#isLacking) return undefined;
    return { do: 'answer', value: chosen.length === 0 ? undefined : chosen };
  }
}

/** Yes or no, where one of the two is usual. */
export class Deciding implements Asking {
  readonly #prompt: Prompt;
  readonly #look: Look;
  readonly #strays = new Strays();
  #is: boolean;

  constructor(prompt: Prompt, look: Look, usual: boolean) {
    this.#prompt = prompt;
    this.#look = look;
    this.#is = usual;
  }

  view({ columns }: Size): Frame {
    const { color, wording, screen } = this.#look;
    const { yes, no } = wording.words;
    const hint = this.#is ? screen.yesNo : screen.noYes;
    const above = questionLines(this.#prompt, this.#look, columns, hint);
    const lines = [...above, `  ${color.cyan('›')} ${this.#is ? yes : no}`, ...keyLines('', this.#look, columns)];
    return { lines, cursor: { row: above.length, column: 4 } };
  }

  press(key: Key): Reply | undefined {
    if (this.#strays.isOne(key)) return undefined;
    const command = commandOf(key, this.#look);
    if (command !== undefined) return command === 'done' ? undefined : command;
    const { yes, no } = this.#look.wording.words;
    const begins = (word: string) => key.name === 'text' && word.toLowerCase().startsWith(key.text.toLowerCase());
    if (begins(yes)) this.#is = true;
    else if (begins(no)) this.#is = false;
    else if (['up', 'down', 'left', 'right', 'tab'].includes(key.name)) this.#is = !this.#is;
    return key.name === 'enter' ? { do: 'answer', value: this.#is } : undefined;
  }
}

/** Yes, no or open, where none of them is usual. */
export function decidingOpenly(prompt: Prompt, look: Look): Asking {
  const { yes, no } = look.wording.words;
  const options = [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ];
  const choosing = new Choosing({ ...prompt, options }, look);
  return {
    view: (size) => choosing.view(size),
    press: (key) => {
      const reply = choosing.press(key);
      return reply?.do === 'answer' ? { do: 'answer', value: truth(reply.value) } : reply;
    },
  };
}

const truth = (value: Value | undefined) => (value === undefined ? undefined : value === 'yes');
