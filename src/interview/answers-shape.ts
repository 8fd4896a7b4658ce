import { type ListShape, type MapShape, planShape, type Shape, topLevelOrder } from '../plan/schema/shape.ts';
import { isMap } from '../plan/values.ts';

/**
 * The form of answers, made from that of a plan: its sections are the same, what else stands at the top of a plan stands
 * under `plan`, and a goal holds its own strategy, services and tasks.
 */

const isSection = (key: string) =>
  key === 'reviewEvery' ||
  (['list', 'map'].includes(planShape.keys[key]?.type ?? '') && !['period', 'translations'].includes(key));

const sectionKeys = topLevelOrder.filter(isSection);
export const answerKeys: readonly string[] = ['plan', ...sectionKeys];
export const headKeys: readonly string[] = topLevelOrder.filter((key) => key !== 'caseplan' && !isSection(key));

/** Lists that stand in a goal in the answers and at the top of a plan. */
export const nestedKeys = ['services', 'tasks'] as const;

const shapeOfKey = (key: string) => planShape.keys[key] as Shape;
const pick = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, shapeOfKey(key)]));
const entryShape = (key: string) => (shapeOfKey(key) as ListShape).of as MapShape;

const goal: MapShape = {
  ...entryShape('goals'),
  keys: {
    ...entryShape('goals').keys,
    strategy: entryShape('strategies').keys.description as Shape,
    ...pick(nestedKeys),
  },
};

export const answersShape: MapShape = {
  type: 'map',
  keys: {
    plan: { type: 'map', keys: pick(headKeys), required: [] },
    ...pick(sectionKeys),
    goals: { type: 'list', of: goal },
  },
  required: [],
};

/** What the answer to a question may be; `id` is dotted, without positions in lists. */
export function shapeOf(id: string): Shape {
  let shape: Shape = answersShape;
  for (const step of id.split('.')) {
    const inside: Shape = shape.type === 'list' ? shape.of : shape;
    const next: Shape | undefined =
      inside.type === 'map' && Object.hasOwn(inside.keys, step) ? inside.keys[step] : undefined;
    if (next === undefined) throw new Error(`answers have no place for ${id}`);
    shape = next;
  }
  return shape;
}

/**
 * A copy without what was left open: no `null` and no empty text at keys that answers have. Lists keep their length, so that
 * positions stay true; keys that answers do not have stay, so that they can be told.
 */
export function withoutOpen(value: unknown, shape: Shape | undefined = answersShape): unknown {
  if (Array.isArray(value))
    return value.map((item) => withoutOpen(item, shape?.type === 'list' ? shape.of : undefined));
  if (!isMap(value)) return value;
  const keys = shape?.type === 'map' ? shape.keys : {};
  const known = (key: string) => (Object.hasOwn(keys, key) ? keys[key] : undefined);
  const isOpen = (child: unknown) => child === null || child === undefined || child === '';
  const kept = Object.entries(value).filter(([key, child]) => !(isOpen(child) && known(key) !== undefined));
  return Object.fromEntries(kept.map(([key, child]) => [key, withoutOpen(child, known(key))]));
}
