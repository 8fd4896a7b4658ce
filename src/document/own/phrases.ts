import { safeFor } from '../../medium/safe-for.ts';
import { suggest } from '../../plan/suggest.ts';
import { readYaml } from '../../plan/yaml.ts';
import { code, fileText } from '../../wording/args.ts';
import { type DocumentArgs, type DocumentMessage, documentMessage } from '../../wording/document.ts';
import { drawable, undrawable } from '../watermark.ts';
import { type Mistake, unreadable } from './mistake.ts';

/** A catalogue, or a part of one: text, lists of text, and maps of them. */
type Catalogue = string | readonly string[] | { readonly [key: string]: Catalogue };
type Path = readonly (string | number)[];

/** What is wrong at a path. */
interface Complaint {
  path: Path;
  part: 'key' | 'value';
  message: DocumentMessage;
}

/** Phrases that can be laid over the program's, and what is wrong with them: then there are none. */
export interface OwnPhrases {
  phrases: object;
  mistakes: Mistake[];
}

/**
 * Reads an agency's phrases. JSON is YAML (YAML 1.2.2, 1.3), so that one reader gives the places of both.
 *
 * @param file the name that mistakes are told with
 * @param base the program's phrases in the same language
 */
export function readPhrases(file: string, bytes: Uint8Array, base: object): OwnPhrases {
  const { value, positions, problems } = readYaml(bytes);
  if (problems.length > 0) return { phrases: {}, mistakes: problems.map((problem) => unreadable(file, problem)) };
  const complaints = value === null ? [] : complaintsOf(value, base as Catalogue, []);
  const mistakes = complaints.map(({ path, part, message }) => {
    const { line, column } = positions.at(path, part);
    return { file, line, column, message };
  });
  return { phrases: mistakes.length > 0 ? {} : (value ?? {}), mistakes };
}

function complaintsOf(own: unknown, base: Catalogue, path: Path): Complaint[] {
  if (typeof base === 'string') return textComplaints(own, base, path);
  if (isList(base)) return listComplaints(own, base, path);
  if (typeof own !== 'object' || own === null || Array.isArray(own)) {
    return [complaint(path, 'phrases-map', { ...named(path), ...someOf(Object.keys(base)) })];
  }
  return Object.entries(own).flatMap(([key, value]): Complaint[] => {
    const at = [...path, key];
    const known = base[key];
    if (known === undefined || !Object.hasOwn(base, key)) return [unknownKey(at, Object.keys(base))];
    return complaintsOf(value, known, at);
  });
}

const isList = (base: Catalogue): base is readonly string[] => Array.isArray(base);

function complaint<K extends keyof DocumentArgs>(path: Path, id: K, args: DocumentArgs[K]): Complaint {
  return { path, part: 'value', message: documentMessage(id, args) };
}

function listComplaints(own: unknown, base: readonly string[], path: Path): Complaint[] {
  if (!Array.isArray(own) || own.length !== base.length) {
    return [complaint(path, 'phrases-list', { ...named(path), now: base.map(code) })];
  }
  return base.flatMap((text, index) => textComplaints(own[index], text, [...path, index]));
}

function textComplaints(own: unknown, base: string, path: Path): Complaint[] {
  const said = { ...named(path), program: code(base) };
  if (typeof own !== 'string') return [complaint(path, 'phrase-no-text', said)];
  if (own.trim() === '') return [complaint(path, 'phrase-empty', said)];
  const name = path.join('.');
  if (name === 'language') return [complaint(path, 'phrase-language', {})];
  if (safeFor('document', own) !== own) return [complaint(path, 'phrase-invisible', named(path))];
  const [drawn] = name === 'page.draft' ? undrawable(own) : [];
  if (drawn !== undefined) {
    return [complaint(path, 'phrase-undrawable', { letter: fileText(drawn), letters: drawable.map(code) })];
  }
  return slotComplaint(own, base, path, said);
}

function slotComplaint(own: string, base: string, path: Path, saying: DocumentArgs['phrase-empty']): Complaint[] {
  const [said, wanted] = [slotsOf(own), slotsOf(base)];
  const lacking = wanted.find((slot) => !said.includes(slot));
  const strange = said.find((slot) => !wanted.includes(slot));
  if (strange !== undefined) {
    const guess = lacking === undefined ? undefined : suggest(strange, wanted);
    return [complaint(path, 'phrase-slot-unknown', { ...saying, slot: fileText(strange), ...guessed(guess) })];
  }
  if (lacking === undefined) return [];
  return [complaint(path, 'phrase-slot-missing', { ...saying, slot: code(lacking) })];
}

/** The places that something is put into: `{date}`. */
const slotsOf = (phrase: string) => [...new Set(phrase.match(/\{\w+\}/g) ?? [])];

function unknownKey(path: Path, known: readonly string[]): Complaint {
  const guess = suggest(String(path.at(-1)), known);
  const args = { at: fileText(path.join('.')), ...guessed(guess), ...someOf(known) };
  return { path, part: 'key', message: documentMessage('phrase-unknown', args) };
}

const named = (path: Path) => (path.length === 0 ? {} : { at: fileText(path.join('.')) });

/** What somebody may have meant, where there is a guess. */
export const guessed = (guess: string | undefined) => (guess === undefined ? {} : { guess: code(guess) });

const shownNames = 30;

/** The first of many names: a list of two hundred is no help. */
const someOf = (names: readonly string[]) => ({
  known: names.slice(0, shownNames).map(code),
  more: Math.max(0, names.length - shownNames),
});
