import { problemOf } from './issues.ts';
import { misplacedPeople } from './misplaced-people.ts';
import type { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import { findReferenceProblems } from './references.ts';
import type { Plan } from './schema/plan.ts';
import { planShape } from './schema/shape.ts';
import { type Issue, issuesOf, shapeAt } from './schema/walk.ts';
import { suggest } from './suggest.ts';

/** What the format makes of a value: the plan without what is wrong in it, and a problem for each of those. */
export interface Validated {
  plan: Plan;
  problems: Problem[];
  paths: WeakMap<object, Path>;
  leftOut: Path[];
}

type Tree = Record<string | number, unknown>;

/** Checks a value against the format. `value` is a tree (`readYaml`) and is changed: what is wrong is taken out. */
export function validate(value: Record<string, unknown>, positions: Positions): Validated {
  const paths = pathsOf(value);
  const issues = issuesOf(planShape, value);
  const problems = issues.map((issue) => problemOf(issue, value, positions));
  // Before anything is taken out: a thing that is left out has its id all the same.
  problems.push(...findReferenceProblems(value as unknown as Plan, positions));
  const leftOut = prune(value, issues);
  const plan = Object.assign(value, defaults(value)) as unknown as Plan;
  problems.push(...misplacedPeople(plan, paths, positions));
  return { plan, problems, paths, leftOut: [...leftOut, ...issues.flatMap(misspelled)] };
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
 * Takes what is wrong out of the value, so that everything after can rely on the format. What a thing cannot be understood without
 * takes the thing along. All is decided before anything goes, and the last places go first: taking out an item moves those after it.
 */
function prune(root: Tree, issues: readonly Issue[]): Path[] {
  const targets = new Map<string, Path>();
  for (const issue of issues) {
    const target = targetOf(issue);
    if (target.length > 0) targets.set(JSON.stringify(target), target);
  }
  const gone = [...targets.values()].sort((a, b) => comparePaths(b, a));
  for (const path of gone) {
    const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Tree | undefined | null)?.[key], root);
    const last = path.at(-1) as string | number;
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else if (typeof holder === 'object' && holder !== null) delete (holder as Tree)[last];
  }
  return gone;
}

/** What goes with an issue: the value itself, or the nearest thing around it that can be done without. */
function targetOf({ kind, path }: Issue): Path {
  let target: Path = kind === 'missing' ? path.slice(0, -1) : path;
  while (target.length > 1 && isNeeded(target)) target = target.slice(0, -1);
  return target;
}

/** Is what stands at a path required by the map around it, or a part of one text in several languages? */
function isNeeded(path: Path): boolean {
  const holder = shapeAt(planShape, path.slice(0, -1));
  if (holder?.type === 'prose') return true;
  return holder?.type === 'map' && holder.required.includes(String(path.at(-1)));
}

/** A misspelled key stands for the one that was meant: that one is not missing. */
function misspelled(issue: Issue): Path[] {
  if (issue.kind !== 'unknown-key') return [];
  const meant = suggest(String(issue.path.at(-1)), issue.known);
  return meant === undefined ? [] : [[...issue.path.slice(0, -1), meant]];
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
