import { Document } from 'yaml';
import { lineWidth, setStyle } from '../plan/edit/style.ts';
import { problemOf } from '../plan/issues.ts';
import { issuesOf } from '../plan/schema/walk.ts';
import { readYaml } from '../plan/yaml.ts';
import { type Answers, isMap } from './answers.ts';
import { answersShape, withoutOpen } from './answers-shape.ts';
import { notesKey, withoutNotes } from './notes.ts';

/** The answers of an interview that is not finished, as a file: an answers file, with notes for going on. */

/** @param comment the first line, for whoever opens the file */
export function answersText(answers: Answers, comment: string): string {
  const { [notesKey]: notes, ...said } = answers;
  const document = new Document(notes === undefined ? said : { ...said, [notesKey]: notes }, { aliasDuplicateObjects: false });
  setStyle(document);
  document.commentBefore = ` ${comment}`;
  return document.toString({ lineWidth, flowCollectionPadding: false });
}

/** Reads a draft. It may lack anything, but what is there must be of the form of answers. */
export function readDraft(bytes: Uint8Array): {
  answers: Answers;
  problem: { line: number; column: number; message: string } | null;
} {
  const { value, positions, problems } = readYaml(bytes);
  const [first] = problems;
  if (first !== undefined) return { answers: {}, problem: first };
  if (value === null) return { answers: {}, problem: null };
  if (!isMap(value) || 'caseplan' in value)
    return { answers: {}, problem: { ...positions.at([]), message: 'This file holds no answers.' } };
  const wrong = issuesOf(answersShape, withoutOpen(withoutNotes(value))).find(({ kind }) => kind === 'type');
  return { answers: value, problem: wrong === undefined ? null : problemOf(wrong, value, positions) };
}

const countedOut = ['id', 'person', notesKey];

/** How many questions are answered. */
export function countAnswers(value: unknown, key = ''): number {
  if (value === null || value === undefined || countedOut.includes(key)) return 0;
  if (Array.isArray(value) && value.some(isMap)) return value.reduce<number>((sum, item) => sum + countAnswers(item), 0);
  if (!isMap(value)) return 1;
  return Object.entries(value).reduce((sum, [inner, child]) => sum + countAnswers(child, inner), 0);
}
