import { dateHint, durationHint, typeHint } from './hints.ts';
import type { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import type { CheckName } from './schema/checks.ts';
import { type NumberShape, type Shape, topLevelOrder } from './schema/shape.ts';
import type { Issue } from './schema/walk.ts';
import { nameOfNode, subjectAt } from './subject.ts';
import { suggest } from './suggest.ts';

interface Wording {
  rule: string;
  message: string;
  help: string;
}

/** What kind of file an issue is in, and the keys at its top in their order. */
export interface FileKind {
  thing: string;
  order: readonly string[];
}

const planFile: FileKind = { thing: 'plan', order: topLevelOrder };

/** An issue with the format in the words of a caseworker, at its place. `root` is the value that was checked. */
export function problemOf(issue: Issue, root: unknown, positions: Positions, kind: FileKind = planFile): Problem {
  const { path } = issue;
  const place = positions.at(path, issue.kind === 'unknown-key' ? 'key' : 'value', kind.order);
  return { ...wordingOf(issue, root, kind), path, subject: subjectAt(root, path), ...place };
}

function wordingOf(issue: Issue, root: unknown, { thing }: FileKind): Wording {
  const { path, shape } = issue;
  const key = `\`${String(path.at(-1))}\``;
  const value = valueAt(root, path);
  switch (issue.kind) {
    case 'unknown-key':
      return unknownKey(path, issue.known, value, thing);
    case 'missing':
      return missing(path, shape, root, thing);
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

function unknownKey(path: Path, known: readonly string[], value: unknown, thing: string): Wording {
  const key = String(path.at(-1));
  const place = path.length === 1 ? `at the top of a ${thing}` : `in ${placeName(path.slice(0, -1))}`;
  if (/\s/.test(key) && value === null) return cutByComma(key, place);
  if (key === '<<') return mergeKey;
  const guess = suggest(key, known);
  return {
    rule: 'format/unknown-key',
    message: `The key \`${key}\` is not known ${place}.${guess ? ` Did you mean \`${guess}\`?` : ''}`,
    help: `${guess ? '' : `Known here: ${known.join(', ')}. `}For a key of your own, begin it with x-.`,
  };
}

const mergeKey: Wording = {
  rule: 'format/unknown-key',
  message: 'Merge keys (<<) are not read.',
  help: 'Write the keys out where they are needed.',
};

/** In `{ … }` a comma ends a text; what follows it is read as a key without a value. */
const cutByComma = (key: string, place: string): Wording => ({
  rule: 'format/unknown-key',
  message: `The text before "${key}" ${place} ends at the comma, so this is read as a key of its own.`,
  help: 'Put the whole text in quotes: between { and } a comma separates keys.',
});

function missing(path: Path, shape: Shape, root: unknown, thing: string): Wording {
  const key = String(path.at(-1));
  const of = path.length === 1 ? `The ${thing}` : capital(named(path.slice(0, -1), root));
  return schemaWording(`${of} has no \`${key}\`.`, `Add \`${key}\`: ${describe(shape)}`);
}

const meant: Record<Exclude<CheckName, 'date'>, string> = {
  duration: 'a duration such as P3M (three months) or P2W (two weeks)',
  id: 'an id: letters, digits, - _ . and no spaces',
  language: 'a language tag such as en or es',
  distance: 'a length of time such as 45 days, 6 months or 3 business days',
  span: 'a length of time such as 45 days or 6 months',
  time: 'a time such as "09:30"',
};

function wrongText(key: string, value: string, shape: Shape): Wording {
  const check = (shape.type === 'text' && shape.check) || 'date';
  if (check === 'date') return wrongDate(key, value);
  const hint = check === 'duration' ? durationHint(value) : undefined;
  return schemaWording(`${key} is ${show(value)}, which is not ${meant[check]}.`, hint ?? describe(shape));
}

function wrongType(key: string, value: unknown, shape: Shape): Wording {
  const isDate = shape.type === 'text' && shape.check === 'date';
  if (isDate && typeof value === 'number') return wrongDate(key, String(value));
  const wanted = isDate ? 'a date' : shape.type === 'number' ? numberName(shape) : typeNames[shape.type];
  const hint = typeHint(key.slice(1, -1), value, shape);
  return schemaWording(`${key} must be ${wanted}, not ${show(value)}.`, hint ?? describe(shape));
}

const numberName = ({ whole, min }: NumberShape) =>
  `a ${whole ? 'whole ' : ''}number${min === undefined ? '' : ` from ${min}`}`;

const schemaWording = (message: string, help: string): Wording => ({ rule: 'format/schema', message, help });

function wrongCode(key: string, value: unknown, codes: readonly string[]): Wording {
  const guess = typeof value === 'object' ? undefined : suggest(String(value), codes);
  const message = `${key} is ${show(value)}, which is not one of its codes.${guess ? ` Did you mean ${guess}?` : ''}`;
  return schemaWording(message, codes.length === 1 ? `Write ${codes[0]}.` : `One of: ${codes.join(', ')}.`);
}

function wrongDate(key: string, value: string): Wording {
  const why = /^\d{4}-\d{2}-\d{2}$/.test(value)
    ? `"${value}": there is no such day in the calendar`
    : `"${value}", which is not a date`;
  return { rule: 'format/date', message: `${key} is ${why}.`, help: dateHint(value) };
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

const describe = (shape: Shape) => shape.description ?? 'See the reference of the format.';

const typeNames: Record<Exclude<Shape['type'], 'number'>, string> = {
  text: 'text',
  prose: 'text, or a map from language to text',
  flag: 'true or false',
  list: 'a list (lines that begin with - )',
  'one-or-list': 'an id, or a list of ids',
  either: 'a code, or a map (key: value)',
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
