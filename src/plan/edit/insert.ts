import { isMap, type Node, type Pair } from 'yaml';
import type { Edit } from './edit.ts';
import { afterColon, columnOf, endWithComments, isExplicit, lineEnd, startOf } from './extent.ts';
import { extentOf } from './remove.ts';
import { blockItem, blockPair, flowPair, flowValue, type Manner } from './render.ts';
import { type MapNode, nameOf, type Place, pairsOf, type SeqNode, type Source } from './source.ts';

/** Behind which pair of a map a key goes, in the order of the format; -1 for the front. */
export function rankOf(map: MapNode, key: string, order: readonly string[]): number {
  const ranks = pairsOf(map).map((pair) => order.indexOf(nameOf(pair)));
  const wanted = order.indexOf(key);
  const before = Math.max(...ranks.filter((rank) => rank < wanted));
  if (before >= 0) return ranks.indexOf(before);
  return wanted >= 0 && ranks.some((rank) => rank > wanted) ? -1 : map.items.length - 1;
}

/** A key behind the pair at `index`. */
export function keyInserted(source: Source, map: MapNode, index: number, key: string, value: unknown): Edit[] | null {
  const pairs = pairsOf(map);
  if (map.flow) return intoFlow(source, map, index, (manner) => flowPair(key, value, manner));
  if (pairs.length === 0 || pairs.some(isExplicit)) return null;
  const first = startOf(pairs[0]?.key);
  const column = columnOf(source.text, first);
  const indent = ' '.repeat(column);
  const text = blockPair(key, value, source.manner(column));
  if (index < 0) return [{ start: first, end: first, text: `${text}${source.eol}${indent}` }];
  const at = endWithComments(source.text, extentOf(map, index)[1], column);
  return [{ start: at, end: at, text: `${source.eol}${indent}${text}` }];
}

/** What an item of a list is to be, in the form that the list asks for; null where it cannot have that form. */
export interface Item {
  /** `- …`, with the dash in the column of the manner. `likeFlow`: the item before it stands between brackets. */
  block(manner: Manner, likeFlow: boolean): string;
  /** As it stands between brackets. */
  flow(manner: Manner): string | null;
  /** Does it take the place of an empty `[]` in lines of its own? */
  inLines: boolean;
}

/** A value as an item. */
export const itemOf = (value: unknown): Item => ({
  block: (manner, likeFlow) => (likeFlow ? `- ${flowValue(value, manner)}` : blockItem(value, manner)),
  flow: (manner) => flowValue(value, manner),
  inLines: typeof value === 'object',
});

/** An item of a list, written as the one before it: at the end, or before the one that stands at `index`. */
export function itemInserted(source: Source, at: Place, list: SeqNode, item: Item, index?: number): Edit[] | null {
  const { pair, inFlow } = at;
  const before = Math.min(index ?? list.items.length, list.items.length) - 1;
  const isFirst = list.items.length === 0 && item.inLines;
  if (list.flow && isFirst && pair && !inFlow && !isExplicit(pair)) return instead(source, pair, list, item);
  if (list.flow) return intoFlow(source, list, before, (manner) => item.flow(manner));
  const neighbor = list.items[Math.max(before, 0)];
  const [dash, end] = extentOf(list, Math.max(before, 0));
  const column = columnOf(source.text, dash);
  const text = item.block(source.manner(column), isMap(neighbor) && neighbor.flow === true);
  const indent = ' '.repeat(column);
  if (before < 0) return [{ start: dash, end: dash, text: `${text}${source.eol}${indent}` }];
  const start = endWithComments(source.text, end, column);
  return [{ start, end: start, text: `${source.eol}${indent}${text}` }];
}

/** A list with one item under a key that is not there yet, behind the pair at `index`. */
export function listInserted(source: Source, map: MapNode, index: number, key: string, item: Item): Edit[] | null {
  const pairs = pairsOf(map);
  if (map.flow) {
    return intoFlow(source, map, index, (manner) => {
      const text = item.flow(manner);
      return text === null ? null : `${flowValue(key, manner)}: [${text}]`;
    });
  }
  if (pairs.length === 0 || pairs.some(isExplicit)) return null;
  const column = columnOf(source.text, startOf(pairs[0]?.key));
  const text = `${' '.repeat(column)}${flowValue(key, { padding: false })}:${belowKey(source, column, item)}`;
  if (index < 0) {
    const first = startOf(pairs[0]?.key);
    return [{ start: first, end: first, text: `${text.trimStart()}${source.eol}${' '.repeat(column)}` }];
  }
  const at = endWithComments(source.text, extentOf(map, index)[1], column);
  return [{ start: at, end: at, text: `${source.eol}${text}` }];
}

/** The only item of a list, in the line below its key. */
function belowKey(source: Source, column: number, item: Item): string {
  const dash = source.manner(column).indentSeq ? column + 2 : column;
  return `${source.eol}${' '.repeat(dash)}${item.block(source.manner(dash), false)}`;
}

/** An empty `[]` gives way to lines below it; a comment behind it stays where it is. */
function instead(source: Source, pair: Pair<Node, Node | null>, list: SeqNode, item: Item): Edit[] {
  const [, end] = list.range as [number, number, number];
  const below = lineEnd(source.text, end);
  const text = belowKey(source, columnOf(source.text, startOf(pair.key)), item);
  return [
    { start: afterColon(pair), end, text: '' },
    { start: below, end: below, text },
  ];
}

function intoFlow(source: Source, holder: MapNode | SeqNode, index: number, write: (manner: Manner) => string | null) {
  const [start, end] = holder.range as [number, number, number];
  const padding = isMap(holder) && holder.items.length > 0 ? source.text[start + 1] === ' ' : undefined;
  const manner = source.manner(0, padding);
  const text = write(manner);
  if (text === null) return null;
  if (holder.items.length === 0) {
    if (source.text.slice(start + 1, end - 1).trim() !== '') return null;
    const space = isMap(holder) && manner.padding ? ' ' : '';
    return [{ start: start + 1, end: end - 1, text: space + text + space }];
  }
  const at = index < 0 ? extentOf(holder, 0)[0] : extentOf(holder, index)[1];
  return [{ start: at, end: at, text: index < 0 ? `${text}, ` : `, ${text}` }];
}
