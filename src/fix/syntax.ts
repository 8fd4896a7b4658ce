import type { YAMLError } from 'yaml';
import { applyEdits, type Edit } from '../plan/edit/edit.ts';
import { lineEnd, lineStart } from '../plan/edit/extent.ts';
import { parseYaml } from '../plan/yaml.ts';
import type { Mend } from './mend.ts';

/** Mistakes for which text is to be put in quotes: its signs mean something else to YAML. */
const wantsQuotes = new Set([
  'UNEXPECTED_TOKEN',
  'BLOCK_IN_FLOW',
  'BLOCK_AS_IMPLICIT_KEY',
  'BAD_ALIAS',
  'BAD_SCALAR_START',
  'TAG_RESOLVE_FAILED',
]);

/** Lines of which a mend is tried, each with the whole file; the rest has its turn in the next round. */
const mostTried = 100;

/** How the mistake on a line of a file that is not YAML can be mended, by line from 1. */
export function mendsOfSyntax(text: string): Map<number, Mend> {
  const errors = errorsOf(text);
  const mends = new Map<number, Mend>();
  for (const error of errors) {
    if (mends.size === mostTried) break;
    const line = text.slice(0, error.pos[0]).split('\n').length;
    const mend = mends.has(line) ? null : mendOf(error, text);
    if (mend) mends.set(line, { ...mend, from: [], to: [] });
  }
  return new Map([...mends].filter(([, { edits }]) => errorsOf(applyEdits(text, edits)).length < errors.length));
}

function errorsOf(text: string): YAMLError[] {
  const { errors, warnings } = parseYaml(text, {});
  return [...errors, ...warnings];
}

function mendOf(error: YAMLError, text: string): Omit<Mend, 'from' | 'to'> | null {
  if (error.code === 'TAB_AS_INDENT') return spaces(text);
  if (error.code === 'BAD_DQ_ESCAPE') {
    const [start] = error.pos;
    if (text[start] !== '\\') return null;
    return { title: 'Write the sign \\ twice.', safe: true, edits: [{ start, end: start, text: '\\' }] };
  }
  const edits = wantsQuotes.has(error.code) ? quoted(text, error.pos[0]) : null;
  return edits && { title: 'Put the whole text in quotes.', safe: true, edits };
}

/** What stands behind the first `key:` of the line, but for a comment, in quotes that do not occur in it. */
function quoted(text: string, offset: number): Edit[] | null {
  const from = lineStart(text, offset);
  const line = text.slice(from, lineEnd(text, offset));
  const [, before = '', value = ''] =
    /^(\s*(?:- +)*[A-Za-z][\w-]*:[ \t]+)(.+?)(?:[ \t]+#.*)?$/.exec(line.trimEnd()) ?? [];
  // A bracket may hold more than one text; nobody can tell which of them is meant.
  if (value === '' || /^[[{|>&]/.test(value)) return null;
  // What is right by itself is not the mistake: something before it is, a bracket that is open, a line that is indented wrongly.
  if (errorsOf(`key: ${value}`).length === 0) return null;
  const sign = ['"', "'"].find((quote) => !value.includes(quote));
  if (sign === undefined || value.includes('\\')) return null;
  const start = from + before.length;
  return [{ start, end: start + value.length, text: sign + value + sign }];
}

/** Tabs at the beginning of lines as spaces, if the file then means the same however many spaces a tab is taken for. */
function spaces(text: string): Omit<Mend, 'from' | 'to'> | null {
  const [two, ...wider] = [2, 4, 8].map((width) => withSpaces(text, width));
  if (two === undefined) return null;
  const meaning = meaningOf(applyEdits(text, two));
  const same = meaning !== null && wider.every((edits) => meaningOf(applyEdits(text, edits)) === meaning);
  return same ? { title: 'Indent with spaces instead of tabs.', safe: true, edits: two } : null;
}

function withSpaces(text: string, width: number): Edit[] {
  return [...text.matchAll(/^[ \t]*\t[ \t]*(?=\S)/gm)].map(({ 0: indent, index }) => ({
    start: index,
    end: index + indent.length,
    text: indent.replaceAll('\t', ' '.repeat(width)),
  }));
}

function meaningOf(text: string): string | null {
  const document = parseYaml(text, {});
  return document.errors.length > 0 ? null : JSON.stringify(document.toJS({ maxAliasCount: 100 }));
}

// YAML 1.2.2, 5.1 does not allow them. Word processors write U+000B and U+000C for a new line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/** Without invisible control characters. Not safe: one of them may stand where a letter was lost. */
export function mendOfControls(text: string): Mend | null {
  const edits = [...text.matchAll(control)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + 1,
    text: sign === '\u000B' || sign === '\u000C' ? ' ' : '',
  }));
  return edits.length > 0 ? { title: 'Take out invisible characters.', safe: false, edits, from: [], to: [] } : null;
}
