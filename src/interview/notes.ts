import { isMap } from '../plan/values.ts';
import type { Entry } from './answers.ts';

/**
 * What an interview notes beside the answers, so that it can go on where it stopped. It stands in the entry that it is about, under
 * a key that plans and checks leave alone.
 */

export const notesKey = 'x-interview';

export interface Notes {
  /** The plan that the answers are for, as the user named it. */
  for?: string;
  /** Keys of lists of which it was said that nothing is missing. */
  closed?: readonly string[];
  /** The key of a choice that was answered with somebody who is not on the list and has no name yet. */
  adding?: string;
  /** Answers to questions that make no sense at present, by key: they come back when the questions do. */
  aside?: Readonly<Entry>;
}

export function notesIn(entry: Entry): Notes {
  const notes = entry[notesKey];
  return isMap(notes) ? (notes as Notes) : {};
}

/** Changes notes; what is undefined, or an empty list or map, is taken out. */
export function note(entry: Entry, change: Notes): void {
  const kept = Object.entries({ ...notesIn(entry), ...change }).filter(([, value]) => !isNothing(value));
  delete entry[notesKey];
  if (kept.length > 0) entry[notesKey] = Object.fromEntries(kept);
}

const isNothing = (value: unknown) =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

export const isClosed = (entry: Entry, list: string): boolean => {
  const { closed } = notesIn(entry);
  return Array.isArray(closed) && closed.includes(list);
};

export function close(entry: Entry, list: string, closed: boolean): void {
  const others = (notesIn(entry).closed ?? []).filter((key) => key !== list);
  note(entry, { closed: closed ? [...others, list] : others });
}

/** Holds an entry nothing but notes? It was begun, and nothing is answered yet. */
export const isBlank = (entry: Entry): boolean => Object.keys(entry).every((key) => key === notesKey);

/** A copy without the notes, also those of the entries in it. */
export function withoutNotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (!isMap(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== notesKey);
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutNotes(child)]));
}
