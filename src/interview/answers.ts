import { type PlainDate, parseDate } from '../calendar/plain-date.ts';
import { isAgencyStaff, isParent } from '../plan/people.ts';
import type { Person } from '../plan/schema/plan.ts';
import { isMap } from '../plan/values.ts';

/**
 * What was answered, as plain data in the form of an answers file (docs/answers.md): the sections of a plan, its head under
 * `plan`, and in every goal its own `strategy`, `services` and `tasks`. A question that was asked and left open is `null`;
 * one that was not asked is missing.
 */
export type Answers = Entry;
export type Entry = Record<string, unknown>;
export type Value = string | number | boolean | string[];

/** What stands at a dotted key such as `agency.name`. */
export function valueAt(entry: Entry, key: string): unknown {
  return key.split('.').reduce<unknown>((at, step) => (isMap(at) ? at[step] : undefined), entry);
}

/** Writes a value at a dotted key, with the maps on the way to it. */
export function put(entry: Entry, key: string, value: unknown): void {
  const steps = key.split('.');
  const last = steps.pop() as string;
  let at = entry;
  for (const step of steps) {
    if (!isMap(at[step])) at[step] = {};
    at = at[step] as Entry;
  }
  at[last] = value;
}

/** The entries of a list; none where there is no list. */
export function entriesAt(entry: Entry, key: string): Entry[] {
  const list = valueAt(entry, key);
  return Array.isArray(list) ? list.filter(isMap) : [];
}

export function textAt(entry: Entry, key: string): string | undefined {
  const value = valueAt(entry, key);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export const dateAt = (entry: Entry, key: string): PlainDate | undefined => parseDate(valueAt(entry, key)) ?? undefined;

export function textsAt(entry: Entry, key: string): string[] {
  const value = valueAt(entry, key);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

type Who = (person: Person) => boolean;

/** Ids of the people whom the test accepts, in the order in which they were named. */
export function peopleWho(answers: Answers, test: Who): string[] {
  return entriesAt(answers, 'people')
    .filter((person) => typeof person.role === 'string' && test(person as unknown as Person))
    .flatMap((person) => textAt(person, 'id') ?? []);
}

export const inRole =
  (...roles: string[]): Who =>
  (person) =>
    roles.includes(person.role);
export const childrenIn = (answers: Answers) => peopleWho(answers, inRole('child'));
export const parentsIn = (answers: Answers) => peopleWho(answers, isParent);
export const staffIn = (answers: Answers) => peopleWho(answers, isAgencyStaff);

export function personIn(answers: Answers, id: unknown): Entry | undefined {
  return id === undefined ? undefined : entriesAt(answers, 'people').find((person) => person.id === id);
}

const atHome = ['parental-home', 'trial-home-visit'];

/** Ids of the children of whom it was said that they do not live with a parent. */
export function childrenApart(answers: Answers): string[] {
  return entriesAt(answers, 'children').flatMap((child) => {
    const type = textAt(child, 'placement.type');
    return type !== undefined && !atHome.includes(type) ? (textAt(child, 'person') ?? []) : [];
  });
}

const assessmentLists = ['safetyThreats', 'riskFactors', 'needs'] as const;

/** Ids of what a goal can answer: dangers, risks and needs. */
export function addressable(answers: Answers): string[] {
  return assessmentLists.flatMap((list) =>
    entriesAt(answers, `assessment.${list}`).flatMap((e) => textAt(e, 'id') ?? []),
  );
}

const textKeys = ['name', 'statement', 'description', 'indicator'];

/** The thing with an id, wherever it stands in the answers. */
export function thingIn(answers: unknown, id: string): Entry | undefined {
  if (Array.isArray(answers)) {
    for (const item of answers) {
      const found = thingIn(item, id);
      if (found) return found;
    }
    return undefined;
  }
  if (!isMap(answers)) return undefined;
  if (answers.id === id && textKeys.some((key) => typeof answers[key] === 'string')) return answers;
  return thingIn(Object.values(answers), id);
}

/** What a person reads instead of an id: the name, or the text that the thing is known by. */
export function titleOf(answers: Answers, id: string): string {
  const thing = thingIn(answers, id);
  const text = textKeys.map((key) => thing?.[key]).find((value) => typeof value === 'string');
  return typeof text === 'string' ? text : id;
}
