import { problemOf } from './issues.ts';
import type { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import { findReferenceProblems } from './references.ts';
import type { Plan } from './schema/plan.ts';
import { planShape } from './schema/shape.ts';
import { issuesOf } from './schema/walk.ts';

/** What the format makes of a value: the plan without what is wrong in it, and a problem for each of those. */
export interface Validated {
  plan: Plan;
  problems: Problem[];
  paths: WeakMap<object, Path>;
  leftOut: Path[];
}

type Tree = Record<string | number, unknown>;

/** Checks a value against the format. `value` is a tree (`toTree`) and is changed: what is wrong is taken out. */
export function validate(value: Record<string, unknown>, positions: Positions): Validated {
  const paths = pathsOf(value);
  const issues = issuesOf(planShape, value);
  const problems = issues.map((issue) => problemOf(issue, value, positions));
  const leftOut = prune(
    value,
    issues.map(({ path }) => path),
  );
  const plan = Object.assign(value, defaults(value)) as unknown as Plan;
  problems.push(...findReferenceProblems(plan, paths, positions));
  return { plan, problems, paths, leftOut };
}

function pathsOf(root: object): WeakMap<object, Path> {
  const paths = new WeakMap<object, Path>();
  const note = (value: unknown, path: Path) => {
    if (typeof value !== 'object' || value === null || paths.has(value)) return;
    paths.set(value, path);
    for (const [key, child] of Object.entries(value)) note(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  note(root, []);
  return paths;
}

/**
 * Takes what is wrong out of the value, so that the rules can look at the rest without stumbling. A thing that lacks
 * what it cannot be understood without goes as a whole. Last places first: taking out an item moves those after it.
 */
function prune(root: Tree, wrong: Path[]): Path[] {
  const gone: Path[] = [];
  for (const path of [...wrong].sort((a, b) => comparePaths(b, a))) {
    const target = removable(root, path);
    if (target === null) continue;
    const holder = target.path.slice(0, -1).reduce<unknown>((at, key) => (at as Tree | undefined)?.[key], root);
    const last = target.path.at(-1);
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else if (last !== undefined) delete (holder as Tree)[last];
    gone.push(target.path);
  }
  return gone;
}

/** The value at the path if it is there, else the item of a list that lacks it. */
function removable(root: Tree, path: Path): { path: Path } | null {
  if (path.length === 0) return null;
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Tree | undefined | null)?.[key], root);
  const last = path.at(-1) as string | number;
  if (holder === undefined || holder === null) return null;
  if (Object.hasOwn(holder, last)) return { path };
  return path.length === 1 ? null : { path: path.slice(0, -1) };
}

function comparePaths(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}

/** What stands in for the few things that every question about a plan needs, where the file has them wrong. */
function defaults(value: Tree): Partial<Plan> {
  return {
    id: typeof value.id === 'string' ? value.id : '(no id)',
    kind: (value.kind as Plan['kind'] | undefined) ?? 'case-plan',
    jurisdiction: (value.jurisdiction as string | undefined) ?? 'us',
    status: (value.status as Plan['status'] | undefined) ?? 'active',
  };
}
