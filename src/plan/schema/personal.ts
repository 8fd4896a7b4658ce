import type { Path } from '../problem.ts';
import { type PersonalKind, planShape, type Shape } from './shape.ts';
import { shapeOfField } from './walk.ts';

/**
 * What the value under a path of a plan tells of somebody; null where it tells nothing, and for a path that the format does not know.
 *
 * @param path the keys from the top of the plan, with or without the positions in lists: `['people', 0, 'email']`
 */
export function personalKindOf(path: Path): PersonalKind | null {
  return personalKindOfShape(shapeOfField(planShape, path));
}

/** The same of a shape. */
function personalKindOfShape(shape: Shape | undefined): PersonalKind | null {
  switch (shape?.type) {
    case 'list':
    case 'one-or-list':
      return personalKindOfShape(shape.of);
    case 'prose':
      return shape.personal ?? 'prose';
    case 'text':
      return shape.personal ?? null;
    default:
      return null;
  }
}

/** Every key that somewhere in the format tells who or where somebody is. A key in the wrong place tells it too. */
export function personalKeys(): ReadonlySet<string> {
  const found = new Set<string>();
  collect(planShape, found);
  return found;
}

function collect(shape: Shape, found: Set<string>): void {
  if (shape.type === 'list') collect(shape.of, found);
  if (shape.type !== 'map') return;
  for (const [key, below] of Object.entries(shape.keys)) {
    const kind = personalKindOfShape(below);
    if (below.type !== 'list' && kind !== null && kind !== 'prose' && kind !== 'identifier') found.add(key);
    collect(below, found);
  }
}
