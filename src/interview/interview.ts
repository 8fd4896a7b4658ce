import type { PlainDate } from '../calendar/plain-date.ts';
import type { Path } from '../plan/problem.ts';
import { type Answers, type Entry, isMap, put, type Value, valueAt } from './answers.ts';
import { suggestId } from './ids.ts';
import type { Node, Question, Repeat, Scene, Section } from './question.ts';

/** What happens next in an interview. A `question`, a `more` and a `leave` wait for a reply, the others for nothing. */
export type Step =
  | { kind: 'section'; section: Section; n: number; of: number; nothingToAsk: boolean }
  | { kind: 'heading'; list: string; scene: Scene; n: number }
  | { kind: 'question'; id: string; question: Question; scene: Scene; path: Path; firstOf?: Repeat }
  | { kind: 'more'; id: string; repeat: Repeat; scene: Scene; path: Path; lacking: string | null; isFirst: boolean }
  /** The first question of an entry was left open. Is the list to stay as it is? */
  | { kind: 'leave'; id: string; repeat: Repeat; scene: Scene; path: Path; lacking: string | null; isFirst: boolean };

export interface Setting {
  today: PlainDate;
  /** The jurisdiction that is suggested. */
  jurisdiction?: string;
  /** Is there a plan of this id already? */
  idTaken(id: string): boolean;
}

/** The reply to a `choice` that somebody is to be added who is not on the list. */
export const somebodyElse = '+';

type Steps = Generator<Step, void, Value | undefined>;
type Scope = Scene & { id: string; path: Path };

/**
 * Goes through the questions and writes the replies into `answers`, which it changes: `null` for what was left open. What is
 * answered already is not asked, so an interview goes on where it stopped.
 */
export function* interview(sections: readonly Section[], answers: Answers, setting: Setting): Steps {
  for (const [index, section] of sections.entries()) {
    const scope: Scope = { ...setting, answers, entry: answers, outer: [], id: '', path: [] };
    const inside = nodes(section.nodes, scope);
    let next = inside.next();
    yield { kind: 'section', section, n: index + 1, of: sections.length, nothingToAsk: next.done === true };
    while (!next.done) next = inside.next(yield next.value);
  }
}

function* nodes(list: readonly Node[], scope: Scope): Steps {
  for (const node of list) {
    if (node.when && !node.when(scope)) continue;
    if (node.kind === 'question') yield* question(node, scope);
    else if (node.each) yield* oneForEach(node, scope);
    else yield* many(node, scope);
  }
}

const join = (id: string, key: string) => (id === '' ? key : `${id}.${key}`);
const steps = (key: string) => key.split('.');

function* question(node: Question, scope: Scope, firstOf?: Repeat): Steps {
  if (valueAt(scope.entry, node.key) !== undefined) return;
  if (node.quiet) {
    // Ids: named as soon as there is something to name them by.
    const suggested = suggestId(scope.id, scope.entry, scope.answers);
    if (suggested !== undefined)
      put(scope.entry, node.key, (yield questionStep({ ...node, suggest: () => suggested }, scope)) ?? suggested);
    return;
  }
  const reply = yield questionStep(node, scope, firstOf);
  const added = reply === somebodyElse && node.add !== undefined ? yield* newPerson(node.add, scope) : reply;
  put(scope.entry, node.key, added ?? null);
}

function questionStep(node: Question, scope: Scope, firstOf?: Repeat): Step {
  const path = [...scope.path, ...steps(node.key)];
  return { kind: 'question', id: join(scope.id, node.key), question: node, scene: scope, path, firstOf };
}

/** Asks for the name of somebody who was not on the list, and adds the person. */
function* newPerson(role: string, scope: Scope): Generator<Step, string | undefined, Value | undefined> {
  const naming: Question = { kind: 'question', key: 'newPerson' };
  const name = yield questionStep(naming, scope);
  if (typeof name !== 'string' || name === '') return undefined;
  const person: Entry = { name, role };
  const people = listAt(scope.answers, 'people');
  person.id = suggestId('people', person, scope.answers);
  people.push(person);
  return String(person.id);
}

function listAt(entry: Entry, key: string): unknown[] {
  const there = valueAt(entry, key);
  if (Array.isArray(there)) return there;
  const list: unknown[] = [];
  put(entry, key, list);
  return list;
}

/** One entry for each person, known by `person`. An entry is kept once something was asked about it. */
function* oneForEach(node: Repeat, scope: Scope): Steps {
  const id = join(scope.id, node.key);
  for (const [n, person] of (node.each?.(scope) ?? []).entries()) {
    const list = listAt(scope.entry, node.key);
    let index = list.findIndex((item) => isMap(item) && item.person === person);
    if (index === -1) index = list.push({ person }) - 1;
    const entry = list[index] as Entry;
    const inside = within(scope, entry, id, [...scope.path, ...steps(node.key), index]);
    if (isAnswered(node.entry, inside)) continue;
    yield { kind: 'heading', list: id, scene: inside, n: n + 1 };
    yield* nodes(node.entry, inside);
  }
}

const isAnswered = (list: readonly Node[], scope: Scope) =>
  list.every(
    (node) =>
      node.kind === 'question' && (valueAt(scope.entry, node.key) !== undefined || node.when?.(scope) === false),
  );

const within = (scope: Scope, entry: Entry, id: string, path: Path): Scope => ({
  ...scope,
  entry,
  outer: scope.entry === scope.answers ? [] : [...scope.outer, scope.entry],
  id,
  path,
});

/**
 * As many entries as there are. Where the first question of a new one is left open, the list ends; one that the plan stands
 * on, or that somebody just wanted to go on with, is first asked about.
 */
function* many(node: Repeat, scope: Scope): Steps {
  const id = join(scope.id, node.key);
  const list = listAt(scope.entry, node.key);
  const inside = (index: number) => within(scope, list[index] as Entry, id, [...scope.path, ...steps(node.key), index]);
  for (const index of list.keys()) if (isMap(list[index])) yield* nodes(node.entry, inside(index));
  for (;;) {
    const isFirst = list.length === 0;
    const startAtOnce = isFirst && (node.required?.(scope) ?? false);
    const path = [...scope.path, ...steps(node.key), list.length];
    const about = { id, repeat: node, scene: scope, path, lacking: node.lacking?.(scope) ?? null, isFirst };
    if (!startAtOnce && (yield { kind: 'more', ...about }) !== true) return;
    const asksBack = !startAtOnce || node.asksBack === true;
    yield { kind: 'heading', list: id, scene: { ...scope, entry: {} }, n: list.length + 1 };
    while (!(yield* newEntry(list, node, inside, startAtOnce))) {
      if (!asksBack || (yield { kind: 'leave', ...about }) !== false) return;
    }
  }
}

/** One more entry of a list. Returns false, and leaves the list as it was, where its first question is left open. */
function* newEntry(
  list: unknown[],
  node: Repeat,
  inside: (index: number) => Scope,
  startAtOnce: boolean,
): Generator<Step, boolean, Value | undefined> {
  const [first, ...rest] = node.entry;
  if (first?.kind !== 'question') throw new Error(`the entries of ${node.key} begin with no question`);
  const scope = inside(list.push({}) - 1);
  yield* question(first, scope, startAtOnce ? node : undefined);
  if (valueAt(scope.entry, first.key) === null) {
    list.pop();
    return false;
  }
  yield* nodes(rest, scope);
  return true;
}
