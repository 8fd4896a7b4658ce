import { isMap } from '../plan/values.ts';
import { type Answers, type Entry, put, type Value, valueAt } from './answers.ts';
import { idsIn, suggestId } from './ids.ts';
import { close, note, notesIn, notesKey } from './notes.ts';
import { type ListStep, type Outline, type QuestionStep, type Spot, type Step, somebodyElse } from './outline.ts';
import type { Scene } from './question.ts';

/** Replies and what they do to the answers. What becomes senseless by one is put aside, and comes back when it makes sense again. */

/** Writes the reply to a step into the answers; undefined leaves a question open. */
export function reply(step: Step, value: Value | undefined): void {
  if (step.kind === 'more') more(step, value === true);
  else if (step.kind === 'leave') leave(step, value !== false);
  else if (step.question.key === 'newPerson') named(step, value);
  else answered(step, value);
}

function answered({ scene, question, into, firstOf, id }: QuestionStep, value: Value | undefined): void {
  const { entry } = scene;
  if (into) attach(entry, into);
  if (value === somebodyElse && question.add !== undefined) {
    note(entry, { adding: question.key });
    return;
  }
  if (notesIn(entry).adding === question.key) note(entry, { adding: undefined });
  const before = structuredClone(entry);
  put(entry, question.key, value ?? null);
  forgetId(before, scene, id.slice(0, -question.key.length - 1));
  if (value !== undefined || firstOf === undefined || firstOf.asksBack) return;
  const owner = scene.outer.at(-1) ?? scene.answers;
  drop(owner, firstOf.key);
  close(owner, firstOf.key, true);
}

/** An id that was made from an answer goes with it, as long as nothing points to it. */
function forgetId(before: Entry, { answers, entry }: Scene, list: string): void {
  const { id, ...unnamed } = before;
  if (typeof id !== 'string') return;
  const others = withoutEntry(answers, entry) as Answers;
  const [made, remade] = [unnamed, { ...entry, id: undefined }].map((named) => suggestId(list, named, others));
  if (made === id && remade !== id && !pointsTo(answers, id)) delete entry.id;
}

function withoutEntry(value: unknown, entry: Entry): unknown {
  if (value === entry) return {};
  if (Array.isArray(value)) return value.map((item) => withoutEntry(item, entry));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutEntry(child, entry)]));
}

/** Does an answer name an id? */
function pointsTo(value: unknown, id: string): boolean {
  if (value === id) return true;
  if (Array.isArray(value)) return value.some((item) => pointsTo(item, id));
  return isMap(value) && Object.entries(value).some(([key, child]) => key !== 'id' && pointsTo(child, id));
}

/** The name of somebody who was not on the list, who is added. */
function named({ scene, question }: QuestionStep, value: Value | undefined): void {
  const { adding } = notesIn(scene.entry);
  note(scene.entry, { adding: undefined });
  if (adding === undefined) return;
  if (typeof value !== 'string') {
    put(scene.entry, adding, null);
    return;
  }
  const person: Entry = { name: value, role: question.add };
  person.id = suggestId('people', person, scene.answers);
  const people = valueAt(scene.answers, 'people');
  if (Array.isArray(people)) people.push(person);
  else scene.answers.people = [person];
  put(scene.entry, adding, person.id);
}

function attach(entry: Entry, into: { entry: Entry; key: string }): void {
  const list = valueAt(into.entry, into.key);
  if (!Array.isArray(list)) put(into.entry, into.key, [entry]);
  else if (!list.includes(entry)) list.push(entry);
}

/** Takes the last entry out of a list. */
function drop(owner: Entry, key: string): void {
  const list = valueAt(owner, key);
  if (Array.isArray(list)) list.pop();
}

function more({ repeat, scene }: ListStep, another: boolean): void {
  close(scene.entry, repeat.key, !another);
  if (another) attach({}, { entry: scene.entry, key: repeat.key });
}

function leave({ repeat, scene }: ListStep, stays: boolean): void {
  drop(scene.entry, repeat.key);
  if (stays) close(scene.entry, repeat.key, true);
  else attach({}, { entry: scene.entry, key: repeat.key });
}

/** Begins an entry at the end of a list. */
export const begin = ({ repeat, scene }: ListStep): void => attach({}, { entry: scene.entry, key: repeat.key });

/** Takes back that an entry was begun. Returns false where the step does not begin one. */
export function takeBack(step: Step): boolean {
  if (step.kind === 'leave') {
    leave(step, false);
    return true;
  }
  const list = listAround(step);
  if (step.kind !== 'question' || step.into || list === undefined || step.firstOf) return false;
  const { entry } = step.scene;
  if (list.at(-1) !== entry || Object.keys(entry).length > 0) return false;
  list.pop();
  return true;
}

/** The list that the entry of a step stands in. */
function listAround({ scene, about }: Step): unknown[] | undefined {
  const inner = about.at(-1);
  if (inner === undefined) return undefined;
  const owner = scene.outer.at(-1) ?? scene.answers;
  const key = scene.outer.length > 0 ? inner.list.slice(inner.list.lastIndexOf('.') + 1) : inner.list;
  const list = valueAt(owner, key);
  return Array.isArray(list) ? list : undefined;
}

/** Takes the entry that a step is about out of its list, and what points to it out of the other answers. */
export function remove(step: Step, now: () => Outline): void {
  const { entry } = step.scene;
  const list = listAround(step);
  if (list === undefined) return;
  const ids = idsIn(entry);
  list.splice(list.indexOf(entry), 1);
  for (const other of now().steps) if (other.kind === 'question') unpoint(other, (id) => ids.has(id));
}

/** Takes ids out of an answer that points to things; where none is left, it is asked again. */
function unpoint(step: QuestionStep, isGone: (id: string) => boolean): void {
  if (!isPointer(step)) return;
  const { scene, question } = step;
  const value = valueAt(scene.entry, question.key);
  const ids = [value].flat().filter((id) => typeof id === 'string');
  const kept = ids.filter((id) => !isGone(id));
  if (kept.length === ids.length) return;
  if (kept.length === 0) unset(scene.entry, question.key);
  else put(scene.entry, question.key, Array.isArray(value) ? kept : kept[0]);
}

function unset(entry: Entry, key: string): void {
  const steps = key.split('.');
  const last = steps.pop() as string;
  const at = steps.length === 0 ? entry : valueAt(entry, steps.join('.'));
  if (isMap(at)) delete at[last];
}

/** What makes sense at a time, and what can be pointed to. Scenes are alive: this is taken before a reply is written. */
export interface Sense {
  spots: Outline['spots'];
  options: ReadonlyMap<string, readonly string[]>;
}

export function senseOf({ spots, steps }: Outline): Sense {
  const options = steps.flatMap((step): [string, readonly string[]][] =>
    step.kind === 'question' && isPointer(step) ? [[step.key, step.question.options?.(step.scene) ?? []]] : [],
  );
  return { spots, options: new Map(options) };
}

const isPointer = ({ question }: QuestionStep) => question.options !== undefined && question.codes === undefined;

/**
 * Puts aside what made sense before a reply and makes none after it, and takes up what makes sense again. What never made
 * sense, as something that stood in a file, stays where it is.
 */
export function settle(before: Sense, now: () => Outline, answers: Answers): void {
  let after = now();
  const gone = [...before.spots].filter(([key]) => !after.spots.has(key));
  const come = [...after.spots].filter(([key]) => !before.spots.has(key));
  for (const [, spot] of gone) if (isPart(answers, spot.entry)) putAside(spot);
  for (const [, spot] of come) takeUp(spot);
  if (gone.length > 0 || come.length > 0) after = now();
  const sense = senseOf(after);
  for (const step of after.steps) {
    const [old, left] = [before, sense].map(({ options }) => options.get(step.key));
    if (step.kind === 'question' && old && left) unpoint(step, (id) => old.includes(id) && !left.includes(id));
  }
}

/** Does an entry stand among the answers, and not aside? */
const isPart = (value: unknown, entry: Entry): boolean =>
  value === entry ||
  (Array.isArray(value) && value.some((item) => isPart(item, entry))) ||
  (isMap(value) && Object.entries(value).some(([key, item]) => key !== notesKey && isPart(item, entry)));

function putAside({ entry, key, person }: Spot): void {
  const value = valueAt(entry, key);
  if (value === undefined || value === null) return;
  const aside = notesIn(entry).aside ?? {};
  if (person === undefined) {
    unset(entry, key);
    note(entry, { aside: { ...aside, [key]: value } });
    return;
  }
  const list = Array.isArray(value) ? value : [];
  const index = list.findIndex((item) => isMap(item) && item.person === person);
  if (index === -1) return;
  const others = Array.isArray(aside[key]) ? aside[key] : [];
  note(entry, { aside: { ...aside, [key]: [...others, ...list.splice(index, 1)] } });
}

function takeUp({ entry, key, person }: Spot): void {
  const aside = notesIn(entry).aside ?? {};
  const value = aside[key];
  if (value === undefined) return;
  const { [key]: _, ...rest } = aside;
  if (person === undefined) {
    if (valueAt(entry, key) === undefined) put(entry, key, value);
    note(entry, { aside: rest });
    return;
  }
  const list = Array.isArray(value) ? value : [];
  const index = list.findIndex((item) => isMap(item) && item.person === person);
  if (index === -1) return;
  attach(list.splice(index, 1)[0] as Entry, { entry, key });
  note(entry, { aside: { ...rest, [key]: list } });
}
