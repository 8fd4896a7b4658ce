import { isMap, type Node, type Pair } from 'yaml';
import type { Edit } from './edit.ts';
import { afterColon, columnOf, endOfPair, endWithComments, isBlock, isExplicit, lineEnd, startOf } from './extent.ts';
import type { Item } from './insert.ts';
import { blockValue, flowValue } from './render.ts';
import type { Place, Source } from './source.ts';

/** What is written under a key, as an item of a list; null for what is no map. */
export function copied(source: Source, { node, pair }: Place): Item | null {
  if (!isMap(node) || !pair || isExplicit(pair)) return null;
  const lines = isBlock(node) ? linesBelow(source, pair) : flowLines(source, node);
  const value = node.toJSON();
  const hasComment = lines.some((line) => /(^|\s)#/.test(line));
  return {
    block: ({ column, eol }) => `- ${indented(lines, column + 2, eol)}`,
    flow: (manner) => {
      if (!isBlock(node)) return lines.length === 1 ? (lines[0] as string) : null;
      return hasComment ? null : flowValue(value, manner);
    },
    inLines: true,
  };
}

/** A map or list that stands in lines below its key, with the comments in it, gives way to another value. */
export function linesReplaced(source: Source, { pair }: Place, value: unknown): Edit[] | null {
  if (!pair || isExplicit(pair)) return null;
  const [start, end] = regionOf(source, pair);
  return [{ start, end, text: blockValue(value, source.manner(columnOf(source.text, startOf(pair.key)))) }];
}

/** From the end of the line of the key to the end of the last line that belongs to it. */
function regionOf({ text }: Source, pair: Pair<Node, Node | null>): [number, number] {
  const column = columnOf(text, startOf(pair.key));
  return [lineEnd(text, afterColon(pair)), endWithComments(text, endOfPair(pair), column)];
}

/** The lines below a key, without what they are indented by. */
function linesBelow(source: Source, pair: Pair<Node, Node | null>): string[] {
  const [start, end] = regionOf(source, pair);
  const [, ...lines] = source.text.slice(start, end).split(/\r?\n/);
  const column = columnOf(source.text, startOf((pair.value as unknown as { items: Pair[] }).items[0]?.key));
  return lines.map((line) => withoutIndent(line, column));
}

/** A map between brackets; its later lines keep their distance from the first. */
function flowLines({ text }: Source, node: Node): string[] {
  const [start, end] = node.range as [number, number, number];
  const [first = '', ...rest] = text.slice(start, end).split(/\r?\n/);
  const least = Math.min(...rest.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return [first, ...rest.map((line) => `  ${withoutIndent(line, least)}`)];
}

const withoutIndent = (line: string, column: number) =>
  line.slice(0, column).trim() === '' ? line.slice(column) : line.trimStart();

const indented = (lines: readonly string[], column: number, eol: string) =>
  lines.map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(column) + line)).join(eol);
