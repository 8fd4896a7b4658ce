import { type FieldRole, planShape, type Shape } from './shape.ts';
import { shapeOfField } from './walk.ts';

/**
 * Whether what stands under a key path is of the terms of a plan (who does what by when, and why) or of the record of what came of it.
 * An approval holds for the terms; a visit that was kept does not undo it, a date that was moved does.
 *
 * @param keys the keys from the top, list positions left out: `['tasks', 'due']`
 * @returns null where the fields under it have different roles, so that it is to be asked of each; undefined for a key that the format
 *   does not know
 */
export function fieldRoleOf(keys: readonly string[]): FieldRole | null | undefined {
  const shape = shapeOfField(planShape, keys);
  return shape && roleOf(shape);
}

const known = new WeakMap<Shape, FieldRole | null>();

function roleOf(shape: Shape): FieldRole | null {
  if (shape.type === 'list' && shape.of.type === 'map') return roleOf(shape.of);
  if (shape.type !== 'map') return shape.role ?? 'terms';
  const before = known.get(shape);
  if (before !== undefined) return before;
  const [first = null, ...others] = Object.values(shape.keys).map(roleOf);
  const common = typeof first === 'string' && others.every((role) => role === first) ? first : null;
  known.set(shape, common);
  return common;
}
