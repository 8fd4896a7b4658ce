import type { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import type { CheckName } from './schema/checks.ts';
import { type Shape, topLevelOrder } from './schema/shape.ts';
import type { Issue } from './schema/walk.ts';
import { nameOfNode, subjectAt } from './subject.ts';
import { suggest } from './suggest.ts';

interface Wording {
  rule: string;
  message: string;
  help: string;
}

/** An issue with the format in the words of a caseworker, at its place. `root` is the value that was checked. */
export function problemOf(issue: Issue, root: unknown, positions: Positions): Problem {
  const { path } = issue;
  const part = issue.kind === 'unknown-key' ? 'key' : 'value';
  return {
    ...wordingOf(issue, root),
    path,
    subject: subjectAt(root, path),
    ...positions.at(path, part, topLevelOrder),
  };
}

function wordingOf(issue: Issue, root: unknown): Wording {
  const { path, shape } = issue;
  const key = `\`${String(path.at(-1))}\``;
  const value = valueAt(root, path);
  switch (issue.kind) {
    case 'unknown-key':
      return unknownKey(path, issue.known, value);
    case 'missing':
      return missing(path, shape, root);
    case 'empty':
      return schemaWording(`${key} is empty.`, `Write it, or delete the line: ${describe(shape)}`);
    case 'code':
      return wrongCode(key, value, issue.codes);
    case 'check':
      return wrongText(key, String(value), shape);
    case 'type':
      return wrongType(key, value, shape);
  }
}

function unknownKey(path: Path, known: readonly string[], value: unknown): Wording {
  const key = String(path.at(-1));
  const place = path.length === 1 ? 'at the top of a plan' : `in ${placeName(path.slice(0, -1))}`;
  if (/\s/.test(key) && value === null) return cutByComma(key, place);
  const guess = suggest(key, known);
  return {
    rule: 'format/unknown-key',
    message: `The key \`${key}\` is not known ${place}.${guess ? ` Did you mean \`${guess}\`?` : ''}`,
    help: `${guess ? '' : `Known here: ${known.join(', ')}. `}For a key of your own, begin it with x-.`,
  };
}

/** In `{ … }` a comma ends a text; what follows it is read as a key without a value. */
const cutByComma = (key: string, place: string): Wording => ({
  rule: 'format/unknown-key',
  message: `The text before "${key}" ${place} ends at the comma, so this is read as a key of its own.`,
  help: 'Put the whole text in quotes: between { and } a comma separates keys.',
});

function missing(path: Path, shape: Shape, root: unknown): Wording {
  const key = String(path.at(-1));
  const of = path.length === 1 ? 'The plan' : capital(named(path.slice(0, -1), root));
  return schemaWording(`${of} has no \`${key}\`.`, `Add \`${key}\`: ${describe(shape)}`);
}

const meant: Record<Exclude<CheckName, 'date'>, string> = {
  duration: 'a duration such as P3M (three months) or P2W (two weeks)',
  id: 'an id: letters, digits, - _ . and no spaces',
  language: 'a language tag such as en or es',
  span: 'a length of time such as 45 days or 6 months',
  time: 'a time such as "09:30"',
};

function wrongText(key: string, value: string, shape: Shape): Wording {
  const check = (shape.type === 'text' && shape.check) || 'date';
  if (check === 'date') return wrongDate(key, value);
  return schemaWording(`${key} is ${show(value)}, which is not ${meant[check]}.`, describe(shape));
}

function wrongType(key: string, value: unknown, shape: Shape): Wording {
  if (shape.type === 'text' && shape.check === 'date') return wrongDate(key, String(value));
  const scalar = ['number', 'boolean'].includes(typeof value);
  const quotable = scalar && (shape.type === 'text' || shape.type === 'prose');
  const help = quotable
    ? `Put it in quotes, so that it stays as you wrote it: ${key.slice(1, -1)}: "…"`
    : describe(shape);
  return schemaWording(`${key} must be ${typeNames[shape.type]}, not ${show(value)}.`, help);
}

const schemaWording = (message: string, help: string): Wording => ({ rule: 'format/schema', message, help });

function wrongCode(key: string, value: unknown, codes: readonly string[]): Wording {
  const guess = suggest(String(value), codes);
  const message = `${key} is ${show(value)}, which is not one of its codes.${guess ? ` Did you mean ${guess}?` : ''}`;
  return schemaWording(message, codes.length === 1 ? `Write ${codes[0]}.` : `One of: ${codes.join(', ')}.`);
}

function wrongDate(key: string, value: string): Wording {
  const american = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
  const pad = (n: string | undefined) => String(n).padStart(2, '0');
  const timestamp = /^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(value);
  const shape = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const help = american
    ? `Write the year first: ${american[3]}-${pad(american[1])}-${pad(american[2])} if the month comes first in it.`
    : timestamp
      ? `Write the day alone, without time or zone: ${timestamp[0]}`
      : 'Write YYYY-MM-DD, for example 2026-04-15.';
  const why = shape ? 'there is no such day in the calendar' : 'which is not a date';
  return { rule: 'format/date', message: `${key} is "${value}"${shape ? ': ' : ', '}${why}.`, help };
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at as Record<string | number, unknown> | undefined | null)?.[key], root);

/** "task t-lease", "`placement` of child sofia": what stands at a path, as a reader would call it. */
function named(path: Path, root: unknown): string {
  const name = nameOfNode(valueAt(root, path));
  return name === null ? `\`${placeName(path)}\`` : `\`${name}\` in ${placeName(path)}`;
}

/** The keys on the way to a place, without list positions. */
const placeName = (path: Path) => path.filter((step) => typeof step === 'string').join('.');

const describe = (shape: Shape) => shape.description ?? 'See the plan format.';

const typeNames: Record<Shape['type'], string> = {
  text: 'text',
  prose: 'text, or a map from language to text',
  number: 'a number',
  flag: 'true or false',
  list: 'a list (lines that begin with - )',
  'one-or-list': 'an id, or a list of ids',
  map: 'a map (key: value)',
  dictionary: 'a map (key: value)',
  constant: 'this very value',
};

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const capital = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
