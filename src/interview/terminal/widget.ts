import type { ChalkInstance } from 'chalk';
import type { Spoken } from '../present.ts';
import type { Prompt, Reply } from '../prompter.ts';
import { broken, hanging } from './fit.ts';
import type { Key } from './keys.ts';
import type { Frame, Size } from './screen.ts';

/** What is shown and asked at a time: how it looks, and what a key does to it. A key that ends it gives the result. */
export interface Widget<R> {
  view(size: Size): Frame;
  press(key: Key): R | undefined;
}

export type Asking = Widget<Reply>;

export interface Look extends Spoken {
  color: ChalkInstance;
  /** Is the why of the question shown? */
  explained: boolean;
}

const margin = '  ';

export const indented = (text: string, columns: number): string[] =>
  text === '' ? [] : broken(text, columns - margin.length).map((line) => `${margin}${line}`);

/** The question, and what is said under it. */
export function questionLines(prompt: Prompt, look: Look, columns: number, hint = ''): string[] {
  const { color } = look;
  const [first = '', ...rest] = hanging(`${prompt.ask}${hint === '' ? '' : ` ${hint}`}`, columns - 2, '');
  const title = [`${color.cyan('?')} ${color.bold(first)}`, ...rest.map((line) => `${margin}${color.bold(line)}`)];
  const help = indented(prompt.help, columns).map((line) => color.dim(line));
  return [...title, ...help, ...(look.explained ? explanation(prompt, look, columns) : [])];
}

function explanation({ why, example }: Prompt, { color, screen }: Look, columns: number): string[] {
  const said = [
    ['', why],
    [`${screen.example} `, example],
  ].filter(([, text]) => text !== '');
  const texts = said.length === 0 ? [screen.noWhy] : said.map(([start, text]) => `${start}${text}`);
  return texts.flatMap((text) => indented(text, columns)).map((line) => color.cyan(line));
}

/** The keys that work everywhere, in one line or as many as it takes. */
export const keyLines = (first: string, { color, screen }: Look, columns: number): string[] =>
  [first, screen.keys]
    .filter((text) => text !== '')
    .flatMap((text) => indented(text, columns))
    .map((line) => color.dim(line));

/** As many items around the active one as there is room for, in lines. */
export function windowed(items: readonly (readonly string[])[], active: number, room: number): string[] {
  const height = (index: number) => items[index]?.length ?? 0;
  let [first, last] = [active, active];
  let used = height(active);
  for (let grew = true; grew; ) {
    grew = false;
    if (last + 1 < items.length && used + height(last + 1) <= room) {
      used += height(++last);
      grew = true;
    }
    if (first > 0 && used + height(first - 1) <= room) {
      used += height(--first);
      grew = true;
    }
  }
  return items.slice(first, last + 1).flat();
}
