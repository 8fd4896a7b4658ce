import type * as z from 'zod';
import { suggest } from './suggest.ts';
import type { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import { planSchema } from './schema/plan.ts';
import { topLevelOrder } from './schema/order.ts';
import type { CheckReason } from './schema/fields.ts';
import { defOf, keysOf, schemaAt } from './schema/walk.ts';

type ZodIssue = z.core.$ZodIssue;

/** A schema issue in our own words. */
export interface OwnIssue {
  /** Paths of what is wrong, to be left out of the plan. */
  wrong: Path[];
  toProblem(positions: Positions, text: string): Problem[];
}

interface Wording {
  rule: string;
  message: string;
  help: string;
}

/** zod's issues in the words of a caseworker. `root` is the value that was checked. */
export function ownIssues(issues: readonly ZodIssue[], root: unknown): OwnIssue[] {
  return issues.flatMap((issue) => flatten(issue, root)).map((issue) => own(issue, root));
}

/** Of a union's failed branches only the one that was meant counts. */
function flatten(issue: ZodIssue, root: unknown): ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inner = issue.errors.map((branch) => branch.map((i) => ({ ...i, path: [...issue.path, ...i.path] }) as ZodIssue));
  const value = valueAt(root, issue.path as Path);
  const meant = inner.find((branch) => branch.length > 0 && branch.every((i) => i.path.length > issue.path.length));
  const shallow = typeof value === 'object' && value !== null ? undefined : inner[0];
  return (meant ?? shallow ?? inner[0] ?? []).flatMap((i) => flatten(i, root));
}

function own(issue: ZodIssue, root: unknown): OwnIssue {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return unknownKeys(path, issue.keys, root);
  const value = valueAt(root, path);
  const wording = value === undefined ? missing(path, root) : wordingOf(issue, path, value, root);
  return {
    wrong: [path],
    toProblem: (positions) => [{ ...wording, path, ...positions.at(path, 'value', topLevelOrder) }],
  };
}

function unknownKeys(path: Path, keys: string[], root: unknown): OwnIssue {
  const schema = schemaAt(planSchema, root, path);
  const known = Object.keys((schema && keysOf(schema)) ?? {});
  const problem = (key: string): Wording => {
    const place = path.length === 0 ? 'at the top of a plan' : `in ${placeName(path)}`;
    if (/\s/.test(key) && valueAt(root, [...path, key]) === null) return cutByComma(key, place);
    const guess = suggest(key, known);
    return {
      rule: 'format/unknown-key',
      message: `The key \`${key}\` is not known ${place}.${guess ? ` Did you mean \`${guess}\`?` : ''}`,
      help: `${guess ? '' : `Known here: ${known.join(', ')}. `}For a key of your own, begin it with x-.`,
    };
  };
  return {
    wrong: keys.map((key) => [...path, key]),
    toProblem: (positions) =>
      keys.map((key) => ({ ...problem(key), path: [...path, key], ...positions.at([...path, key], 'key') })),
  };
}

/** In `{ … }` a comma ends a text; what follows it is read as a key without a value. */
const cutByComma = (key: string, place: string): Wording => ({
  rule: 'format/unknown-key',
  message: `The text before "${key}" ${place} ends at the comma, so this is read as a key of its own.`,
  help: 'Put the whole text in quotes: between { and } a comma separates keys.',
});

function missing(path: Path, root: unknown): Wording {
  const key = String(path.at(-1));
  const of = path.length === 1 ? 'The plan' : capital(named(path.slice(0, -1), root));
  return {
    rule: 'format/schema',
    message: `${of} has no \`${key}\`.`,
    help: `Add \`${key}\`: ${describe(path, root)}`,
  };
}

const reasons: Record<CheckReason, { rule: string; is: string }> = {
  date: { rule: 'format/date', is: 'a calendar date' },
  duration: { rule: 'format/schema', is: 'a duration such as P3M (three months) or P2W (two weeks)' },
  id: { rule: 'format/schema', is: 'an id: letters, digits, - _ . and no spaces' },
  language: { rule: 'format/schema', is: 'a language tag such as en or es' },
  time: { rule: 'format/schema', is: 'a time such as "09:30"' },
};

function wordingOf(issue: ZodIssue, path: Path, value: unknown, root: unknown): Wording {
  const key = `\`${String(path.at(-1))}\``;
  const shown = show(value);
  if (value === null || value === '') {
    return schemaWording(`${key} is empty.`, `Write it, or delete the line: ${describe(path, root)}`);
  }
  if (issue.code === 'invalid_value') return wrongCode(key, shown, value, issue.values.map(String));
  if (issue.code === 'custom') {
    const reason = reasons[(issue.params as { reason: CheckReason }).reason];
    if (reason.rule === 'format/date') return wrongDate(key, String(value));
    return { rule: reason.rule, message: `${key} is ${shown}, which is not ${reason.is}.`, help: describe(path, root) };
  }
  if (issue.code !== 'invalid_type') return schemaWording(`${key}: ${issue.message}.`, describe(path, root));
  const schema = schemaAt(planSchema, root, path);
  if (schema?.meta()?.format === 'date') return wrongDate(key, String(value));
  const quoted = ['number', 'boolean'].includes(typeof value) && issue.expected === 'string';
  const help = quoted ? `Put it in quotes, so that it stays as you wrote it: ${key.slice(1, -1)}: "…"` : describe(path, root);
  return schemaWording(`${key} must be ${nameOfType(issue.expected)}, not ${shown}.`, help);
}

const schemaWording = (message: string, help: string): Wording => ({ rule: 'format/schema', message, help });

function wrongCode(key: string, shown: string, value: unknown, codes: string[]): Wording {
  const guess = suggest(String(value), codes);
  const message = `${key} is ${shown}, which is not one of its codes.${guess ? ` Did you mean ${guess}?` : ''}`;
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
  const value = valueAt(root, path) as { id?: unknown; person?: unknown } | undefined;
  const name = [value?.id, value?.person].find((n) => typeof n === 'string');
  return name === undefined ? `\`${placeName(path)}\`` : `\`${name}\` in ${placeName(path)}`;
}

/** The keys on the way to a place, without list positions. */
const placeName = (path: Path) => path.filter((step) => typeof step === 'string').join('.');

function describe(path: Path, root: unknown): string {
  const schema = schemaAt(planSchema, root, path);
  return schema?.description ?? (schema && defOf(schema).type === 'array' ? 'A list.' : 'See the plan format.');
}

function nameOfType(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list (lines that begin with - )',
    object: 'a map (key: value)',
    record: 'text, or a map from language to text',
    int: 'a whole number',
  };
  return names[expected] ?? `of type ${expected}`;
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'a map';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

const capital = (text: string) => text.replace(/^[a-z]/, (letter) => letter.toUpperCase());
