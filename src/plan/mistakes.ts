import type { YAMLError } from 'yaml';

/** What keeps a text from being YAML, where a person would look for it; `code` is one of the yaml package or of ours. */
export interface Mistake {
  code: string;
  /** What the yaml package says. */
  own: string;
  pos: readonly [number, number];
}

/** An error with the line it stands on, from 0. */
interface Told extends Mistake {
  line: number;
}

/** The package says of all that it comes upon when it has lost the thread: "Unexpected … token in YAML stream". */
const lost = /in YAML stream/;
/** What follows an open bracket, it takes for a line that is indented wrongly. */
const open = /end with a [\]}]$/;

/**
 * The mistakes among the errors of a text. One of them makes the parser stumble again and again: of a line the first error says enough,
 * and after a mistake in the structure those are left out that follow from it.
 */
export function mistakesOf(errors: readonly YAMLError[], text: string): Mistake[] {
  const lines = text.split('\n');
  const first = firstOfLines(errors, text);
  const mistakes: Told[] = [];
  let last: Told | undefined;
  let end = 0;
  for (const error of first.values()) {
    const isNext = last !== undefined && lines.slice(last.line + 1, error.line).every(isEmpty);
    const follows = lost.test(error.own) ? end > 0 || isNext : error.line < end && isFrom(error, isNext, lines);
    if (!follows) mistakes.push(error);
    if (error.line >= end && isStructural(error)) end = endOf(error.line, lines, first);
    last = error;
  }
  return mistakes.map((mistake) => named(mistake, lines));
}

function firstOfLines(errors: readonly YAMLError[], text: string): Map<number, Told> {
  const first = new Map<number, Told>();
  let line = 0;
  let at = 0;
  for (const { code, message, pos } of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    for (let next = text.indexOf('\n', at); next !== -1 && next < pos[0]; next = text.indexOf('\n', at)) {
      line++;
      at = next + 1;
    }
    const own = (message.split('\n', 1)[0] ?? code).replace(/[.:]$/, '');
    if (!first.has(line)) first.set(line, { code: open.test(own) ? 'MISSING_CHAR' : code, own, pos, line });
  }
  return first;
}

const structural = ['BAD_INDENT', 'BLOCK_AS_IMPLICIT_KEY', 'BLOCK_IN_FLOW'];
const isStructural = ({ code, own }: Told) =>
  [...structural, 'TAB_AS_INDENT', 'MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY', 'NON_STRING_KEY'].includes(code) ||
  lost.test(own);

/** Does an error in the block of a mistake follow from it? Not where the line is wrong by itself. `isNext`: to the error before it. */
function isFrom({ code, own, line }: Told, isNext: boolean, lines: readonly string[]): boolean {
  // A bracket that is open keeps those around it open.
  return open.test(own) ? isNext : structural.includes(code) && !isWrong(lines[line]);
}

const isEmpty = (line: string) => /^\s*(#|$)/.test(line);

/** Has a line ": " in a text that is not in quotes? */
function isWrong(line = ''): boolean {
  const [, value] = /^\s*(?:- +)*[^\s:"'[{-][^:]*:\s+(.*)$/.exec(line) ?? [];
  return value !== undefined && /^[^[{"'#|>].*?:(?: |$)/.test(value.replace(/\s#.*$/, ''));
}

/** The line with which the block of a mistake ends: the first that is indented no deeper, and on which nothing is wrong. */
function endOf(line: number, lines: readonly string[], first: ReadonlyMap<number, unknown>): number {
  const depth = indentOf(lines[line]);
  let end = line + 1;
  for (; end < lines.length; end++) {
    if (!isEmpty(lines[end] ?? '') && !first.has(end) && indentOf(lines[end]) <= depth) break;
  }
  return end;
}

const indentOf = (line = '') => line.length - line.trimStart().length;

/** With a name for what the package names by what it saw last. */
function named({ line, ...mistake }: Told, lines: readonly string[]): Mistake {
  const text = lines[line] ?? '';
  if (!structural.includes(mistake.code)) return mistake;
  if (/^\s*-[A-Za-z{["']/.test(text)) return { ...mistake, code: 'DASH_WITHOUT_SPACE' };
  if (mistake.code !== 'BLOCK_AS_IMPLICIT_KEY' || isWrong(text)) return mistake;
  if (/sequence/.test(mistake.own)) return { ...mistake, code: 'BAD_INDENT' };
  let next = line + 1;
  while (next < lines.length && isEmpty(lines[next] ?? '')) next++;
  return indentOf(lines[next]) > text.search(/[^\s-]/) ? { ...mistake, code: 'TEXT_GOES_ON' } : mistake;
}
