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
import type { Facts } from './facts.ts';
import type { Reckoned, SimpleReckoned } from './pack-schema.ts';

/** A fact that a clock starts from, and where it stands in the file. */
export interface Trigger {
  /** What it is: an event type, "hearing", "birthday 18", "placement". */
  type: string;
  date: PlainDate;
  /** The map of the plan that holds the date, and its key. */
  at: { node: object; key: string } | null;
}

/** A date that was reckoned, and from what; or what is missing to reckon it. */
export type Reckoning = Found | { missing: string[] };

export interface Found {
  date: PlainDate;
  /** The date before the last span was added: where the time begins to run. */
  base: PlainDate;
  trigger: Trigger;
}

export const isReckoned = (result: Reckoning): result is Found => 'date' in result;

/** What a reckoning may refer to besides the facts of the plan. */
export interface Definitions {
  anchors: Readonly<Record<string, Reckoned>>;
  deadline(id: string): Reckoned | undefined;
  /** Legal holidays, where business days are counted; weekends alone where it is left out. */
  isHoliday?: IsHoliday;
}

/** A statute's "45 days", or an ISO 8601 period. */
function spanOf(text: string): Period {
  const span = parseSpan(text) ?? parsePeriod(text);
  if (span === null) throw new RangeError(`not a length of time: ${text}`);
  return span;
}

/** The first Monday strictly after a date (Tex. Fam. Code § 263.401(a)). */
function firstMondayAfter(date: PlainDate): PlainDate {
  return addDays(date, 8 - weekday(date));
}

/** Reckons a date of the law for one child. `of` is the placement or hearing where an entry makes one clock for each of them. */
export function reckon(what: Reckoned, facts: Facts, definitions: Definitions, of?: Trigger): Reckoning {
  const list = what.earliestOf ?? what.latestOf;
  const base = list ? pick(list, what, facts, definitions) : baseOf(what, facts, definitions, of);
  if (!isReckoned(base)) return base;
  const date = moved(base.date, what, definitions.isHoliday);
  const floor = what.noEarlierThan === undefined ? undefined : facts.event(what.noEarlierThan);
  return floor && floor.date > date ? started(floor) : { trigger: base.trigger, base: base.date, date };
}

function pick(list: readonly SimpleReckoned[], what: Reckoned, facts: Facts, definitions: Definitions): Reckoning {
  const all = list.map((item) => reckon(item, facts, definitions));
  const known = all.filter(isReckoned);
  const dates = known.map(({ date }) => date);
  const chosen = what.earliestOf ? earliest(dates) : latest(dates);
  const result = known.find(({ date }) => date === chosen);
  return result ?? { missing: [...new Set(all.flatMap((item) => (isReckoned(item) ? [] : item.missing)))] };
}

function baseOf(what: SimpleReckoned, facts: Facts, definitions: Definitions, of?: Trigger): Reckoning {
  if (what.placement) return of ? started(of) : { missing: [`placement ${what.placement}`] };
  if (what.event) return found(facts.event(what.event), what.event);
  if (what.hearing) return found(heard(what.hearing, of) ?? facts.nextHearing(what.hearing), `hearing ${what.hearing}`);
  if (what.lastHearing)
    return found(heard(what.lastHearing, of) ?? facts.lastHearing(what.lastHearing), `${noneHeld}${what.lastHearing}`);
  if (what.birthday !== undefined) return birthday(what.birthday, facts);
  if (what.anchor) return anchored(what.anchor, facts, definitions);
  if (what.plan) return planDate(what.plan, facts);
  if (what.deadline) {
    const due = definitions.deadline(what.deadline);
    return due ? reckon(due, facts, definitions) : { missing: [`deadline ${what.deadline}`] };
  }
  return { missing: ['a date to reckon from'] };
}

/** The hearing that a clock is about, where it is one of this type. */
const heard = (type: string, of: Trigger | undefined) => (of?.type === `${type} hearing` ? of : undefined);

function planDate(key: 'preparedOn' | 'approvedOn', { plan }: Facts): Reckoning {
  const date = parseDate(plan[key]);
  return date === null ? { missing: [`${key} of the plan`] } : started({ type: key, date, at: { node: plan, key } });
}

/** What is missing where a clock starts from a hearing and none was held: not a fact that somebody forgot. */
export const noneHeld = 'no hearing was held: ';

/** What is missing where the age of the child cannot be told. */
export const birthDateOf = ({ child }: Facts) => `birthDate of ${child ?? 'the child'}`;

const found = (trigger: Trigger | undefined, name: string): Reckoning =>
  trigger ? started(trigger) : { missing: [name] };

const started = (trigger: Trigger): Found => ({ date: trigger.date, base: trigger.date, trigger });

/** An event of the anchor's own name in the file goes before what the pack reckons. */
function anchored(name: string, facts: Facts, definitions: Definitions): Reckoning {
  const recorded = facts.event(name);
  if (recorded) return started(recorded);
  const anchor = definitions.anchors[name];
  return anchor ? reckon(anchor, facts, definitions) : { missing: [name] };
}

/** The day on which the child is so many years old. One born on 29 February: 1 March of a common year, as `ageOn` counts. */
function birthday(years: number, facts: Facts): Reckoning {
  const born = facts.birth();
  if (!born) return { missing: [birthDateOf(facts)] };
  const { month, day } = parts(born.date);
  const clamped = addMonths(born.date, years * 12);
  const date = month === 2 && day === 29 && parts(clamped).day === 28 ? addDays(clamped, 1) : clamped;
  return { date, base: date, trigger: { ...born, type: `birthday ${years}` } };
}

function moved(date: PlainDate, { after, before, onto }: SimpleReckoned, isHoliday?: IsHoliday): PlainDate {
  const later = after ? shifted(date, after, 'after', isHoliday) : date;
  const moved = before ? shifted(later, before, 'before', isHoliday) : later;
  if (onto === 'first-monday-after') return firstMondayAfter(moved);
  return onto === 'day-before' ? addDays(moved, -1) : moved;
}

/** A date so long after or before another, in the words of a pack. */
export function shifted(date: PlainDate, text: string, way: 'after' | 'before', isHoliday?: IsHoliday): PlainDate {
  const days = parseBusinessDays(text);
  if (days !== null) return addBusinessDays(date, way === 'after' ? days : -days, isHoliday);
  return way === 'after' ? addPeriod(date, spanOf(text)) : subtractPeriod(date, spanOf(text));
}

/** Does the date of an entry hang on business days? */
export function countsBusinessDays({ due }: { due: Reckoned }): boolean {
  const all = [due, ...(due.earliestOf ?? []), ...(due.latestOf ?? [])];
  return all.some(({ after, before }) => [after, before].some((text) => parseBusinessDays(text ?? '') !== null));
}
