import type { MeaningArg } from '../wording/args.ts';
import { type Shown, say, type Worded } from '../wording/index.ts';
import { dateHint, durationOf, typeHint } from './hints.ts';
import type { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import { planShape, type Shape, topLevelOrder } from './schema/shape.ts';
import { type Issue, shapeOfField } from './schema/walk.ts';
import { nameOfNode, subjectAt } from './subject.ts';
import { suggest } from './suggest.ts';
import { valueAt } from './value-at.ts';

type Told = Worded & { rule: string };

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
  return { ...told(issue, root, kind), path, subject: subjectAt(root, path), ...place };
}

function told(issue: Issue, root: unknown, { thing }: FileKind): Told {
  const { path, shape } = issue;
  const key = String(path.at(-1));
  const value = valueAt(root, path);
  switch (issue.kind) {
    case 'unknown-key':
      return { rule: 'format/unknown-key', ...unknownKey(path, issue.known, value, thing) };
    case 'missing': {
      const name = nameOfNode(valueAt(root, path.slice(0, -1)));
      return ofSchema(say('key-missing', { key, name, ...holderOf(path, thing), about: aboutOf(issue, thing) }));
    }
    case 'empty':
      return ofSchema(say('value-empty', { key, about: aboutOf(issue, thing) }));
    case 'code': {
      // Of the one number in a plan that says how all the rest is to be read, "Did you mean 1?" would lead astray.
      if (thing === 'plan' && shape.type === 'constant' && typeof value === 'number')
        return ofSchema(say('format-unknown', { value, known: String(shape.value) }));
      const guess = typeof value === 'object' ? undefined : suggest(String(value), issue.codes);
      return ofSchema(say('value-no-code', { key, value: shown(value), guess, codes: issue.codes }));
    }
    case 'check':
      return wrongText(key, String(value), shape, aboutOf(issue, thing));
    case 'type':
      return wrongType(key, value, shape, aboutOf(issue, thing));
  }
}

/** What the key is for that an issue is about. One value of a list has the field of the list with `[]` behind. */
function aboutOf({ path, shape }: Issue, thing: string): MeaningArg | undefined {
  if (shape.description === undefined) return undefined;
  if (thing !== 'plan') return { meaning: shape.description, field: null };
  const field = path.filter((step) => typeof step === 'string').join('.');
  const mark = shapeOfField(planShape, path) === shape ? '' : '[]';
  return { meaning: shape.description, field: `${field}${mark}` };
}

function unknownKey(path: Path, known: readonly string[], value: unknown, thing: string): Worded {
  const key = String(path.at(-1));
  const place = holderOf(path, thing);
  // In `{ … }` a comma ends a text; what follows it is read as a key without a value.
  if (/\s/.test(key) && value === null) return say('key-cut-by-comma', { key, ...place });
  if (key === '<<') return say('key-merge');
  return say('key-unknown', { key, ...place, guess: suggest(key, known), known });
}

function wrongText(key: string, value: string, shape: Shape, about: MeaningArg | undefined): Told {
  const meant = (shape.type === 'text' && shape.check) || 'date';
  if (meant === 'date') return wrongDate(key, value);
  const duration = meant === 'duration' ? durationOf(value) : undefined;
  return ofSchema(say('value-wrong-text', { key, value: shown(value), meant, duration, about }));
}

function wrongType(key: string, value: unknown, shape: Shape, about: MeaningArg | undefined): Told {
  const isDate = shape.type === 'text' && shape.check === 'date';
  if (isDate && typeof value === 'number') return wrongDate(key, String(value));
  const wanted = isDate ? 'date' : shape.type;
  const number = shape.type === 'number' ? { whole: shape.whole, min: shape.min } : {};
  const hint = typeHint(key, value, shape);
  return ofSchema(say('value-wrong-kind', { key, value: shown(value), wanted, ...number, hint, about }));
}

const ofSchema = (words: Worded): Told => ({ rule: 'format/schema', ...words });

function wrongDate(key: string, value: string): Told {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const hint = dateHint(value);
  return { rule: 'format/date', ...say(isDay ? 'value-no-such-day' : 'value-no-date', { key, value, hint }) };
}

/** Where the key at the end of a path stands: the keys on the way to it, without list positions. */
function holderOf(path: Path, thing: string) {
  const keys = path.slice(0, -1).filter((step) => typeof step === 'string');
  return { inside: path.length === 1 ? null : keys.join('.'), thing };
}

/** A value of the file in a message: the whole of a short one, the beginning of a long one. */
function shown(value: unknown): Shown {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object' && value !== null) return 'map';
  const text = typeof value === 'string' ? `"${value}"` : String(value);
  return { text: text.length > 60 ? `${text.slice(0, 59)}…` : text };
}
