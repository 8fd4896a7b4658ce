import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, visit } from 'yaml';
import {
  columnOf,
  dashOf,
  endOfItem,
  endOfPair,
  endWithComments,
  hasColon,
  isAbsent,
  isBlock,
  isExplicit,
  lineStart,
  startOf,
} from '../plan/edit/extent.ts';
import { isFlow, type MapNode, nameOf, pairsOf, type SeqNode, type Source } from '../plan/edit/source.ts';

/**
 * A YAML text taken apart so that every character belongs to something: what was not touched is put together again as it was.
 */

/** A value as it is written. */
export interface Written {
  kind: 'map' | 'list' | 'plain';
  value: unknown;
  /** From behind its colon or dash to its end: with the space before it; with the line end behind it where it is in block style. */
  text: string;
  /** Does it stand between brackets? */
  inFlow: boolean;
  /** Characters before the key or dash that it stands under. */
  column: number;
  /** Means the text the same in another file? Not with an anchor in it. */
  isCopyable: boolean;
  /** null for a plain value, and where it is written so that it can only be taken as a whole. */
  body: Body | null;
}

/** The entries of a map or list. */
export interface Body {
  isFlow: boolean;
  /** What stands before the first entry and behind the last. */
  open: string;
  close: string;
  entries: Entry[];
  /** Between brackets: what stands between entries. */
  separators: string[];
  /** Characters before a key or dash. */
  column: number;
  /** Does the first entry stand on the line of the dash that it is under? */
  isOnLine: boolean;
}

export interface Entry {
  /** The key; of an item of a list an empty text. */
  name: string;
  /** Lines of comments and blank lines above it. */
  lead: string;
  indent: string;
  /** `key:` or `-`; nothing for an item between brackets. */
  mark: string;
  written: Written;
  /** The rest of its line, and comments below that are indented as it is. */
  trail: string;
}

/** The whole of a file. */
export function readWritten(source: Source): Written {
  const node = source.at([])?.node ?? null;
  const written = valueAt(source, node, 0, source.text.length, { inFlow: false, column: 0 });
  const { body } = written;
  if (body === null) return written;
  const end = body.isFlow ? (node?.range?.[1] ?? 0) : endOfBody(body);
  return { ...written, text: source.text, body: { ...body, close: body.close + source.text.slice(end) } };
}

const entryText = ({ lead, indent, mark, written, trail }: Entry) => lead + indent + mark + written.text + trail;
const endOfBody = ({ open, entries }: Body) => open.length + entries.map(entryText).join('').length;

interface Around {
  inFlow: boolean;
  column: number;
}

/** `from`: behind the colon or dash; `end`: where the value ends, without what stands behind it. */
function valueAt(source: Source, node: Node | null, from: number, end: number, around: Around): Written {
  const body = node === null || isAbsent(node) ? null : bodyOf(source, node, from);
  const isBody = body !== null && !body.isFlow;
  const until = isBody ? from + endOfBody(body) : end;
  return {
    kind: isMap(node) ? 'map' : isSeq(node) ? 'list' : 'plain',
    value: node === null ? null : (source.valueOf(node) ?? null),
    text: source.text.slice(from, until),
    ...around,
    isCopyable: isOnItsOwn(node),
    body,
  };
}

function isOnItsOwn(node: Node | null): boolean {
  let found = isAlias(node);
  if (node && !found) {
    visit(node, {
      Node: (_, inside) => {
        if (isAlias(inside) || inside.anchor) found = true;
      },
    });
  }
  return !found;
}

function bodyOf(source: Source, node: Node, from: number): Body | null {
  if (!isMap(node) && !isSeq(node)) return null;
  if (isFlow(node)) return flowBody(source, node as MapNode | SeqNode, from);
  return isBlock(node) && node.items.length > 0 ? blockBody(source, node as MapNode | SeqNode, from) : null;
}

/** Where an entry and its parts begin and end. */
interface Extent {
  name: string;
  node: Node | null;
  start: number;
  /** Behind the colon or dash. */
  from: number;
  end: number;
}

function extentsOf({ text }: Source, holder: MapNode | SeqNode): Extent[] | null {
  const extents = isMap(holder)
    ? pairsOf(holder as MapNode).map(pairExtent)
    : (holder as SeqNode).items.map((item, index): Extent | null => {
        if (isPair(item)) return null;
        const list = holder as SeqNode;
        const dash = list.flow ? undefined : dashOf(list, index);
        const start = dash ?? startOf(item);
        const end = list.flow ? (item?.range?.[1] ?? start) : endOfItem(list, index);
        return { name: '', node: item, start, from: dash === undefined ? start : dash + 1, end };
      });
  const isSound = extents.every((extent, index) => extent !== null && extent.start >= (extents[index - 1]?.end ?? 0));
  return isSound && text !== '' ? (extents as Extent[]) : null;
}

function pairExtent(pair: Pair<Node, Node | null>): Extent | null {
  const key = pair.key;
  if (isExplicit(pair) || !hasColon(pair) || !isScalar(key) || key.anchor || key.tag) return null;
  const { sep = [] } = (pair as { srcToken?: { sep?: { type: string; offset: number }[] } }).srcToken ?? {};
  const colon = sep.find(({ type }) => type === 'map-value-ind');
  if (colon === undefined) return null;
  return { name: nameOf(pair), node: pair.value, start: startOf(key), from: colon.offset + 1, end: endOfPair(pair) };
}

function blockBody(source: Source, holder: MapNode | SeqNode, from: number): Body | null {
  const extents = extentsOf(source, holder);
  const first = extents?.[0];
  if (!extents || first === undefined) return null;
  const { text } = source;
  const column = columnOf(text, first.start);
  const isOnLine = lineStart(text, first.start) < from;
  let at = isOnLine ? first.start : from === 0 ? 0 : text.indexOf('\n', from) + 1;
  const open = text.slice(from, at);
  const entries: Entry[] = [];
  for (const [index, extent] of extents.entries()) {
    const line = index === 0 && isOnLine ? at : lineStart(text, extent.start);
    const indent = text.slice(line, extent.start);
    if (line < at || indent.trim() !== '') return null;
    const written = valueAt(source, extent.node, extent.from, extent.end, { inFlow: false, column });
    const end = pastLine(text, endWithComments(text, extent.end, column));
    const valueEnd = extent.from + written.text.length;
    if (valueEnd > end) return null;
    const mark = text.slice(extent.start, extent.from);
    entries.push({
      name: extent.name,
      lead: text.slice(at, line),
      indent,
      mark,
      written,
      trail: text.slice(valueEnd, end),
    });
    at = end;
  }
  return { isFlow: false, open, close: '', entries, separators: [], column, isOnLine };
}

/** Behind the line end that stands at an offset. */
function pastLine(text: string, offset: number): number {
  const end = /^\r?\n/.exec(text.slice(offset, offset + 2));
  return offset + (end?.[0].length ?? 0);
}

function flowBody(source: Source, holder: MapNode | SeqNode, from: number): Body | null {
  const extents = extentsOf(source, holder);
  if (extents === null || !holder.range) return null;
  const { text } = source;
  const [start, end] = holder.range;
  const entries = extents.map((extent): Entry => {
    const written = valueAt(source, extent.node, extent.from, extent.end, { inFlow: true, column: 0 });
    return { name: extent.name, lead: '', indent: '', mark: text.slice(extent.start, extent.from), written, trail: '' };
  });
  const separators = extents.slice(1).map((extent, index) => text.slice(extents[index]?.end, extent.start));
  return {
    isFlow: true,
    open: text.slice(from, extents[0]?.start ?? start + 1),
    close: text.slice(extents.at(-1)?.end ?? start + 1, end),
    entries,
    separators,
    column: 0,
    isOnLine: true,
  };
}
