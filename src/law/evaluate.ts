import { addBusinessDays, type IsHoliday, parseBusinessDays } from '../calendar/business-days.ts';
import { addPeriod, type Period, parsePeriod, parseSpan, subtractPeriod } from '../calendar/period.ts';
import {
  addDays,
  addMonths,
  earliest,
  latest,
  type PlainDate,
  parseDate,
  parts,
  weekday,
} from '../calendar/plain-date.ts';
import { code, person } from '../wording/args.ts';
import type { MissingFact } from '../wording/clock.ts';
import type { AddedStep, Distance, FactStep, FloorStep, OntoStep, Step } from './derivation.ts';
import type { Facts, Trigger } from './facts.ts';
import type { BaseKey, MoveKey, Reckoned, SimpleReckoned } from './pack-schema.ts';

/**
 * The computation of time: the one evaluator of the law's language of dates. Its result carries the derivation that leads to the date. A
 * new key of the language belongs into `bases` or `moves`, or it does not compile.
 */

/** A date that was computed, from what and how; or what is missing to compute it. */
export type Evaluation = Evaluated | { missing: MissingFact[]; derivation: Step[] };

export interface Evaluated {
  date: PlainDate;
  /** The date before it was moved: where the time begins to run. */
  base: PlainDate;
  trigger: Trigger;
  derivation: Step[];
}

export const isEvaluated = (result: Evaluation): result is Evaluated => 'date' in result;

/** What a date may refer to besides the facts of the plan. */
export interface Definitions {
  anchors: Readonly<Record<string, Reckoned>>;
  deadline(id: string): Reckoned | undefined;
  /** Legal holidays, where business days are counted; weekends alone where it is left out. */
  isHoliday?: IsHoliday;
}

/** What a date is computed with. */
export interface Setting {
  /** Of one child. */
  facts: Facts;
  definitions: Definitions;
  /** The placement or hearing that the date is about, where an entry makes one clock for each of them. */
  of?: Trigger;
}

/** Computes a date of the law for one child. Dates are those of the calendar, YYYY-MM-DD. Throws for a length of time that is none. */
export function evaluate(what: Reckoned, setting: Setting): Evaluation {
  const start = startOf(what, setting);
  if (!isEvaluated(start)) return start;
  const result: Evaluated = { ...start, base: start.date, derivation: [...start.derivation] };
  for (const key of moveKeys) {
    const step = what[key] === undefined ? null : moved(key, what, result.date, setting);
    if (step === null) continue;
    result.derivation.push(step);
    result.date = step.date;
    if (step.step !== 'floor') continue;
    const { fact, date, place } = step;
    Object.assign(result, { base: date, trigger: { fact, date, place } });
  }
  return result;
}

type Bases = { [K in BaseKey]: (value: NonNullable<Reckoned[K]>, setting: Setting) => Evaluation };

/** What each key begins a date with. */
const bases: Bases = {
  event: (type, { facts }) => from(facts.event(type), noEvent(type)),
  hearing: (type, { facts, of }) =>
    from(heard(type, of) ?? facts.nextHearing(type), { id: 'hearing-not-set', args: { type: code(type) } }),
  lastHearing: (type, { facts, of }) =>
    from(heard(type, of) ?? facts.lastHearing(type), { id: 'hearing-not-held', args: { type: code(type) } }),
  placement: (type, { of }) => from(of, { id: 'placement-missing', args: { type: code(type) } }),
  birthday: (years, { facts }) => birthday(years, facts),
  anchor: (name, setting) => anchored(name, setting),
  deadline: (id, { facts, definitions }) => {
    const due = definitions.deadline(id);
    if (due === undefined) return without({ id: 'deadline-missing', args: { id: code(id) } });
    const result = evaluate(due, { facts, definitions });
    return within(result, { step: 'deadline', id, by: result.derivation, date: dateOf(result) });
  },
  plan: (key, { facts }) => planDate(key, facts),
  earliestOf: (list, setting) => chosen('earliest', list, setting),
  latestOf: (list, setting) => chosen('latest', list, setting),
};

/** The keys that a date can begin with; one of them does. */
export const baseKeys = Object.keys(bases) as readonly BaseKey[];

function startOf(what: Reckoned, setting: Setting): Evaluation {
  const key = baseKeys.find((one) => what[one] !== undefined);
  if (key === undefined) return without({ id: 'base-missing', args: {} });
  const begin = bases[key] as (value: unknown, setting: Setting) => Evaluation;
  return begin(what[key], setting);
}

type MoveStep = AddedStep | OntoStep | FloorStep;
type Moves = {
  [K in MoveKey]: (value: NonNullable<Reckoned[K]>, date: PlainDate, setting: Setting) => MoveStep | null;
};

/** What each key moves a date by, in the order in which they apply; null where it stays. */
const moves: Moves = {
  after: (span, date, { definitions }) => added(span, 'after', date, definitions),
  before: (span, date, { definitions }) => added(span, 'before', date, definitions),
  onto: (onto, date) => ({
    step: 'onto',
    onto,
    date: onto === 'first-monday-after' ? firstMondayAfter(date) : addDays(date, -1),
  }),
  noEarlierThan: (event, date, { facts }) => {
    const floor = facts.event(event);
    return floor && floor.date > date ? { step: 'floor', ...floor } : null;
  },
};

const moveKeys = Object.keys(moves) as readonly MoveKey[];

function moved(key: MoveKey, what: Reckoned, date: PlainDate, setting: Setting): MoveStep | null {
  const move = moves[key] as (value: unknown, date: PlainDate, setting: Setting) => MoveStep | null;
  return move(what[key], date, setting);
}

/** The first Monday strictly after a date (Tex. Fam. Code § 263.401(a)). */
const firstMondayAfter = (date: PlainDate) => addDays(date, 8 - weekday(date));

function added(span: string, way: 'after' | 'before', from: PlainDate, { isHoliday }: Definitions): AddedStep {
  const distance = distanceOf(span);
  return { step: 'added', distance, way, date: shifted(from, distance, way, isHoliday) };
}

/** What a length of time in the words of a pack is: a statute's "45 days", an ISO 8601 period, or "3 business days". */
export function distanceOf(span: string): Distance {
  const businessDays = parseBusinessDays(span);
  if (businessDays !== null) return { span, businessDays };
  const period: Period | null = parseSpan(span) ?? parsePeriod(span);
  if (period === null) throw new RangeError(`not a length of time: ${span}`);
  return { span, months: period.months, days: period.days };
}

function shifted(date: PlainDate, distance: Distance, way: 'after' | 'before', isHoliday?: IsHoliday): PlainDate {
  if ('businessDays' in distance) {
    const { businessDays } = distance;
    return addBusinessDays(date, way === 'after' ? businessDays : -businessDays, isHoliday);
  }
  return way === 'after' ? addPeriod(date, distance) : subtractPeriod(date, distance);
}

/** The hearing that a clock is about, where it is one of this type. */
const heard = (type: string, of: Trigger | undefined) =>
  of?.fact.id === 'hearing' && of.fact.args.type.code === type ? of : undefined;

const noEvent = (type: string): MissingFact => ({ id: 'event-missing', args: { type: code(type) } });

/** What is missing where the age of the child cannot be told. */
export const noBirthDate = ({ child }: Facts): MissingFact => ({
  id: 'birth-date-missing',
  args: { child: child === null ? null : person(child) },
});

const without = (fact: MissingFact): Evaluation => ({
  missing: [fact],
  derivation: [{ step: 'missing', facts: [fact] }],
});

export const factStep = ({ fact, date, place }: Trigger): FactStep => ({ step: 'fact', fact, date, place });

const from = (trigger: Trigger | undefined, otherwise: MissingFact): Evaluation =>
  trigger ? { date: trigger.date, base: trigger.date, trigger, derivation: [factStep(trigger)] } : without(otherwise);

const dateOf = (result: Evaluation) => (isEvaluated(result) ? result.date : null);

/** The same result, with its steps as those of one step. */
const within = (result: Evaluation, step: Step): Evaluation => ({ ...result, derivation: [step] });

/** An event of the anchor's own name in the file goes before what the pack defines. */
function anchored(name: string, { facts, definitions }: Setting): Evaluation {
  const recorded = facts.event(name);
  const anchor = recorded ? undefined : definitions.anchors[name];
  if (anchor === undefined) return from(recorded, noEvent(name));
  const result = evaluate(anchor, { facts, definitions });
  return within(result, { step: 'anchor', name, by: result.derivation, date: dateOf(result) });
}

function planDate(key: 'preparedOn' | 'approvedOn', { plan }: Facts): Evaluation {
  const date = parseDate(plan[key]);
  const args = { key: code(key) };
  return from(date === null ? undefined : { fact: { id: 'plan-date', args }, date, place: [key] }, {
    id: 'plan-date-missing',
    args,
  });
}

/** The day on which the child is so many years old. One born on 29 February: 1 March of a common year, as `ageOn` counts. */
function birthday(years: number, facts: Facts): Evaluation {
  const born = facts.birth();
  if (!born) return without(noBirthDate(facts));
  const { month, day } = parts(born.date);
  const clamped = addMonths(born.date, years * 12);
  const date = month === 2 && day === 29 && parts(clamped).day === 28 ? addDays(clamped, 1) : clamped;
  const trigger: Trigger = { ...born, fact: { id: 'birthday', args: { years } } };
  return { date, base: date, trigger, derivation: [{ ...factStep(trigger), date }] };
}

function chosen(
  which: 'earliest' | 'latest',
  list: readonly SimpleReckoned[],
  { facts, definitions }: Setting,
): Evaluation {
  const all = list.map((item) => evaluate(item, { facts, definitions }));
  const known = all.filter(isEvaluated);
  const dates = known.map(({ date }) => date);
  const date = which === 'earliest' ? earliest(dates) : latest(dates);
  const derivation: Step[] = [{ step: 'choice', which, of: all.map((one) => one.derivation), date: date ?? null }];
  const result = known.find((one) => one.date === date);
  if (result) return { ...result, derivation };
  return { missing: withoutTwice(all.flatMap((item) => (isEvaluated(item) ? [] : item.missing))), derivation };
}

const withoutTwice = (facts: readonly MissingFact[]): MissingFact[] => [
  ...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values(),
];

/** Does the date of an entry hang on business days? */
export function countsBusinessDays({ due }: { due: Reckoned }): boolean {
  const all = [due, ...(due.earliestOf ?? []), ...(due.latestOf ?? [])];
  return all.some(({ after, before }) => [after, before].some((text) => parseBusinessDays(text ?? '') !== null));
}
