import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';

/** How far things reach in a text, in offsets. */

/** A sign of the text as the parser saw it. */
interface Token {
  type: string;
  offset: number;
  source: string;
}

/** What the parser keeps of a pair or an item when it is asked to: `start` stands before it, `sep` between key and value. */
interface Source {
  start?: readonly Token[];
  sep?: readonly Token[];
}

const sourceOf = (pair: Pair) => (pair as { srcToken?: Source }).srcToken ?? {};

/** `? key` on a line of its own: nobody writes it, and none of the edits below would be right. */
export const isExplicit = (pair: Pair) => (sourceOf(pair).start ?? []).some(({ type }) => type === 'explicit-key-ind');

export const startOf = (node: unknown): number => (isNode(node) ? (node.range?.[0] ?? 0) : 0);

/** Where the value of a pair could begin that has none: behind the colon, or an anchor there; behind the key where there is no colon. */
export function afterColon(pair: Pair): number {
  const signs = (sourceOf(pair).sep ?? []).filter(({ type }) => ['map-value-ind', 'anchor', 'tag'].includes(type));
  const last = signs.at(-1);
  return last ? last.offset + last.source.length : endOfNode(pair.key as Node);
}

export const hasColon = (pair: Pair) => (sourceOf(pair).sep ?? []).some(({ type }) => type === 'map-value-ind');

/** The end of what is written of a pair, without spaces, comments and line ends behind it. */
export function endOfPair(pair: Pair): number {
  return isAbsent(pair.value) ? afterColon(pair) : endOfNode(pair.value as Node);
}

/** Nothing, not even `null` or `~`, is written here. */
export function isAbsent(node: unknown): boolean {
  if (node === null || node === undefined) return true;
  return isScalar(node) && node.value === null && node.range?.[0] === node.range?.[1];
}

export function isBlock(node: unknown): node is YAMLMap<Node, Node | null> | YAMLSeq<Node> {
  return (isMap(node) || isSeq(node)) && node.flow !== true;
}

function endOfNode(node: Node): number {
  if (!isBlock(node) || node.items.length === 0) return node.range?.[1] ?? 0;
  if (isMap(node)) return endOfPair(node.items.at(-1) as Pair);
  return endOfItem(node as YAMLSeq<Node>, node.items.length - 1);
}

/** The same for an item of a list. */
export function endOfItem(list: YAMLSeq<Node>, index: number): number {
  const item = list.items[index];
  const dash = dashOf(list, index);
  return isAbsent(item) && dash !== undefined ? dash + 1 : endOfNode(item as Node);
}

/** Offset of the dash before an item of a block list. */
export function dashOf(list: YAMLSeq<Node>, index: number): number | undefined {
  const { items = [] } = ((list as { srcToken?: { items?: Source[] } }).srcToken ?? {}) as { items?: Source[] };
  return items[index]?.start?.find(({ type }) => type === 'seq-item-ind')?.offset;
}

/** Characters before an offset on its line. */
export const columnOf = (text: string, offset: number) => offset - lineStart(text, offset);

export const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1;

/** The end of the line, before its line end. The end of block text is the start of the next line and belongs to the last one. */
export function lineEnd(text: string, offset: number): number {
  const from = text[offset - 1] === '\n' ? offset - 1 : offset;
  const end = text.indexOf('\n', from);
  if (end < 0) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/**
 * The end of the last comment line below an offset that is indented deeper than `column`: such a comment belongs to what ends there.
 * The end of the offset's own line where there is none.
 */
export function endWithComments(text: string, offset: number, column: number): number {
  const blankOrComment = /\r?\n([ \t]*)(#[^\r\n]*)?(?=\r?\n|$)/y;
  let end = lineEnd(text, offset);
  blankOrComment.lastIndex = end;
  for (let line = blankOrComment.exec(text); line !== null; line = blankOrComment.exec(text)) {
    const [, indent = '', comment] = line;
    if (comment === undefined) continue;
    if (indent.length <= column) break;
    end = blankOrComment.lastIndex;
  }
  return end;
}
