import type { PlainDate } from '../calendar/plain-date.ts';
import type { Path } from '../plan/problem.ts';
import { isMap } from '../plan/values.ts';
import type { Language } from '../wording/wording.ts';
import { type Answers, type Entry, valueAt } from './answers.ts';
import { suggestId } from './ids.ts';
import { isBlank, isClosed, notesIn } from './notes.ts';
import type { Node, Question, Repeat, Scene, Section } from './question.ts';

/**
 * An interview is a list of steps that follows from the answers. What is asked next, where an interview goes on that was broken
 * off, what stands before a question and what there is to review are all read from this list.
 */

/** `open`: asked, and left open. */
export type State = 'ask' | 'answered' | 'open';

export interface Part {
  section: Section;
  n: number;
  of: number;
}

/** The entry of a list that questions are about. `n` counts from 1. */
export interface About {
  list: string;
  scene: Scene;
  n: number;
  key: string;
}

interface Place {
  /** Names the step as long as no entry before it is removed. */
  key: string;
  path: Path;
  scene: Scene;
  part: Part;
  /** The entries around the step, outermost first. */
  about: readonly About[];
  state: State;
  /** Where the entry is not among the answers yet: the list that it goes into once it is answered. */
  into?: { entry: Entry; key: string };
}

export interface QuestionStep extends Place {
  kind: 'question';
  /** Dotted, without positions: `people.birthDate`. */
  id: string;
  question: Question;
  /** The first question of a list that the plan needs and that is empty. */
  firstOf?: Repeat;
}

interface List extends Place {
  id: string;
  repeat: Repeat;
  lacking: string | null;
  isFirst: boolean;
}

/** Is there another one? */
interface MoreStep extends List {
  kind: 'more';
}

/** The first question of an entry was left open: is the list to stay as it is? */
interface LeaveStep extends List {
  kind: 'leave';
}

export type ListStep = MoreStep | LeaveStep;
export type Step = QuestionStep | ListStep;

/** A question or list that makes sense at present, or an entry of a list that has one for each person. */
export interface Spot {
  entry: Entry;
  key: string;
  person?: string;
}

export interface Outline {
  steps: readonly Step[];
  parts: readonly Part[];
  spots: ReadonlyMap<string, Spot>;
}

export interface Setting {
  today: PlainDate;
  /** The jurisdiction that is suggested. */
  jurisdiction?: string;
  /** The language that is suggested for the plan: the one that is spoken. */
  language?: Language;
  /** "Two years old.", by years: why a small child was not asked. */
  ages?: readonly string[];
  /** Is there a plan of this id already? */
  idTaken(id: string): boolean;
}

/** The reply to a `choice` that somebody is to be added who is not on the list. */
export const somebodyElse = '+';

type Scope = Scene & Pick<Place, 'path' | 'part' | 'about' | 'into'> & { id: string };

/** @param again keys of steps that are asked once more though they are answered */
export function outline(
  sections: readonly Section[],
  answers: Answers,
  setting: Setting,
  again: ReadonlySet<string> = new Set(),
): Outline {
  const steps: Step[] = [];
  const spots = new Map<string, Spot>();
  const parts = sections.map((section, index) => ({ section, n: index + 1, of: sections.length }));
  for (const part of parts) {
    const scope: Scope = { ...setting, answers, entry: answers, outer: [], id: '', path: [], part, about: [] };
    for (const step of nodes(part.section.nodes, scope, spots))
      steps.push(again.has(step.key) ? { ...step, state: 'ask' } : step);
  }
  return { steps, parts, spots };
}

type Steps = Generator<Step, void, void>;

function* nodes(list: readonly Node[], scope: Scope, spots: Map<string, Spot>): Steps {
  for (const node of list) {
    if (node.when && !node.when(scope)) continue;
    spots.set(keyOf([...scope.path, node.key]), { entry: scope.entry, key: node.key });
    if (node.kind === 'question') yield* question(node, scope);
    else if (node.each) yield* oneForEach(node, scope, spots);
    else yield* many(node, scope, spots);
  }
}

const keyOf = (path: Path) => path.join('.');
const join = (id: string, key: string) => (id === '' ? key : `${id}.${key}`);
const stepsOf = (key: string) => key.split('.');

const stateOf = (value: unknown): State => (value === undefined ? 'ask' : value === null ? 'open' : 'answered');

function* question(node: Question, scope: Scope, firstOf?: Repeat): Steps {
  const value = valueAt(scope.entry, node.key);
  if (node.quiet) {
    // Ids: named as soon as there is something to name them by.
    const suggested = value === undefined ? suggestId(scope.id, scope.entry, scope.answers) : undefined;
    if (suggested !== undefined) yield questionStep({ ...node, suggest: () => suggested }, scope, 'ask');
    return;
  }
  const isAdding = node.add !== undefined && notesIn(scope.entry).adding === node.key;
  yield questionStep(node, scope, isAdding ? 'answered' : stateOf(value), firstOf);
  if (isAdding) yield questionStep({ kind: 'question', key: 'newPerson', add: node.add }, scope, 'ask');
}

function questionStep(node: Question, scope: Scope, state: State, firstOf?: Repeat): QuestionStep {
  const path = [...scope.path, ...stepsOf(node.key)];
  const place = placeIn(scope, path, state);
  return { ...place, kind: 'question', id: join(scope.id, node.key), question: node, firstOf };
}

const placeIn = (scope: Scope, path: Path, state: State, mark = ''): Place => ({
  key: `${keyOf(path)}${mark}`,
  path,
  scene: scope,
  part: scope.part,
  about: scope.about,
  state,
  into: scope.into,
});

const listIn = (entry: Entry, key: string): readonly unknown[] => {
  const list = valueAt(entry, key);
  return Array.isArray(list) ? list : [];
};

/** One entry for each person, known by `person`. */
function* oneForEach(node: Repeat, scope: Scope, spots: Map<string, Spot>): Steps {
  const list = listIn(scope.entry, node.key);
  let next = list.length;
  for (const [n, person] of (node.each?.(scope) ?? []).entries()) {
    const found = list.findIndex((item) => isMap(item) && item.person === person);
    const index = found === -1 ? next++ : found;
    const entry = found === -1 ? { person } : (list[index] as Entry);
    const inside = within(node, scope, entry, index, n + 1);
    if (found === -1) inside.into = { entry: scope.entry, key: node.key };
    spots.set(`${keyOf([...scope.path, node.key])}[${person}]`, { entry: scope.entry, key: node.key, person });
    yield* nodes(node.entry, inside, spots);
  }
}

function within(node: Repeat, scope: Scope, entry: Entry, index: number, n: number): Scope {
  const id = join(scope.id, node.key);
  const path = [...scope.path, ...stepsOf(node.key), index];
  const outer = scope.entry === scope.answers ? [] : [...scope.outer, scope.entry];
  const inside: Scope = { ...scope, entry, outer, id, path, into: undefined };
  return { ...inside, about: [...scope.about, { list: id, scene: inside, n, key: keyOf(path) }] };
}

const firstOf = ({ entry, key }: Repeat): Question => {
  const [first] = entry;
  if (first?.kind !== 'question') throw new Error(`the entries of ${key} begin with no question`);
  return first;
};

/** Was an entry begun, and its first question left open? */
const isGivenUp = (node: Repeat, entry: Entry): boolean =>
  valueAt(entry, firstOf(node).key) === null && Object.keys(entry).length === 1;

/**
 * As many entries as there are. Where the first question of a new one is left open, it is asked whether the list is to stay as
 * it is; with the list that the plan needs, the first entry begins without being asked for.
 */
function* many(node: Repeat, scope: Scope, spots: Map<string, Spot>): Steps {
  const list = listIn(scope.entry, node.key);
  const isNeeded = node.required?.(scope) ?? false;
  const path = [...scope.path, ...stepsOf(node.key), list.length];
  const about = { id: join(scope.id, node.key), repeat: node, lacking: node.lacking?.(scope) ?? null };
  for (const [index, entry] of list.entries()) {
    if (!isMap(entry)) continue;
    const inside = within(node, scope, entry, index, index + 1);
    if (index < list.length - 1 || !(isBlank(entry) || isGivenUp(node, entry))) yield* nodes(node.entry, inside, spots);
    else {
      yield* question(firstOf(node), inside, index === 0 && isNeeded ? node : undefined);
      if (!isBlank(entry))
        yield {
          ...placeIn(scope, [...path.slice(0, -1), index], 'ask', '-'),
          kind: 'leave',
          ...about,
          isFirst: index === 0,
        };
      return;
    }
  }
  const closed = isClosed(scope.entry, node.key);
  if (list.length === 0 && isNeeded && !closed) {
    const inside = within(node, scope, {}, 0, 1);
    inside.into = { entry: scope.entry, key: node.key };
    yield* question(firstOf(node), inside, node);
    return;
  }
  const place = placeIn(scope, path, closed ? 'answered' : 'ask');
  yield { ...place, key: `${keyOf(path.slice(0, -1))}+`, kind: 'more', ...about, isFirst: list.length === 0 };
}
