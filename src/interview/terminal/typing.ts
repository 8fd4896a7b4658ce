import { filled } from '../../wording/interview.ts';
import { type Judged, judgeOf, suggestionInWords, typedOf } from '../judge-typed.ts';
import { dateInWords } from '../present.ts';
import type { Prompt, Reply } from '../prompter.ts';
import { rowsOf } from './fit.ts';
import type { Key } from './keys.ts';
import { edited, type Line, lineOf, textOf } from './line.ts';
import type { Frame, Size } from './screen.ts';
import { type Asking, indented, keyLines, type Look, questionLines } from './widget.ts';

/** A field for a text, a date or a number. */
export class Typing implements Asking {
  readonly #prompt: Prompt;
  readonly #look: Look;
  readonly #judge: (typed: string) => Judged;
  #line: Line;
  #suggestion: Prompt['suggestion'];
  #judged: Judged | null = null;

  /** @param typed what was typed before the question was left without an answer */
  constructor(prompt: Prompt, look: Look, typed: string | undefined) {
    this.#prompt = prompt;
    this.#look = look;
    this.#judge = judgeOf(prompt, look.wording);
    this.#line = lineOf(typed ?? typedOf(prompt.current));
    this.#suggestion = prompt.current === undefined ? prompt.suggestion : undefined;
  }

  get typed(): string {
    return textOf(this.#line);
  }

  view({ columns }: Size): Frame {
    const { color } = this.#look;
    const above = questionLines(this.#prompt, this.#look, columns);
    const rows = rowsOf(this.#line, columns - 5);
    const hint = this.typed === '' ? this.#hint(columns) : [];
    const field = (hint.length > 0 ? hint : rows.lines).map(
      (text, index) => `${index === 0 ? `  ${color.cyan('›')} ` : '    '}${text}`,
    );
    const lines = [...above, ...field, ...this.#remark(columns), ...keyLines('', this.#look, columns)];
    return { lines, cursor: { row: above.length + rows.row, column: rows.column + 4 } };
  }

  press(key: Key): Reply | undefined {
    if (key.name === 'enter') return this.#take();
    this.#judged = null;
    if (this.typed !== '' || this.#suggestion === undefined) this.#line = edited(this.#line, key);
    else if (key.name === 'tab') this.#line = lineOf(typedOf(this.#suggestion));
    else if (key.name === 'backspace') this.#suggestion = undefined;
    else this.#line = edited(this.#line, key);
    return undefined;
  }

  #take(): Reply | undefined {
    const text = this.typed.trim();
    if (text === '<' || text === '?') this.#line = lineOf('');
    if (text === '<') return { do: 'back' };
    if (text === '?') {
      this.#look.explained = true;
      return undefined;
    }
    const judged = this.#judge(text === '' && this.#suggestion !== undefined ? String(this.#suggestion) : text);
    if (judged.is === 'answer') return { do: 'answer', value: judged.value };
    this.#judged = judged;
    return undefined;
  }

  /** The suggestion, in brackets. */
  #hint(columns: number): string[] {
    if (this.#suggestion === undefined) return [];
    const { color, wording } = this.#look;
    const text = `(${suggestionInWords(this.#prompt, this.#suggestion, wording)})`;
    return indented(text, columns - 2).map((line) => color.dim(line.trimStart()));
  }

  #remark(columns: number): string[] {
    const judged = this.#judged;
    const { color, wording } = this.#look;
    if (judged === null || judged.is === 'answer') return [];
    if (judged.is === 'date') {
      const text = filled(wording.words.again, { date: dateInWords(judged.date, wording) });
      return indented(text, columns).map((line) => color.cyan(line));
    }
    const toEmpty = judged.isEmpty ? [] : indented(wording.words.toEmpty, columns);
    return [
      ...indented(judged.why, columns).map((line) => color.yellow(line)),
      ...toEmpty.map((line) => color.dim(line)),
    ];
  }
}
