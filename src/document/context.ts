import type { PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../check/finding.ts';
import { inEnglish, type Renderer } from '../check/words.ts';
import { findPerson, nameOf, proseIn } from '../plan/people.ts';
import type { Path } from '../plan/problem.ts';
import type { Plan, Prose } from '../plan/schema/plan.ts';
import { lateAsOf } from '../plan/standing.ts';
import {
  type CodeList,
  codeLabel,
  type DocumentLanguage,
  dateText,
  everyText,
  type Overlays,
  type Phrases,
  phrasesIn,
  primaryLanguage,
} from './phrases.ts';
import { compose, fixed, type Line, type Look, line, paragraphs, quoted, type Run } from './words.ts';

/** A text that could not be shown in the asked language, and the language that it is shown in instead. */
export interface Untranslated {
  path: (string | number)[];
  wanted: string;
  shown: string;
}

/**
 * What every builder of a section gets: the plan, the day, the language, and the record of missing translations.
 * `P`: the words that a kind of document has beside those that all share.
 */
export interface Context<P extends object = object> {
  plan: Plan;
  findings: readonly Finding[];
  findingLanguage: string;
  /** Puts findings into that language. */
  renderer: Renderer;
  today: PlainDate;
  /** The day after which lateness is no longer counted; null where nothing can be late. */
  lateOn: PlainDate | null;
  draft: boolean;
  /** Are the terms others than those that were approved? */
  changedSinceApproval: boolean;
  phrases: Phrases & P;
  /** The language asked for. */
  wanted: string;
  /** The language of the prose in the file. */
  ofFile: string;
  untranslated: Map<string, Untranslated>;
}

export interface ContextInput {
  plan: Plan;
  findings: readonly Finding[];
  findingLanguage?: string;
  renderer?: Renderer;
  today: PlainDate;
  language?: string;
  draft: boolean;
  changedSinceApproval?: boolean | undefined;
  /** What an agency has of its own. */
  own?: { phrases: Overlays } | undefined;
}

/** @param added the words of the kind of document */
export function createContext<P extends object>(
  input: ContextInput,
  added: Readonly<Record<DocumentLanguage, P>>,
): Context<P> {
  const {
    plan,
    findings,
    findingLanguage = 'en',
    renderer = inEnglish,
    today,
    language,
    draft: asked,
    changedSinceApproval = false,
    own,
  } = input;
  const ofFile = plan.language ?? 'en';
  const wanted = language ?? ofFile;
  const phrases = phrasesIn(wanted, added, own?.phrases);
  const draft = asked || plan.status === 'draft';
  const lateOn = lateAsOf(plan, today);
  return {
    plan,
    findings,
    findingLanguage,
    renderer,
    today,
    lateOn,
    draft,
    changedSinceApproval,
    phrases,
    wanted,
    ofFile,
    untranslated: new Map(),
  };
}

/** That the plan is no longer what was approved; null where it is, or nobody knows. */
export function approvalNote(context: Context): string | null {
  const { plan, phrases, changedSinceApproval } = context;
  if (!changedSinceApproval) return null;
  const { changedSince, changed } = phrases.page;
  return plan.approvedOn === undefined ? changed : changedSince.replace('{date}', on(context, plan.approvedOn));
}

/** A value of the plan with its place in the file. */
export interface At<T> {
  value: T;
  path: Path;
}

export function entries<T>(list: readonly T[] | undefined, ...path: Path): At<T>[] {
  return (list ?? []).map((value, index) => ({ value, path: [...path, index] }));
}

export function field<T extends object, K extends keyof T & string>(at: At<T>, key: K): At<T[K]> {
  return { value: at.value[key], path: [...at.path, key] };
}

/** `lang` for a text: set only where it is not the language of the document. */
export function foreign(context: Context, language: string): string | null {
  return primaryLanguage(language) === context.phrases.language ? null : language;
}

/** Prose in the asked language, else in the one it has, which is then noted. Null where there is none. */
export function spoken(context: Context, at: At<Prose | undefined>): { text: string; lang: string | null } | null {
  if (at.value === undefined) return null;
  const { text, language } = proseIn(at.value, context.wanted, context.ofFile);
  if (text.trim() === '') return null;
  if (primaryLanguage(language) !== primaryLanguage(context.wanted)) {
    const note = { path: [...at.path], wanted: context.wanted, shown: language };
    context.untranslated.set(JSON.stringify(at.path), note);
  }
  return { text, lang: foreign(context, language) };
}

export const missing = (context: Context): Line[] => [line(context.phrases.notRecorded, 'missing')];

/** Prose as paragraphs; "Not recorded" where there is none. */
export function prose(context: Context, at: At<Prose | undefined>, look: Look = 'plain'): Line[] {
  const found = proseIfAny(context, at, look);
  return found.length > 0 ? found : missing(context);
}

/** Prose as paragraphs; nothing where there is none. */
export function proseIfAny(context: Context, at: At<Prose | undefined>, look: Look = 'plain'): Line[] {
  const found = spoken(context, at);
  return found === null ? [] : paragraphs(found.text, found.lang, look);
}

/** Prose as one run; null where there is none. */
export function proseRun(context: Context, at: At<Prose | undefined>): Run | null {
  const found = spoken(context, at);
  return found && quoted(found.text.replace(/\s+/g, ' ').trim(), found.lang);
}

/** Words of the program, then prose on the same line: "Reason: …"; nothing where there is no prose. */
export function labelled(context: Context, label: string, at: At<Prose | undefined>, look: Look = 'small'): Line[] {
  const run = proseRun(context, at);
  return run === null ? [] : [line([fixed(`${label} `), run], look)];
}

/** How often: an ISO 8601 duration in words, or the words of the plan. */
export function frequency(context: Context, at: At<Prose | undefined>): Line[] {
  const every = typeof at.value === 'string' ? everyText(context.phrases, at.value) : undefined;
  return every === undefined ? prose(context, at) : [line(every)];
}

/** A name, number or label: text that has no translation. */
export function plain(context: Context, value: string | undefined, look: Look = 'plain'): Line[] {
  return value === undefined || value.trim() === '' ? missing(context) : [line(quoted(value), look)];
}

export function day(context: Context, value: string | undefined, form: 'long' | 'short' = 'long'): Line[] {
  return value === undefined ? missing(context) : [line(on(context, value, form))];
}

/** A date of the plan as text. */
export function on(context: Context, value: string, form: 'long' | 'short' = 'long'): string {
  return dateText(context.phrases, value as PlainDate, form);
}

export function code(context: Context, list: CodeList, value: string | undefined): Line[] {
  return value === undefined ? missing(context) : [line(codeRun(context, list, value))];
}

/** A code in words; one that the program does not know is a text of the plan. */
export function codeRun(context: Context, list: CodeList, value: string): Run {
  const known = Object.hasOwn(context.phrases.codes[list], value);
  return known ? fixed(codeLabel(context.phrases, list, value)) : quoted(codeLabel(context.phrases, list, value));
}

export function yesNo(context: Context, value: boolean | undefined): Line[] {
  if (value === undefined) return missing(context);
  return [line(value ? context.phrases.yes : context.phrases.no)];
}

export const name = (context: Context, id: string): Run => quoted(nameOf(context.plan, id));

/** The names of people, "A, B and C", each isolated. */
export function names(context: Context, ids: readonly string[]): Run[] {
  const runs = ids.map((id) => name(context, id));
  const last = runs.at(-1);
  if (last === undefined || runs.length === 1) return runs;
  const list = runs.slice(0, -1).flatMap((run, index) => (index === 0 ? [run] : [fixed(', '), run]));
  return compose(context.phrases.and, { list, last: [last] });
}

export function people(context: Context, ids: readonly string[] | undefined): Line[] {
  return ids === undefined || ids.length === 0 ? missing(context) : [line(names(context, ids))];
}

/** The part of a person in the case, in words; the organisation or relation where the plan names one. */
export function roleRuns(context: Context, id: string): Run[] {
  const person = findPerson(context.plan, id);
  if (person === undefined) return [];
  const role = codeRun(context, 'roles', person.role);
  return person.organization ? [role, fixed(', '), quoted(person.organization)] : [role];
}

/** The order of things by date: the earlier first, what has none last. Dates are `YYYY-MM-DD`, where text order is date order. */
export function earlierFirst(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  return b === undefined || a < b ? -1 : 1;
}
