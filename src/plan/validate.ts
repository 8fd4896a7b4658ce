import { problemOf } from './issues.ts';
import {
  type Guess,
  lacksWords,
  leaveWordsOut,
  misspelledIn,
  pathMeant,
  pointAsMeant,
  renamable,
  rename,
  writtenPaths,
} from './meant.ts';
import { misplacedPeople } from './misplaced-people.ts';
import type { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import { findReferenceProblems } from './references.ts';
import type { Plan } from './schema/plan.ts';
import { planShape } from './schema/shape.ts';
import { type Issue, issuesOf, shapeAt } from './schema/walk.ts';

/** What the format makes of a value: the plan without what is wrong in it, and a problem for each of those. */
export interface Validated {
  plan: Plan;
  /** The plan as it was meant, where slips hide some of it (`meant.ts`). */
  meant?: Plan;
  problems: Problem[];
  paths: WeakMap<object, Path>;
  leftOut: Path[];
}

type Tree = Record<string | number, unknown>;

/** Checks a value against the format. `value` is a tree (`readYaml`) and is changed: what is wrong is taken out. */
export function validate(value: Record<string, unknown>, positions: Positions): Validated {
  const paths = pathsOf(value);
  const issues = issuesOf(planShape, value);
  const misspelled = misspelledIn(issues);
  const keys = renamable(misspelled, value);
  const written = new Set(keys.map((key) => JSON.stringify(pathMeant(key))));
  const isMissing = ({ kind, path }: Issue) => kind !== 'missing' || !written.has(JSON.stringify(path));
  const problems = issues.filter(isMissing).map((issue) => problemOf(issue, value, positions));
  // Before anything is taken out: a thing that is left out has its id all the same.
  const asMeant = keys.length === 0 ? value : copyOf(value, paths);
  rename(asMeant, keys);
  const writtenPath = writtenPaths(keys);
  const pointers = findReferenceProblems(asMeant as unknown as Plan, positions);
  // What stands under a misspelled key is told once the key is right.
  problems.push(...pointers.problems.filter(({ path }) => writtenPath(path).every((step, i) => step === path[i])));
  const isSound = misspelled.length + pointers.guesses.length === 0 && !issues.some(lacksWords);
  const meant = isSound ? undefined : meantOf(asMeant === value ? copyOf(value, paths) : asMeant, pointers.guesses);
  const leftOut = prune(value, issues);
  const plan = withDefaults(value);
  problems.push(...misplacedPeople(plan, paths, positions));
  if (meant === undefined) return { plan, problems, paths, leftOut };
  const gone = [...meant.gone.map((path) => writtenPath(path)), ...misspelled.map(pathMeant)];
  // What names the plan, and the law that is loaded for it, are those of what is written.
  const { id, jurisdiction } = plan;
  return { plan, meant: { ...withDefaults(meant.root), id, jurisdiction }, problems, paths, leftOut: gone };
}

/** A copy whose parts stand where those of the value do. */
function copyOf(value: Tree, paths: WeakMap<object, Path>): Tree {
  const copy = structuredClone(value);
  pathsOf(copy, paths);
  return copy;
}

function meantOf(root: Tree, guesses: readonly Guess[]): { root: Tree; gone: Path[] } {
  pointAsMeant(root, guesses);
  const issues = issuesOf(planShape, root);
  const wordless = issues.filter(lacksWords);
  leaveWordsOut(root, wordless);
  const gone = prune(
    root,
    issues.filter((issue) => !wordless.includes(issue)),
  );
  return { root, gone: [...gone, ...wordless.map(({ path }) => path)] };
}

function pathsOf(root: object, paths = new WeakMap<object, Path>()): WeakMap<object, Path> {
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

function comparePaths(a: Path, b: Path): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x, y] = [a[i], b[i]];
    if (x === y) continue;
    if (typeof x === 'number' && typeof y === 'number') return x - y;
    return String(x) < String(y) ? -1 : 1;
  }
  return a.length - b.length;
}

const withDefaults = (value: Tree) => Object.assign(value, defaults(value)) as unknown as Plan;

/** What stands in for the few things that every question about a plan needs, where the file has them wrong. */
function defaults(value: Tree): Partial<Plan> {
  return {
    id: typeof value.id === 'string' ? value.id : '(no id)',
    kind: (value.kind as Plan['kind'] | undefined) ?? 'case-plan',
    jurisdiction: (value.jurisdiction as string | undefined) ?? 'us',
    status: (value.status as Plan['status'] | undefined) ?? 'active',
  };
}
