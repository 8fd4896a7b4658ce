import { isMap } from '../values.ts';
import { checks, isBlank } from './checks.ts';
import type { MapShape, Shape } from './shape.ts';

/** Walking the shape of the format and a value side by side. */

type Steps = readonly (string | number)[];

export type Issue = { path: Steps; shape: Shape } & (
  | { kind: 'unknown-key'; known: readonly string[] }
  | { kind: 'missing' }
  | { kind: 'empty' }
  | { kind: 'type' }
  | { kind: 'code'; codes: readonly string[] }
  | { kind: 'check' }
);

/** What in a value is not as the shape says, outside in. */
export function issuesOf(shape: Shape, value: unknown, path: Steps = []): Issue[] {
  if (value === null || isBlank(value)) return [{ kind: 'empty', path, shape }];
  switch (shape.type) {
    case 'map':
      return isMap(value) ? mapIssues(shape, value, path) : [{ kind: 'type', path, shape }];
    case 'list':
      if (!Array.isArray(value)) return [{ kind: 'type', path, shape }];
      return value.flatMap((item, index) => issuesOf(shape.of, item, [...path, index]));
    case 'one-or-list':
      if (!Array.isArray(value)) return issuesOf(shape.of, value, path);
      return value.flatMap((item, index) => issuesOf(shape.of, item, [...path, index]));
    case 'dictionary':
      if (!isMap(value)) return [{ kind: 'type', path, shape }];
      return Object.entries(value).flatMap(([key, item]) => issuesOf(shape.of, item, [...path, key]));
    case 'either':
      if (isMap(value)) return mapIssues(shape.map, value, path);
      return typeof value === 'string' ? scalarIssues(shape.code, value, path) : [{ kind: 'type', path, shape }];
    case 'prose':
      if (typeof value === 'string') return [];
      if (!isMap(value)) return [{ kind: 'type', path, shape }];
      return Object.entries(value).flatMap(([key, text]) => issuesOf({ type: 'text' }, text, [...path, key]));
    default:
      return scalarIssues(shape, value, path);
  }
}

function mapIssues(shape: MapShape, value: Record<string, unknown>, path: Steps): Issue[] {
  const issues: Issue[] = [];
  for (const key of shape.required)
    if (value[key] === undefined)
      issues.push({ kind: 'missing', path: [...path, key], shape: shape.keys[key] as Shape });
  for (const key of Object.keys(value)) {
    const known = shapeOfKey(shape, key);
    const inside = [...path, key];
    if (known) for (const issue of issuesOf(known, value[key], inside)) issues.push(issue);
    else issues.push({ kind: 'unknown-key', path: inside, shape, known: Object.keys(shape.keys) });
  }
  return issues;
}

function shapeOfKey({ keys, others }: MapShape, key: string): Shape | undefined {
  if (Object.hasOwn(keys, key)) return keys[key];
  return others && new RegExp(others.form).test(key) ? others.of : undefined;
}

function scalarIssues(shape: Shape, value: unknown, path: Steps): Issue[] {
  const wrongType: Issue[] = [{ kind: 'type', path, shape }];
  if (shape.type === 'flag') return typeof value === 'boolean' ? [] : wrongType;
  if (shape.type === 'number') {
    const { whole, min = Number.NEGATIVE_INFINITY } = shape;
    const fits =
      typeof value === 'number' && value >= min && Number.isFinite(value) && (!whole || Number.isInteger(value));
    return fits ? [] : wrongType;
  }
  if (shape.type === 'constant') {
    return value === shape.value ? [] : [{ kind: 'code', path, shape, codes: [String(shape.value)] }];
  }
  if (shape.type !== 'text' || typeof value !== 'string') return wrongType;
  if (shape.codes && !shape.codes.includes(value)) return [{ kind: 'code', path, shape, codes: shape.codes }];
  return shape.check && !checks[shape.check](value) ? [{ kind: 'check', path, shape }] : [];
}

/** The shape of what stands at a path; undefined where the format knows no such place. */
export function shapeAt(root: Shape, path: Steps): Shape | undefined {
  return path.reduce<Shape | undefined>((shape, step) => {
    if (shape?.type === 'map') return shapeOfKey(shape, String(step));
    if (shape?.type === 'list' || shape?.type === 'one-or-list' || shape?.type === 'dictionary') return shape.of;
    return undefined;
  }, root);
}

/** Calls `see` for every value of a sound plan that the format knows, outside in. */
export function visit(
  shape: Shape,
  value: unknown,
  see: (shape: Shape, value: unknown, path: Steps) => void,
  path: Steps = [],
): void {
  see(shape, value, path);
  if (shape.type === 'map' && isMap(value)) {
    for (const [key, child] of Object.entries(value)) {
      const known = shapeOfKey(shape, key);
      if (known) visit(known, child, see, [...path, key]);
    }
  } else if (shape.type === 'list' || shape.type === 'one-or-list') {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(shape.of, item, see, [...path, index]);
    } else if (shape.type === 'one-or-list') visit(shape.of, value, see, path);
  }
}

/**
 * The shape of a field of the format; undefined where the format knows none there.
 *
 * @param path the keys from the top, with or without positions in lists: `['people', 0, 'email']`. A language within prose is that prose
 */
export function shapeOfField(root: Shape, path: Steps): Shape | undefined {
  const keys = path.filter((step) => typeof step === 'string');
  return keys.reduce<Shape | undefined>((shape, key) => {
    const holder = shape?.type === 'list' ? shape.of : shape;
    if (holder?.type === 'prose') return holder;
    return holder?.type === 'map' ? shapeOfKey(holder, key) : undefined;
  }, root);
}
