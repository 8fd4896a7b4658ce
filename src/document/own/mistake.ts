import { inEnglish } from '../../check/words.ts';
import type { Problem } from '../../plan/problem.ts';

/** What is wrong with a file of an agency's own templates, and where: lines and columns from 1. */
export interface Mistake {
  file: string;
  line: number;
  column: number;
  message: string;
  /** What to do. */
  help: string;
}

/** What keeps a file from being read at all. */
export function mistakeOf(problem: Problem, file: string): Mistake {
  return { file, line: problem.line, column: problem.column, ...inEnglish.words(problem) };
}

/** Where an offset of a text is. */
export function placeIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** A template of an agency's own that could not print a plan; the message has file, line and column. */
export class TemplateFailed extends Error {
  override readonly name = 'TemplateFailed';
}
