import type { Plan } from '../plan/schema/plan.ts';
import { fieldRoleOf } from '../plan/schema/role.ts';
import { type FieldRole, planShape, type Shape } from '../plan/schema/shape.ts';
import { plainForm } from './same.ts';

/**
 * The terms of a plan: what was agreed, without the record of what came of it (`plan/schema/role.ts`), as plain data in one form.
 * Two plans with the same terms give the same data, in the same order of keys and items, however they are written: in which order
 * entries stand, where lines of a text end, and `x-` keys make no difference. Made for a fingerprint: `JSON.stringify(termsOf(plan))`.
 */
export function termsOf(plan: Plan): Record<string, unknown> {
  const terms = kept(planShape, plan, [], 'terms');
  return (plainForm(planShape, terms, plan.language ?? 'en') ?? {}) as Record<string, unknown>;
}

/** What of a value under these keys is of a nature; undefined where nothing is. */
function kept(shape: Shape, value: unknown, keys: readonly string[], wanted: 'terms' | 'record'): unknown {
  if (value === undefined || value === null) return undefined;
  const nature = fieldRoleOf(keys);
  if (nature !== null && nature !== undefined) return natureIn(nature, value) === wanted ? value : undefined;
  if (shape.type === 'list') {
    const items = (value as unknown[]).map((item) => keptOfMap(shape.of, item, keys, wanted));
    const left = items.filter((item) => !hasOnlyItsId(item));
    return left.length === 0 ? undefined : left;
  }
  return keptOfMap(shape, value, keys, wanted);
}

function keptOfMap(shape: Shape, value: unknown, keys: readonly string[], wanted: 'terms' | 'record'): unknown {
  if (shape.type !== 'map') return undefined;
  const entries = Object.entries(shape.keys).map(([key, below]) => {
    return [key, kept(below, (value as Record<string, unknown>)[key], [...keys, key], wanted)] as const;
  });
  const left = entries.filter(([, item]) => item !== undefined);
  return left.length === 0 ? undefined : Object.fromEntries(left);
}

/** An entry of which nothing is left but its id says nothing. */
const hasOnlyItsId = (item: unknown) => item === undefined || Object.keys(item as object).every((key) => key === 'id');

/** The nature of a value under a key of this nature: a code by which something is given up is of the terms. */
export function natureIn(nature: FieldRole, ...values: unknown[]): 'terms' | 'record' {
  if (typeof nature === 'string') return nature;
  return values.some((value) => nature.givenUp.includes(String(value))) ? 'terms' : 'record';
}

/** The nature of a whole entry of a list: of the terms where any of it is. */
export function natureOfEntry(shape: Shape, entry: unknown, keys: readonly string[]): 'terms' | 'record' {
  const nature = fieldRoleOf(keys);
  if (nature !== null && nature !== undefined) return natureIn(nature, entry);
  return hasOnlyItsId(keptOfMap(shape, entry, keys, 'terms')) ? 'record' : 'terms';
}
