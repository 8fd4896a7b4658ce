import { inEnglish, type Renderer } from '../../check/words.ts';
import type { Problem } from '../../plan/problem.ts';
import {
  type DocumentArgs,
  type DocumentMessage,
  type DocumentWords,
  documentMessage,
} from '../../wording/document.ts';
import { inWords } from '../../wording/render.ts';

/** Where something stands in a file of an agency's own templates: lines and columns from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** What is wrong with such a file; a `problem` where it cannot be read at all. */
export type Mistake = Place & ({ message: DocumentMessage } | { problem: Pick<Problem, 'message'> });

export const mistake = <K extends keyof DocumentArgs>(
  { file, line, column }: Place,
  id: K,
  args: DocumentArgs[K],
): Mistake => ({ file, line, column, message: documentMessage(id, args) });

export const unreadable = (file: string, { line, column, ...problem }: Problem): Mistake => ({
  file,
  line,
  column,
  problem,
});

/** What is wrong and what to do, behind its place. */
export function mistakeText(of: Mistake, words: DocumentWords, renderer: Renderer = inEnglish): string {
  if (!('problem' in of)) return `${placeText(of)}: ${inWords(words, of.message)}`;
  const { message, help } = renderer.words(of.problem);
  return `${placeText(of)}: ${message} ${help}`;
}

const placeText = ({ file, line, column }: Place) => `${file}:${line}:${column}`;

/** Where the template failed, and why. */
export const failureText = ({ said, place }: TemplateFailed, words: DocumentWords): string =>
  `${place === null ? '' : `${placeText(place)}: `}${inWords(words, said)}`;

/** Where an offset of a text is. */
export function placeIn(file: string, text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return { file, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** A template of an agency's own that could not print a plan. `place`: where in it, where that is known. */
export class TemplateFailed extends Error {
  override readonly name = 'TemplateFailed';
  readonly said: DocumentMessage;
  readonly place: Place | null;

  constructor(said: DocumentMessage, place: Place | null = null) {
    super(said.id);
    this.said = said;
    this.place = place;
  }
}
