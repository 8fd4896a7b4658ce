import type { ChalkInstance } from 'chalk';
import { filled } from '../../wording/interview.ts';
import type { Remark, Review, ReviewLine, ReviewReply } from '../prompter.ts';
import { broken, hanging } from './fit.ts';
import type { Key } from './keys.ts';
import type { Frame, Size } from './screen.ts';
import { indented, type Look, type Widget, windowed } from './widget.ts';

/** All answers on the screen, to be looked at and changed. */

interface Item {
  /** What Enter does; undefined for what cannot be chosen. */
  reply?: ReviewReply;
  line?: ReviewLine;
  /** What identifies it when the review is shown again. */
  key: string;
  lines(columns: number, isActive: boolean): string[];
}

export class Reviewing implements Widget<ReviewReply> {
  readonly #review: Review;
  readonly #look: Look;
  readonly #items: readonly Item[];
  #active: number;
  /** The entry that is to be removed, once that is confirmed. */
  #removing: ReviewLine | null = null;

  constructor(review: Review, look: Look) {
    this.#review = review;
    this.#look = look;
    this.#items = itemsOf(review, look);
    const at = this.#items.findIndex(
      ({ key, line }) => review.at !== undefined && key === review.at && line !== undefined,
    );
    this.#active = at === -1 ? this.#items.findIndex(({ reply }) => reply !== undefined) : at;
  }

  view({ columns, rows }: Size): Frame {
    const { color, screen } = this.#look;
    const title = `${color.bold(screen.reviewTitle)}`;
    const intro = this.#review.isComplete ? screen.reviewIntro : screen.reviewNotDone;
    const above = ['', `  ${title}`, ...indented(intro, columns).map((line) => color.dim(line))];
    const below = this.#below(columns);
    const items = this.#items.map((item, index) => item.lines(columns, index === this.#active));
    const room = Math.max(rows - 1 - above.length - below.length, 3);
    return { lines: [...above, ...windowed(items, this.#active, room), ...below] };
  }

  #below(columns: number): string[] {
    const { color, screen } = this.#look;
    if (this.#removing !== null) {
      const what = this.#removing.value || this.#removing.label;
      const ask = `${filled(screen.removeAsk, { what })} ${screen.noYes}`;
      return indented(ask, columns).map((line) => color.yellow(line));
    }
    const keys = this.#review.isComplete ? screen.reviewKeys : screen.reviewKeysOpen;
    return indented(keys, columns).map((line) => color.dim(line));
  }

  press(key: Key): ReviewReply | undefined {
    if (this.#removing !== null) return this.#confirm(key);
    const item = this.#items[this.#active];
    if (key.name === 'enter') return item?.reply;
    if (key.name === 'escape' || key.name === 'review' || key.text === '<')
      return this.#review.isComplete ? undefined : { do: 'leave' };
    const isMinus = key.name === 'delete' || (key.name === 'text' && (key.text === '-' || key.text === 'x'));
    if (isMinus && item?.line?.canRemove) this.#removing = item.line;
    if (key.name === 'text' && key.text === '+') return this.#add();
    this.#move(key);
    return undefined;
  }

  #confirm({ name, text }: Key): ReviewReply | undefined {
    const line = this.#removing;
    this.#removing = null;
    const isYes = name === 'text' && this.#look.wording.words.yes.toLowerCase().startsWith(text.toLowerCase());
    return isYes && line !== null ? { do: 'remove', key: line.key } : undefined;
  }

  /** Adds to the list that the cursor is in, or that comes next. */
  #add(): ReviewReply | undefined {
    return this.#items.slice(this.#active).find(({ reply }) => reply?.do === 'add')?.reply;
  }

  #move({ name }: Key): void {
    const chosen = [...this.#items.keys()].filter((index) => this.#items[index]?.reply !== undefined);
    const at = chosen.indexOf(this.#active);
    const steps: Partial<Record<Key['name'], number>> = {
      up: -1,
      down: 1,
      tab: 1,
      'page-up': -10,
      'page-down': 10,
      home: -chosen.length,
      end: chosen.length,
    };
    const to = Math.min(Math.max(at + (steps[name] ?? 0), 0), chosen.length - 1);
    this.#active = chosen[to] ?? this.#active;
  }
}

function itemsOf(review: Review, look: Look): Item[] {
  const { screen, color } = look;
  const isOpen = ({ kind, state }: ReviewLine) => kind === 'answer' && state === 'open';
  const open = review.lines.filter(isOpen).sort((a, b) => Number(b.needed) - Number(a.needed));
  const ending = review.isComplete
    ? actionItem(screen.write, { do: 'write' }, color)
    : actionItem(screen.goOn, { do: 'leave' }, color);
  const items: Item[] = [ending];
  if (open.length > 0) items.push(actionItem(filled(screen.askOpen, { n: open.length }), { do: 'open' }, color));
  for (const remark of review.remarks) items.push(textItem((columns) => remarkLines(remark, 0, columns, color)));
  if (open.length > 0) {
    items.push(
      textItem((columns) => ['', ...broken(screen.stillOpen, columns - 2).map((line) => `  ${color.bold(line)}`)]),
    );
    for (const line of open) items.push(openItem(line, look));
  }
  return [...items, ...review.lines.map((line) => itemOf(line, look)), textItem(() => ['']), ending];
}

const textItem = (lines: (columns: number) => string[]): Item => ({ key: '', lines });

const cursor = (isActive: boolean) => (isActive ? '❯ ' : '  ');

function actionItem(label: string, reply: ReviewReply, color: ChalkInstance): Item {
  const lines = (columns: number, isActive: boolean) =>
    broken(label, columns - 2).map((line, index) => {
      const text = `${cursor(isActive && index === 0)}${line}`;
      return isActive ? color.cyan(text) : text;
    });
  return { key: reply.do, reply, lines };
}

/** A question that is open, in the list of those: whose it is stands with it. */
function openItem(line: ReviewLine, { color, screen }: Look): Item {
  const lines = (columns: number, isActive: boolean) => {
    const text = line.needed ? `${line.fullLabel}  (${screen.openNeeded})` : line.fullLabel;
    return painted(hanging(text, columns - 2, '  '), isActive, line.needed ? color.yellow : color.dim, color);
  };
  return { key: `open:${line.key}`, reply: { do: 'change', key: line.key }, lines };
}

const painted = (lines: string[], isActive: boolean, usual: (text: string) => string, color: ChalkInstance) =>
  lines.map((line, index) => {
    const text = `${cursor(isActive && index === 0)}${line}`;
    return isActive ? color.cyan(text) : usual(text);
  });

function itemOf(line: ReviewLine, look: Look): Item {
  const { color } = look;
  if (line.kind === 'part')
    return textItem((columns) => ['', ...broken(line.label, columns - 2).map((text) => `  ${color.bold(text)}`)]);
  if (line.kind === 'about')
    return textItem((columns) => broken(line.label, columns - 4).map((text) => `    ${color.underline(text)}`));
  const reply: ReviewReply = { do: line.kind === 'list' ? 'add' : 'change', key: line.key };
  const indent = '  '.repeat(line.depth);
  const lines = (columns: number, isActive: boolean) => {
    const remarks = line.remarks.flatMap((remark) => remarkLines(remark, line.depth, columns, color));
    return [...(line.kind === 'list' ? listLines : answerLines)(line, indent, columns, isActive, look), ...remarks];
  };
  return { key: line.key, line, reply, lines };
}

function listLines(line: ReviewLine, indent: string, columns: number, isActive: boolean, { color, screen }: Look) {
  const text = `+ ${filled(screen.addOne, { label: line.label })}`;
  const usual = line.needed ? color.yellow : color.dim;
  return painted(
    hanging(`${indent}${text}`.trimStart(), columns - 2 - indent.length, '  '),
    isActive,
    usual,
    color,
  ).map((shown) => shown.replace(/(❯ | {2})/, `$1${indent}`));
}

function answerLines(line: ReviewLine, indent: string, columns: number, isActive: boolean, { color, screen }: Look) {
  const missing = line.state === 'ask' ? screen.notAsked : line.needed ? screen.openNeeded : screen.open;
  const value = line.value === '' ? `(${missing})` : line.value;
  const room = columns - 2 - indent.length;
  const rows = hanging(`${line.label}: ${value}`, room, '  ');
  return rows.map((row, index) => {
    const text = `${cursor(isActive && index === 0)}${indent}${row}`;
    if (isActive) return color.cyan(text);
    if (line.value === '') return line.needed && line.state === 'open' ? color.yellow(text) : color.dim(text);
    return index === 0 ? text.replace(`${line.label}:`, color.dim(`${line.label}:`)) : text;
  });
}

const marks = { error: '✗', warn: '!', coach: '→', note: '·' } as const;

function remarkLines({ text, tone }: Remark, depth: number, columns: number, color: ChalkInstance): string[] {
  const indent = ' '.repeat(depth * 2 + 4);
  const paint = tone === 'error' ? color.red : tone === 'warn' ? color.yellow : color.dim;
  return hanging(`${marks[tone]} ${text}`, columns - indent.length, '  ').map((line) => paint(`${indent}${line}`));
}
