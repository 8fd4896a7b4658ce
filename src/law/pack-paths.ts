import type { Path } from '../plan/problem.ts';
import type { MapShape, Shape } from '../plan/schema/shape.ts';
import { shapeAt } from '../plan/schema/walk.ts';
import { didYouMean, type Mistake } from './mistake.ts';
import type { Condition, ContentEntry, Pack } from './pack-schema.ts';

/** The parts of a plan that a pack names, held against the plan format. */
export function pathMistakes(pack: Pack, plan: MapShape): Mistake[] {
  const ofDeadlines = (pack.deadlines ?? []).flatMap(({ when }, index) =>
    conditionMistakes(when, ['deadlines', index, 'when'], plan, undefined),
  );
  const ofContents = (pack.contents ?? []).flatMap((entry, index) => {
    const item = itemShape(entry.each, plan);
    const at = ['contents', index];
    return [...conditionMistakes(entry.when, [...at, 'when'], plan, item), ...partMistakes(entry, at, plan, item)];
  });
  return [...ofDeadlines, ...ofContents];
}

const lists: Record<Exclude<ContentEntry['each'], 'plan' | 'text'>, string> = {
  child: 'children',
  parent: 'people',
  person: 'people',
  task: 'tasks',
  'parent-task': 'tasks',
  service: 'services',
  'family-time': 'familyTime',
  review: 'reviews',
  order: 'case.orders',
};

const itemShape = (each: ContentEntry['each'], plan: MapShape) =>
  each === 'plan' || each === 'text' ? plan : shapeAt(plan, [...lists[each].split('.'), 0]);

function conditionMistakes(
  conditions: readonly Condition[] | undefined,
  at: Path,
  plan: MapShape,
  item: Shape | undefined,
): Mistake[] {
  return (conditions ?? []).flatMap((condition, index) => {
    const { has, hasNot, oneOf, anyOf, because: _, ...rest } = condition;
    const here = [...at, index];
    const asks = [has, hasNot, oneOf, anyOf, ...Object.values(rest)].some((value) => value !== undefined);
    return [
      ...(asks ? [] : [{ path: here, message: 'This condition asks nothing.', help: 'Say what must be so.' }]),
      ...named(has, [...here, 'has'], plan, item),
      ...named(hasNot, [...here, 'hasNot'], plan, item),
      ...choice(oneOf, [...here, 'oneOf'], plan, item),
      ...conditionMistakes(anyOf, [...here, 'anyOf'], plan, item),
    ];
  });
}

function partMistakes(entry: ContentEntry, at: Path, plan: MapShape, item: Shape | undefined): Mistake[] {
  const listed = (['needs', 'anyOf', 'differs'] as const).flatMap((key) =>
    (entry[key] ?? []).flatMap((path, index) => named(path, [...at, key, index], plan, item)),
  );
  return [...listed, ...choice(entry.oneOf, [...at, 'oneOf'], plan, item)];
}

function choice(of: Condition['oneOf'], at: Path, plan: MapShape, item: Shape | undefined): Mistake[] {
  if (of === undefined) return [];
  const { shape, mistakes } = follow(of.path, [...at, 'path'], plan, item);
  const codes = shape?.type === 'text' ? (shape.codes ?? shape.openCodes) : undefined;
  const strange = of.values.flatMap((value, index): Mistake[] => {
    if (codes === undefined || codes.includes(value) || value.startsWith('x-')) return [];
    const message = `\`${value}\` is no value of ${of.path}.${didYouMean(value, codes)}`;
    return [{ path: [...at, 'values', index], message, help: `One of: ${codes.join(', ')}.` }];
  });
  return [...mistakes, ...strange];
}

const named = (path: string | undefined, at: Path, plan: MapShape, item: Shape | undefined) =>
  path === undefined ? [] : follow(path, at, plan, item).mistakes;

/** Where a pointer leads, as `partOf` follows it. */
const pointers: Record<string, string> = {
  service: 'services',
  provider: 'people',
  caregiver: 'people',
  person: 'people',
  goals: 'goals',
};

function follow(path: string, at: Path, plan: MapShape, item: Shape | undefined) {
  const ofPlan = path.startsWith('plan.');
  const say = (message: string, help: string) => ({ shape: undefined, mistakes: [{ path: at, message, help }] });
  if (!ofPlan && item === undefined)
    return say(`\`${path}\` leads nowhere from a deadline.`, 'Begin it with plan.: plan.replaces');
  const keys = (ofPlan ? path.slice('plan.'.length) : path).split('.');
  let shape: Shape | undefined = ofPlan ? plan : item;
  for (const [index, key] of keys.entries()) {
    const map = inside(shape, keys[index - 1], plan);
    if (map === undefined) return say(`\`${path}\`: there is nothing below ${keys[index - 1]}.`, 'Shorten it.');
    if (!Object.hasOwn(map.keys, key)) {
      const known = Object.keys(map.keys);
      return say(
        `\`${path}\`: the plan format has no \`${key}\` there.${didYouMean(key, known)}`,
        `Known: ${known.join(', ')}.`,
      );
    }
    shape = map.keys[key];
  }
  return { shape, mistakes: [] };
}

/** The map that the next key of a path is looked for in. */
function inside(shape: Shape | undefined, key: string | undefined, plan: MapShape): MapShape | undefined {
  if (shape?.type === 'map') return shape;
  if (shape?.type === 'list') return inside(shape.of, key, plan);
  const list = shape?.type === 'text' && key !== undefined ? pointers[key] : undefined;
  return list === undefined ? undefined : inside(shapeAt(plan, [list, 0]), undefined, plan);
}
