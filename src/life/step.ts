import type { Path } from '../plan/problem.ts';

/** One change of the values of a plan. Paths are those of the plan as the steps before have left it. */
export type Step =
  /** Puts a value under a key, in the place of the one that is there. */
  | { do: 'set'; path: Path; value: unknown }
  /** Takes a key out; nothing where it is not there. */
  | { do: 'remove'; path: Path }
  /** Adds an item to a list: at the end, or at a place of it. */
  | { do: 'add'; path: Path; value: unknown; index?: number }
  /** Makes what stands under a key the last item of a list, and puts a value in its place. */
  | { do: 'shelve'; path: Path; list: Path; value: unknown };

type Tree = Record<string | number, unknown>;

/** The plan's values with the steps done: what the text must say once it was changed. Leaves `root` as it is. */
export function treeAfter(root: unknown, steps: readonly Step[]): unknown {
  const tree = structuredClone(root);
  for (const step of steps) doStep(tree as Tree, step);
  return tree;
}

function doStep(tree: Tree, step: Step): void {
  const { holder, key } = placeIn(tree, step.path);
  if (step.do === 'set') holder[key] = step.value;
  else if (step.do === 'remove') delete holder[key];
  else if (step.do === 'add') addTo(tree, step.path, step.value, step.index);
  else {
    addTo(tree, step.list, holder[key]);
    holder[key] = step.value;
  }
}

function addTo(tree: Tree, path: Path, value: unknown, index?: number): void {
  const { holder, key } = placeIn(tree, path);
  const list = Array.isArray(holder[key]) ? holder[key] : [];
  list.splice(index ?? list.length, 0, value);
  holder[key] = list;
}

function placeIn(tree: Tree, path: Path): { holder: Tree; key: string | number } {
  let holder = tree;
  for (const step of path.slice(0, -1)) {
    holder[step] ??= {};
    holder = holder[step] as Tree;
  }
  return { holder, key: path.at(-1) as string | number };
}
