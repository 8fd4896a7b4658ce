import { Lexer } from 'yaml';
import type { PlainDate } from '../calendar/plain-date.ts';
import { parseDate } from '../calendar/plain-date.ts';
import type { Range } from '../plan/problem.ts';

/** What a comment that suppresses begins with. */
const word = 'caseplan-ignore';
const anyCase = new RegExp(word, 'i');

/** A comment `# caseplan-ignore RULE-ID until DATE: reason` as it is written, right or wrong. */
export interface IgnoreComment extends Range {
  /** The line whose findings it is meant for, from 1. */
  on: number;
  /** What stands in place of the rule; null where the comment does not have the form at all. */
  rule: string | null;
  /** What stands in place of the date; null where there is none. */
  until: { text: string; date: PlainDate | null } | null;
  /** null where there is none. */
  reason: string | null;
}

/**
 * The comments of a YAML text that are meant to suppress, in their order. Only what YAML itself takes for a comment counts: a `#`
 * within a text or in quotes is part of that text.
 */
export function ignoreComments(text: string): IgnoreComment[] {
  // Most plans have none, and those pay for no more than this.
  if (!anyCase.test(text)) return [];
  const all = commentsIn(text);
  const below = linesBelow(all);
  return all.flatMap(({ line, column, source }) => {
    const written = parse(source);
    const range = { line, column, endLine: line, endColumn: column + source.length };
    return written === null ? [] : [{ ...range, on: below.get(line) ?? line, ...written }];
  });
}

/** For each line that holds a comment alone, the next line that holds more than that. */
function linesBelow(comments: readonly Comment[]): Map<number, number> {
  const below = new Map<number, number>();
  for (const { line, alone } of [...comments].reverse()) if (alone) below.set(line, below.get(line + 1) ?? line + 1);
  return below;
}

interface Comment {
  line: number;
  column: number;
  source: string;
  /** true where nothing else stands on its line. */
  alone: boolean;
}

// The lexer announces the text of a scalar, in which a # means nothing, and other turns with a control of their own.
const scalarFollows = '\u001f';
const controls = ['\u0002', '\u0018', scalarFollows];

function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  let [offset, line, lineStart] = [0, 1, 0];
  let before = '';
  for (const lexeme of new Lexer().lex(text)) {
    const isText = before === scalarFollows;
    before = lexeme;
    if (!isText && controls.includes(lexeme)) continue;
    if (!isText && lexeme.startsWith('#')) {
      const alone = text.slice(lineStart, offset).trim() === '';
      comments.push({ line, column: offset - lineStart + 1, source: lexeme, alone });
    }
    for (let at = lexeme.indexOf('\n'); at >= 0; at = lexeme.indexOf('\n', at + 1)) {
      line++;
      lineStart = offset + at + 1;
    }
    offset += lexeme.length;
  }
  return comments;
}

type Written = Pick<IgnoreComment, 'rule' | 'until' | 'reason'>;

const opening = new RegExp(`^#+\\s*${word}(?![\\w-])(.*)$`, 'i');
const form = /^\s+([^\s:]+)(?:\s+until\s+([^\s:]+))?\s*(?::(.*))?$/;
const formless: Written = { rule: null, until: null, reason: null };

/** null for a comment that is about something else. */
function parse(source: string): Written | null {
  const [, rest] = opening.exec(source) ?? [];
  if (rest === undefined) return null;
  const [, rule, until, reason] = form.exec(rest) ?? [];
  if (rule === undefined) return formless;
  return {
    rule,
    until: until === undefined ? null : { text: until, date: parseDate(until) },
    // A dash or a dot is no reason.
    reason: reason !== undefined && /\p{L}/u.test(reason) ? reason.trim() : null,
  };
}
