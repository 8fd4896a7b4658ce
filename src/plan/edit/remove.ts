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

/**
 * Without several items of a list, each with the comments that stand directly above it and behind it; with all of them, without the
 * list and its key. Null where an anchor is in one of them, or comments stand between brackets.
 */
export function itemsRemoved(source: Source, place: Place, list: SeqNode, indexes: readonly number[]): Edit[] | null {
  const gone = new Set(indexes);
  if (list.items.some((item, index) => gone.has(index) && hasAnchor(item))) return null;
  if (gone.size === list.items.length) return place.pair ? withComments(source, removed(source, place)) : null;
  if (list.flow) return flowItemsRemoved(source, list, gone);
  const edits = [...gone].map((index) => {
    const [start, end] = extentOf(list, index);
    const isFirstOnLine = source.text.slice(lineStart(source.text, start), start).trim() === '';
    return isFirstOnLine ? { start: lineStart(source.text, start), end: afterLine(source.text, end), text: '' } : null;
  });
  return edits.includes(null) ? null : withComments(source, edits as Edit[]);
}

/** What is left between the brackets, as it is written. */
function flowItemsRemoved({ text }: Source, list: SeqNode, gone: ReadonlySet<number>): Edit[] | null {
  const [start, end] = [extentOf(list, 0)[0], extentOf(list, list.items.length - 1)[1]];
  if (/\s#[^\n]*\n/.test(text.slice(start, end))) return null;
  const kept = list.items.flatMap((_, index) => (gone.has(index) ? [] : [text.slice(...extentOf(list, index))]));
  return [{ start, end, text: kept.join(', ') }];
}

const afterLine = (text: string, offset: number) => {
  const newline = text.indexOf('\n', lineEnd(text, offset));
  return newline < 0 ? text.length : newline + 1;
};

/** Removed lines with the comment lines above them in the same column, and without a second blank line where they were. */
function withComments({ text }: Source, edits: readonly Edit[] | null): Edit[] | null {
  if (edits === null) return null;
  const ends = new Set(edits.map(({ end }) => end));
  const starts = new Set(edits.map(({ start }) => start));
  return edits.map(({ start, end, text: instead }) => {
    if (start !== lineStart(text, start) || instead !== '') return { start, end, text: instead };
    const indent = /^[ \t]*/.exec(text.slice(start, end))?.[0] ?? '';
    let from = start;
    while (from > 0 && !ends.has(from)) {
      const above = lineStart(text, from - 1);
      if (!text.slice(above, from).startsWith(`${indent}#`)) break;
      from = above;
    }
    const isBlankAbove = from === 0 || /(?:^|\n)\r?\n$/.test(text.slice(Math.max(0, from - 3), from));
    const [blank = ''] = isBlankAbove && !starts.has(end) ? (/^(?:[ \t]*\r?\n)+/.exec(text.slice(end)) ?? []) : [];
    return { start: from, end: end + blank.length, text: instead };
  });
}
