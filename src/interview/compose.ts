import type { Path } from '../plan/problem.ts';
import { isMap } from '../plan/values.ts';
import { type Answers, addressable, type Entry, textAt, textsAt } from './answers.ts';
import { answerKeys, headKeys, nestedKeys, withoutOpen } from './answers-shape.ts';
import { fillIds, idsIn, unique } from './ids.ts';
import { withoutNotes } from './notes.ts';

export interface Composed {
  /** A plan as plain data. Parts that the format will not take are in it all the same, so that they can be reported. */
  plan: Entry;
  /** Where in the answers something of the plan stands. */
  placeOf(path: Path): Path;
}

/** A plan made of answers. What was left open is not in it; ids and what follows from other answers are filled in. */
export function compose(given: Answers): Composed {
  const answers = withoutBegun(withoutOpen(withoutNotes(structuredClone(given)))) as Answers;
  fillIds(answers);
  const origins = new Map<string, Path[]>();
  const head = isMap(answers.plan) ? answers.plan : {};
  const plan: Entry = { caseplan: 1, status: 'draft', version: 1 };
  for (const key of Object.keys(head)) if (isHead(key)) plan[key] = head[key];
  for (const key of Object.keys(answers)) if (isSection(key)) plan[key] = answers[key];
  for (const key of ['strategies', ...nestedKeys]) gather(key, plan, answers, origins);
  if (Array.isArray(answers.goals)) plan.goals = answers.goals.map((goal) => (isMap(goal) ? goalAlone(goal) : goal));
  eachMap(plan.tasks, (task) => ({ status: 'not-started', ...task }));
  eachMap(plan.signatures, (signature) => ({ status: 'pending', ...signature }));
  return { plan, placeOf: (path) => placeIn(path, origins) };
}

/** An entry that was begun at the end of a list, and of which nothing is known yet, is none. */
function withoutBegun(value: unknown): unknown {
  if (isMap(value)) return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutBegun(child)]));
  if (!Array.isArray(value)) return value;
  const last = value.at(-1);
  const whole = isMap(last) && Object.keys(last).length === 0 ? value.slice(0, -1) : value;
  return whole.map(withoutBegun);
}

const isHead = (key: string) => headKeys.includes(key) || key.startsWith('x-');
const isSection = (key: string) => (answerKeys.includes(key) && key !== 'plan') || key.startsWith('x-');

function eachMap(list: unknown, change: (entry: Entry) => Entry): void {
  if (!Array.isArray(list)) return;
  for (const [index, entry] of list.entries()) if (isMap(entry)) list[index] = change(entry);
}

/** Puts what the goals hold of a list behind what stands at the top, and notes where each came from. */
function gather(key: string, plan: Entry, answers: Answers, origins: Map<string, Path[]>): void {
  const top = answers[key] ?? [];
  if (!Array.isArray(top)) return;
  const goals = Array.isArray(answers.goals) ? answers.goals : [];
  const taken = idsIn(answers);
  const nested = goals.flatMap((goal, index) =>
    isMap(goal) ? heldBy(goal, key, ['goals', index], answers, taken) : [],
  );
  const all = [...top.map((entry, index) => ({ entry, place: [key, index] as Path })), ...nested];
  origins.set(
    key,
    all.map(({ place }) => place),
  );
  if (all.length > 0 || answers[key] !== undefined) plan[key] = all.map(({ entry }) => entry);
}

/** What a goal holds of a list that stands at the top of a plan. */
function heldBy(
  goal: Entry,
  key: string,
  place: Path,
  answers: Answers,
  taken: Set<string>,
): { entry: unknown; place: Path }[] {
  if (key === 'strategies') {
    return goal.strategy === undefined ? [] : [{ entry: strategyOf(goal, taken), place: [...place, 'strategy'] }];
  }
  const list = Array.isArray(goal[key]) ? goal[key] : [];
  return list.map((entry, index) => ({
    entry: isMap(entry) ? serving(goal, entry, key, answers) : entry,
    place: [...place, key, index],
  }));
}

/** `g-1` → `x-1`. */
function strategyOf(goal: Entry, taken: Set<string>): Entry {
  const goalId = textAt(goal, 'id');
  const id = goalId === undefined ? undefined : unique(goalId.replace(/^(g-)?/, 'x-'), taken);
  if (id !== undefined) taken.add(id);
  return { id, goals: goalId === undefined ? [] : [goalId], description: goal.strategy };
}

/** A service or task of a goal, with what follows from its place: the goal that it serves, the needs that it answers. */
function serving(goal: Entry, entry: Entry, key: string, answers: Answers): Entry {
  const goals = [
    ...new Set([...(textAt(goal, 'id') === undefined ? [] : [String(goal.id)]), ...textsAt(entry, 'goals')]),
  ];
  const made: Entry = Array.isArray(entry.goals) || entry.goals === undefined ? { ...entry, goals } : { ...entry };
  const known = addressable(answers);
  const needs = textsAt(goal, 'addresses').filter((id) => known.includes(id));
  if (key === 'services' && made.needs === undefined && needs.length > 0) made.needs = needs;
  return made;
}

/** A goal without what stands elsewhere in a plan, and with what its numbers say: which way is better. */
function goalAlone(goal: Entry): Entry {
  const { strategy: _strategy, ...alone } = goal;
  for (const key of nestedKeys) delete alone[key];
  if (Array.isArray(alone.measures)) alone.measures = alone.measures.map((m) => (isMap(m) ? withDirection(m) : m));
  return alone;
}

function withDirection(measure: Entry): Entry {
  const { baseline, target } = measure;
  if (measure.direction !== undefined || typeof baseline !== 'number' || typeof target !== 'number') return measure;
  return { ...measure, direction: baseline < target ? 'increase' : baseline > target ? 'decrease' : 'maintain' };
}

function placeIn(path: Path, origins: ReadonlyMap<string, Path[]>): Path {
  const [key, index, ...rest] = path;
  if (typeof key !== 'string') return path;
  if (headKeys.includes(key)) return ['plan', ...path];
  const place = typeof index === 'number' ? origins.get(key)?.[index] : undefined;
  if (place === undefined) return path;
  // A strategy is one text in the answers; whatever is wrong with it is wrong there.
  return key === 'strategies' && place[0] === 'goals' ? place : [...place, ...rest];
}
