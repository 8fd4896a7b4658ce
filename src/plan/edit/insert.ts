import { isMap, type Node, type Pair } from 'yaml';
import type { Edit } from './edit.ts';
import { afterColon, columnOf, endWithComments, isExplicit, lineEnd, startOf } from './extent.ts';
import { extentOf } from './remove.ts';
import { blockItem, blockPair, blockValue, flowPair, flowValue, type Manner } from './render.ts';
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

/** An item at the end of a list, written as the one before it. */
export function itemInserted(source: Source, { pair, inFlow }: Place, list: SeqNode, value: unknown): Edit[] | null {
  const last = list.items.length - 1;
  const isFirst = last < 0 && typeof value === 'object';
  if (list.flow && isFirst && pair && !inFlow && !isExplicit(pair)) return instead(source, pair, list, value);
  if (list.flow) return intoFlow(source, list, last, (manner) => flowValue(value, manner));
  const [dash, end] = extentOf(list, last);
  const column = columnOf(source.text, dash);
  const before = list.items[last];
  const manner = source.manner(column);
  const text = isMap(before) && before.flow ? `- ${flowValue(value, manner)}` : blockItem(value, manner);
  const at = endWithComments(source.text, end, column);
  return [{ start: at, end: at, text: `${source.eol}${' '.repeat(column)}${text}` }];
}

/** An empty `[]` gives way to lines below it; a comment behind it stays where it is. */
function instead(source: Source, pair: Pair<Node, Node | null>, list: SeqNode, value: unknown): Edit[] {
  const [, end] = list.range as [number, number, number];
  const below = lineEnd(source.text, end);
  const text = blockValue([value], source.manner(columnOf(source.text, startOf(pair.key))));
  return [
    { start: afterColon(pair), end, text: '' },
    { start: below, end: below, text },
  ];
}

function intoFlow(source: Source, holder: MapNode | SeqNode, index: number, write: (manner: Manner) => string) {
  const [start, end] = holder.range as [number, number, number];
  const padding = isMap(holder) && holder.items.length > 0 ? source.text[start + 1] === ' ' : undefined;
  const manner = source.manner(0, padding);
  const text = write(manner);
  if (holder.items.length === 0) {
    if (source.text.slice(start + 1, end - 1).trim() !== '') return null;
    const space = isMap(holder) && manner.padding ? ' ' : '';
    return [{ start: start + 1, end: end - 1, text: space + text + space }];
  }
  const at = index < 0 ? extentOf(holder, 0)[0] : extentOf(holder, index)[1];
  return [{ start: at, end: at, text: index < 0 ? `${text}, ` : `, ${text}` }];
}
