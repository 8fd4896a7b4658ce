import { blockItem, blockPair, flowPair, flowValue, type Manner } from '../plan/edit/render.ts';
import type { Body, Entry, Written } from './read.ts';

/** How what the other side wrote is written in our text: as they did where it can stand so, else as the program writes. */

/** The way our file writes, for what stands in a column. */
export type MannerAt = (column: number) => Manner;

/** The lines of a text after the first, moved to the right or left; null where there is not so much room. */
function shifted(text: string, by: number): string | null {
  if (by === 0) return text;
  const [first = '', ...rest] = text.split('\n');
  const lines = rest.map((line) => {
    if (line.trim() === '') return line;
    if (by > 0) return ' '.repeat(by) + line;
    return line.slice(0, -by).trim() === '' ? line.slice(-by) : null;
  });
  return lines.includes(null) ? null : [first, ...lines].join('\n');
}

/** What stands behind the colon or dash of ours, with their value. */
export function adoptedValue(theirs: Written, ours: Written, mannerAt: MannerAt): string {
  const space = ours.inFlow ? (/^\s*/.exec(ours.text)?.[0] ?? '') : ' ';
  if (ours.inFlow) {
    const isAsIs = theirs.inFlow && theirs.isCopyable && !theirs.text.includes('\n');
    return space + (isAsIs ? theirs.text.trimStart() : flowValue(theirs.value, mannerAt(0)));
  }
  const own = theirs.inFlow || !theirs.isCopyable ? null : shifted(theirs.text, ours.column - theirs.column);
  return own ?? blockPair('k', theirs.value, mannerAt(ours.column)).slice('k:'.length);
}

/** An entry of theirs as one of ours: what stands before its key or dash, and the rest. */
export function adoptedEntry(entry: Entry, from: Body, into: Body, mannerAt: MannerAt): { head: string; rest: string } {
  const { name, mark, written, trail, lead } = entry;
  const isItem = mark === '-' || mark === '';
  if (into.isFlow) {
    const isAsIs = from.isFlow && written.isCopyable && !written.text.includes('\n');
    if (isAsIs) return { head: '', rest: mark + written.text };
    const { value } = written;
    return { head: '', rest: isItem ? flowValue(value, mannerAt(0)) : flowPair(name, value, mannerAt(0)) };
  }
  const indent = ' '.repeat(into.column);
  const { eol } = mannerAt(0);
  const by = into.column - from.column;
  const copied = from.isFlow || !written.isCopyable ? null : shifted(`\n${lead}`, by);
  const rest = copied === null ? null : shifted(mark + written.text + trail, by);
  if (copied !== null && rest !== null)
    return { head: copied.slice(1) + indent, rest: rest.endsWith('\n') ? rest : rest + eol };
  const manner = mannerAt(into.column);
  const text = isItem ? blockItem(written.value, manner) : blockPair(name, written.value, manner);
  return { head: indent, rest: text + eol };
}

/**
 * What stands behind a value, where the value was one that ends its line and is one that does not, or the other way round: each line
 * ends once, and a comment that stood behind the old value gets a line of its own.
 */
export function fittedTrail(trail: string, was: boolean, is: boolean, column: number, eol: string): string {
  if (was === is) return trail;
  if (was) return eol + trail;
  const end = trail.indexOf('\n') + 1 || trail.length;
  const comment = trail.slice(0, end).trim();
  return (comment === '' ? '' : `${' '.repeat(column + 1)}${comment}${eol}`) + trail.slice(end);
}

/** Lines of comments and blank lines: what one side changed; what both changed has the lines of both. */
export function mergedLines(base: string | undefined, ours: string, theirs: string): string {
  if (ours === theirs || theirs === (base ?? '')) return ours;
  if (ours === base) return theirs;
  const known = new Set([...linesOf(base ?? ''), ...linesOf(ours)].map((line) => line.trim()));
  const added = linesOf(theirs).filter((line) => !known.has(line.trim()));
  return ours + added.filter((line) => line.trim() !== '').join('');
}

/** The same for what stands behind a value on its line, and for the lines below that belong to it. */
export function mergedTrail(base: string | undefined, ours: string, theirs: string): string {
  if (ours === theirs || theirs === base) return ours;
  if (ours === base) return theirs;
  const [b = '', o = '', t = ''] = [base, ours, theirs].map((text) => linesOf(text ?? '')[0]);
  const below = mergedLines(base?.slice(b.length), ours.slice(o.length), theirs.slice(t.length));
  const eol = /\r?\n$/.exec(o)?.[0] ?? '';
  const isOne = o.trim() === t.trim() || t.trim() === b.trim() || t.trim() === '';
  const other = o.trim() === b.trim() || o.trim() === '' ? t.trimEnd() + eol : `${o.trimEnd()} ${t.trim()}${eol}`;
  return (isOne ? o : other) + below;
}

const linesOf = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
