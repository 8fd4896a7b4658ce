import { isCollection, type Node, type Pair } from 'yaml';
import type { Edit } from './edit.ts';
import { afterColon, columnOf, hasColon, isBlock, isExplicit, lineEnd, startOf } from './extent.ts';
import { blockValue, flowValue, isBlockText, type Manner, quotesOf } from './render.ts';
import type { Place, Source } from './source.ts';

/**
 * Another value in the place of one, quoted as that was. Null for a map or list in block style or with comments, and for
 * what others share.
 */
export function replaced(source: Source, at: Place, value: unknown): Edit[] | null {
  const { node, inFlow } = source.shared ? source.resolved(at) : at;
  if (!node?.range || isBlock(node) || (!source.shared && source.isShared(node))) return null;
  const [start, end] = node.range;
  // What stands between brackets goes as a whole, but for comments in it.
  if (isCollection(node) && /\s#[^\n]*\n/.test(source.text.slice(start, end))) return null;
  const quotes = quotesOf(node);
  // The text of an item is indented from its dash, two characters before it.
  const column = at.pair ? columnOf(source.text, startOf(at.pair.key)) : columnOf(source.text, start) - 2;
  const manner = source.manner(column);
  if (inFlow) return [{ start, end, text: flowValue(value, manner, quotes) }];
  const text = typeof value === 'object' ? ` ${flowValue(value, manner)}` : blockValue(value, manner, quotes);
  if (quotes === undefined || !isBlockText(quotes)) {
    return [{ start, end, text: onLine(source, end, text, value, manner).trimStart() }];
  }
  const old = source.text.slice(start, end);
  // To the parser, a comment behind the `|` of block text is a part of the text.
  const [, comment = ''] = /^[^\s#]*([ \t]+#[^\r\n]*)?/.exec(old) ?? [];
  const [head = '', ...rest] = text.trimStart().split(source.eol);
  return [{ start, end, text: [head + comment, ...rest].join(source.eol) + (old.endsWith('\n') ? source.eol : '') }];
}

/** The value of a key that has none. */
export function begun(source: Source, pair: Pair<Node, Node | null>, value: unknown, inFlow: boolean): Edit[] | null {
  if (isExplicit(pair)) return null;
  const at = afterColon(pair);
  const colon = hasColon(pair) ? '' : ':';
  const manner = source.manner(columnOf(source.text, startOf(pair.key)));
  if (inFlow) return [{ start: at, end: at, text: `${colon} ${flowValue(value, manner)}` }];
  const text = blockValue(value, manner);
  // The lines of a list or map begin below a comment that stands behind the colon.
  const isBelow = text.startsWith(source.eol);
  const start = isBelow ? lineEnd(source.text, at) : at;
  return [{ start, end: start, text: isBelow ? text : onLine(source, at, text, value, manner) }];
}

/** A text of several lines only where nothing stands behind it on its line: that would become a part of it. */
function onLine({ text: file }: Source, end: number, text: string, value: unknown, manner: Manner): string {
  const isFree = file.slice(end, lineEnd(file, end)).trim() === '';
  return isFree || !text.includes('\n') ? text : ` ${flowValue(value, manner, 'QUOTE_DOUBLE')}`;
}
