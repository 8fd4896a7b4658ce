import type { Range } from '../plan/problem.ts';

/**
 * The line of a finding with a caret under the place, in at most `width` characters. A longer line is shown around the
 * place, since plans hold long lines of prose. Empty where the file has no such line.
 */
export function codeFrame(lines: readonly string[], range: Range, width: number): string[] {
  const line = lines[range.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const gutter = String(range.line).padStart(7);
  const space = Math.max(20, width - gutter.length - 3);
  const from = range.column - 1;
  const to = range.endLine === range.line ? Math.max(range.endColumn - 1, from + 1) : line.length;
  const start = line.length <= space || from < space * 0.6 ? 0 : Math.max(0, from - Math.floor(space * 0.4));
  const cut = line.slice(start, start + space).replace(/\t/g, ' ');
  const shown = `${start > 0 ? `…${cut.slice(1)}` : cut}`;
  const text = start + space < line.length ? `${shown.slice(0, -1)}…` : shown;
  const carets = Math.max(1, Math.min(to - from, space - (from - start)));
  return [`${gutter} │ ${text}`, `${' '.repeat(gutter.length)} │ ${' '.repeat(from - start)}${'^'.repeat(carets)}`];
}
