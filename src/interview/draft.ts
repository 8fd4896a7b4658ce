import { Document } from 'yaml';
import { inEnglish } from '../check/words.ts';
import { lineWidth, setStyle } from '../plan/edit/style.ts';
import { problemOf } from '../plan/issues.ts';
import type { Problem } from '../plan/problem.ts';
import { issuesOf } from '../plan/schema/walk.ts';
import { isMap } from '../plan/values.ts';
import { parseYaml, readYaml } from '../plan/yaml.ts';
import type { Answers } from './answers.ts';
import { answersShape, withoutOpen } from './answers-shape.ts';
import { notesKey, withoutNotes } from './notes.ts';

/** The answers of an interview that is not finished, as a file: an answers file, with notes for going on. */

/** @param comment the first line, for whoever opens the file */
export function answersText(answers: Answers, comment: string): string {
  const { [notesKey]: notes, ...said } = answers;
  const document = new Document(notes === undefined ? said : { ...said, [notesKey]: notes }, {
    aliasDuplicateObjects: false,
  });
  setStyle(document);
  document.commentBefore = ` ${comment}`;
  return document.toString({ lineWidth, flowCollectionPadding: false });
}

/** Reads a draft. It may lack anything, but what is there must be of the form of answers. */
export function readDraft(bytes: Uint8Array): {
  answers: Answers;
  problem: { line: number; column: number; message: string } | null;
} {
  const { text, value, positions, problems } = readYaml(bytes);
  const [first] = problems;
  if (first !== undefined) return { answers: {}, problem: placed(first) };
  if (value === null) return { answers: {}, problem: null };
  if (!isMap(value) || 'caseplan' in value)
    return { answers: {}, problem: { ...positions.at([]), message: 'This file holds no answers.' } };
  const wrong = issuesOf(answersShape, withoutOpen(withoutNotes(value))).find(({ kind }) => kind === 'type');
  if (wrong !== undefined) return { answers: {}, problem: placed(problemOf(wrong, value, positions)) };
  // What reads plans leaves out the keys for local use, which hold the notes. Nothing is shared between two places.
  return { answers: JSON.parse(JSON.stringify(parseYaml(text, {}).toJS())), problem: null };
}

/** How many questions are answered. */
export const countAnswers = (answers: Answers): number => count(answers, []);

/** In an entry of a list, its id and the person that it is about are no answers. */
const named = ['id', 'person'];

function count(value: unknown, without: readonly string[]): number {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value) && value.some(isMap))
    return value.reduce<number>((sum, item) => sum + count(item, named), 0);
  if (!isMap(value)) return 1;
  const counted = Object.entries(value).filter(([key]) => key !== notesKey && !without.includes(key));
  return counted.reduce((sum, [, child]) => sum + count(child, []), 0);
}

const placed = (problem: Problem) => ({
  line: problem.line,
  column: problem.column,
  message: inEnglish.words(problem).message,
});
