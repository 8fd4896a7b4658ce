import type { ChalkInstance } from 'chalk';
import type { Happened } from '../../compare/difference.ts';
import type { ToldBlock, ToldLine } from '../../compare/tell/blocks.ts';
import type { Told, ToldGroup } from '../../compare/tell/told.ts';
import { safeFor } from '../../medium/safe-for.ts';
import { wrap } from '../wrap.ts';

export interface Look {
  color: ChalkInstance;
  /** Width of the terminal in characters. */
  columns: number;
}

/** What differs, for people: first in one line how much, then thing by thing. */
export function diffText({ summary, note, groups }: Told, look: Look): string {
  const { color } = look;
  const head = [
    ...lined(summary, look.columns).map((row) => color.bold(row)),
    ...(note === null ? [] : lined(note, look.columns)),
  ];
  const width = widthOf(groups.flatMap(({ blocks }) => blocks));
  return `${head.join('\n')}\n${groups.map((group) => groupText(group, width, look)).join('')}`;
}

/** A text of any origin as lines that steer no terminal. */
export const lined = (text: string, columns: number) => wrap(safeFor('terminal', text), columns);

/** Room for the longest word for what happened. */
export const widthOf = (blocks: readonly ToldBlock[]) =>
  Math.max(0, ...blocks.flatMap(({ lines }) => lines).map(({ label }) => label.length));

function groupText({ title, quote, blocks }: ToldGroup, width: number, look: Look): string {
  const { color, columns } = look;
  const rows = lined(quote === null ? title : `${title}: ${quote}`, columns);
  return `\n${rows.map((row) => color.bold.underline(row)).join('\n')}\n\n${blocks.map((block) => blockText(block, width, look)).join('')}`;
}

/** One thing with what happened to it. `width`: that of the words for what happened. */
export function blockText({ title, quote, lines }: ToldBlock, width: number, look: Look): string {
  const { color, columns } = look;
  const head = title === null ? [] : lined(quote === null ? title : `${title}: ${quote}`, columns - 2);
  const rows = head.map((row) => `  ${color.bold(row)}\n`).join('');
  return `${rows}${lines.map((line) => lineText(line, width, look)).join('')}`;
}

function lineText({ what, label, sentences, why }: ToldLine, width: number, { color, columns }: Look): string {
  const room = columns - width - 6;
  const said = why === null ? sentences : [...sentences, why];
  const [first = '', ...rest] = said.flatMap((sentence) => lined(sentence, room));
  const indent = ' '.repeat(width + 6);
  return `    ${paints(color)[what](label.padEnd(width))}  ${first}\n${rest.map((row) => `${indent}${row}\n`).join('')}`;
}

const paints = (color: ChalkInstance): Record<Happened, (text: string) => string> => ({
  added: color.green,
  removed: color.red,
  moved: color.yellow,
  changed: color.cyan,
  recorded: color.dim,
  finished: color.dim,
});
