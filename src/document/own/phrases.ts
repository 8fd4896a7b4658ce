import { safeFor } from '../../medium/safe-for.ts';
import { suggest } from '../../plan/suggest.ts';
import { readYaml } from '../../plan/yaml.ts';
import type { Phrases } from '../phrases.ts';
import { undrawable } from '../watermark.ts';
import type { Mistake } from './mistake.ts';

/** A catalogue, or a part of one: text, lists of text, and maps of them. */
type Catalogue = string | readonly string[] | { readonly [key: string]: Catalogue };
type Path = readonly (string | number)[];

/** What is wrong at a path, as message and help. */
type Complaint = [path: Path, part: 'key' | 'value', message: string, help: string];

/** Phrases that are laid over the program's, and what is wrong with them. */
export interface OverlaidPhrases {
  phrases: Phrases;
  mistakes: Mistake[];
}

/**
 * Lays an agency's phrases over those of the program. JSON is YAML (YAML 1.2.2, 1.3), so that one reader gives the places of both.
 *
 * @param file the name that mistakes are told with
 * @param base the program's phrases in the same language
 */
export function overlaidPhrases(file: string, bytes: Uint8Array, base: Phrases): OverlaidPhrases {
  const { value, positions, problems } = readYaml(bytes);
  const none = { phrases: base };
  if (problems.length > 0) return { ...none, mistakes: problems.map((problem) => ({ ...problem, file })) };
  const complaints = value === null ? [] : complaintsOf(value, base as unknown as Catalogue, []);
  const mistakes = complaints.map(([path, part, message, help]) => ({
    ...positions.at(path, part),
    file,
    message,
    help,
  }));
  return mistakes.length > 0 ? { ...none, mistakes } : { phrases: overlaid(base, value ?? {}), mistakes };
}

/** @param own free of mistakes */
function overlaid<T>(base: T, own: unknown): T {
  if (own === undefined) return base;
  if (typeof base !== 'object' || base === null || Array.isArray(base)) return own as T;
  const merged = Object.entries(base).map(([key, value]) => [
    key,
    overlaid(value, (own as Record<string, unknown>)[key]),
  ]);
  return Object.fromEntries(merged) as T;
}

function complaintsOf(own: unknown, base: Catalogue, path: Path): Complaint[] {
  if (typeof base === 'string') return textComplaints(own, base, path);
  if (isList(base)) return listComplaints(own, base, path);
  if (typeof own !== 'object' || own === null || Array.isArray(own)) {
    return [[path, 'value', `${nameOf(path)} must be a map.`, `Its keys: ${someOf(Object.keys(base))}.`]];
  }
  return Object.entries(own).flatMap(([key, value]): Complaint[] => {
    const at = [...path, key];
    const known = base[key];
    if (known === undefined || !Object.hasOwn(base, key)) return [unknownKey(at, Object.keys(base))];
    return complaintsOf(value, known, at);
  });
}

const isList = (base: Catalogue): base is readonly string[] => Array.isArray(base);

function listComplaints(own: unknown, base: readonly string[], path: Path): Complaint[] {
  if (!Array.isArray(own) || own.length !== base.length) {
    return [[path, 'value', `${nameOf(path)} must be a list of ${base.length} texts.`, `Now: ${base.join(', ')}.`]];
  }
  return base.flatMap((text, index) => textComplaints(own[index], text, [...path, index]));
}

function textComplaints(own: unknown, base: string, path: Path): Complaint[] {
  const name = nameOf(path);
  const complaint = (message: string, help: string): Complaint[] => [[path, 'value', message, help]];
  if (typeof own !== 'string') return complaint(`${name} must be a text.`, `The program says "${base}".`);
  if (own.trim() === '') return complaint(`${name} is empty.`, `Take the key out to keep "${base}".`);
  if (name === 'language') return complaint('The language of the phrases cannot be changed.', 'Take this key out.');
  if (safeFor('document', own) !== own) {
    return complaint(`${name} has a character that nobody would see.`, 'Delete it; it may have come with a copy.');
  }
  const [drawn] = name === 'page.draft' ? undrawable(own) : [];
  if (drawn !== undefined) return complaint(`There is no drawing of "${drawn}" for the mark of drafts.`, drawable);
  return slotComplaint(own, base, name, complaint);
}

const drawable = 'It can be written with the letters A, B, D, F, O, R and T.';

function slotComplaint(
  own: string,
  base: string,
  name: string,
  complaint: (message: string, help: string) => Complaint[],
): Complaint[] {
  const [said, wanted] = [slotsOf(own), slotsOf(base)];
  const lacking = wanted.find((slot) => !said.includes(slot));
  const strange = said.find((slot) => !wanted.includes(slot));
  const example = `The program says "${base}".`;
  if (strange !== undefined) {
    const meant = lacking === undefined ? undefined : suggest(strange, wanted);
    return complaint(`${name} has no ${strange}.${meant ? ` Did you mean ${meant}?` : ''}`, example);
  }
  if (lacking === undefined) return [];
  return complaint(`${name} leaves out ${lacking}, which would then be missing in documents.`, example);
}

/** The places that something is put into: `{date}`. */
const slotsOf = (phrase: string) => [...new Set(phrase.match(/\{\w+\}/g) ?? [])];

function unknownKey(path: Path, known: readonly string[]): Complaint {
  const guess = suggest(String(path.at(-1)), known);
  const message = `There is no phrase ${nameOf(path)}.${guess ? ` Did you mean ${guess}?` : ''}`;
  return [path, 'key', message, `Known here: ${someOf(known)}.`];
}

const nameOf = (path: Path) => (path.length === 0 ? 'A file of phrases' : path.join('.'));

/** The first of many names: a list of two hundred is no help. */
const someOf = (names: readonly string[]) =>
  names.length > 30 ? `${names.slice(0, 30).join(', ')} and ${names.length - 30} more` : names.join(', ');
