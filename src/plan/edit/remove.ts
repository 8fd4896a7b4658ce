import { isMap } from 'yaml';
import type { Edit } from './edit.ts';
import { dashOf, endOfItem, endOfPair, isExplicit, lineEnd, lineStart, startOf } from './extent.ts';
import { hasAnchor, type MapNode, type Place, pairsOf, type SeqNode, type Source } from './source.ts';

/** Where a pair or item begins and ends, an item of a block list with its dash. */
export function extentOf(holder: MapNode | SeqNode, index: number): [number, number] {
  if (isMap(holder)) {
    const pair = pairsOf(holder as MapNode)[index];
    return pair ? [startOf(pair.key), endOfPair(pair)] : [0, 0];
  }
  const list = holder as SeqNode;
  const start = list.flow ? startOf(list.items[index]) : dashOf(list, index);
  return [start ?? startOf(list.items[index]), endOfItem(list, index)];
}

/** Without a pair or item. Null for the only one, which would leave nothing of what holds it, and for an anchor. */
export function removed({ text }: Source, { holder, index, node, pair, inFlow }: Place): Edit[] | null {
  if (holder === null || holder.items.length < 2 || (pair && isExplicit(pair)) || hasAnchor(node)) return null;
  const [start, end] = extentOf(holder, index);
  const next = index === 0 ? extentOf(holder, 1)[0] : undefined;
  if (!inFlow) return linesRemoved(text, start, end, next);
  return next === undefined
    ? [{ start: extentOf(holder, index - 1)[1], end, text: '' }]
    : [{ start, end: next, text: '' }];
}

function linesRemoved(text: string, start: number, end: number, next: number | undefined): Edit[] | null {
  const begin = lineStart(text, start);
  const until = lineEnd(text, end);
  const isFirstOnLine = text.slice(begin, start).trim() === '';
  if (!isFirstOnLine) {
    // `- key: …`: the next key goes to the dash.
    return next !== undefined && text.slice(end, next).trim() === '' ? [{ start, end: next, text: '' }] : null;
  }
  const comment = text.slice(Math.min(end, until), until).trimStart();
  if (comment !== '') return [{ start, end: until - comment.length, text: '' }];
  const newline = text.indexOf('\n', until);
  if (newline >= 0) return [{ start: begin, end: newline + 1, text: '' }];
  return [{ start: lineEnd(text, begin), end: text.length, text: '' }];
}
