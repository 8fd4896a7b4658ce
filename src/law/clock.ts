import { toBusinessDay } from '../calendar/business-days.ts';
import { addPeriod } from '../calendar/period.ts';
import {
  addDays,
  addMonths,
  date as dateOf,
  daysBetween,
  daysInMonth,
  type PlainDate,
  parts,
} from '../calendar/plain-date.ts';
import { code, lawText } from '../wording/args.ts';
import type { MissingFact, Reason } from '../wording/clock.ts';
import { failing, hangsOnAge } from './conditions.ts';
import type { ClockOptions, Deadline, DeadlineState } from './deadlines.ts';
import type { Step } from './derivation.ts';
import {
  type Definitions,
  distanceOf,
  type Evaluated,
  evaluate,
  factStep,
  isEvaluated,
  noBirthDate,
} from './evaluate.ts';
import type { Facts, Trigger } from './facts.ts';
import { isAmended, meetings } from './meetings.ts';
import type { Condition, DeadlineEntry } from './pack-schema.ts';
import { restStepOf } from './rest-day.ts';
import { monthsOfCare } from './time-in-care.ts';

/** A child is in care for twenty-one years at the most. */
const mostMonths = 21 * 12;

/** The one before a clock and the one after it, of the facts of one kind that each start one: their records are not this one's. */
interface Between {
  since?: PlainDate;
  until?: PlainDate;
}

/** One entry of a pack, run for one child. */
export class Clock {
  readonly #entry: DeadlineEntry;
  readonly #facts: Facts;
  readonly #definitions: Definitions;
  readonly #options: ClockOptions;

  constructor(entry: DeadlineEntry, facts: Facts, definitions: Definitions, options: ClockOptions) {
    this.#entry = entry;
    this.#facts = facts;
    this.#definitions = definitions;
    this.#options = options;
  }

  deadlines(): Deadline[] {
    const fails = failing(this.#entry.when, this.#facts);
    if (fails && hangsOnAge(this.#entry.when, this.#facts)) return [this.#unknown([noBirthDate(this.#facts)])];
    if (fails) return [this.#without('not-applicable', this.#reasonOf(fails))];
    if (this.#entry.whileUnder !== undefined && this.#facts.birth() === undefined)
      return [this.#unknown([noBirthDate(this.#facts)])];
    const { placement, hearing, lastHearing } = this.#entry.due;
    if (placement !== undefined) return this.#ofPlacements(placement);
    const heard = hearing === undefined ? this.#facts.heldHearings(lastHearing ?? '') : this.#facts.hearings(hearing);
    if (heard.length === 0) return this.#from(undefined);
    return heard.flatMap((start, index) => this.#from(start, { since: heard[index - 1]?.date }));
  }

  #ofPlacements(type: string): Deadline[] {
    const starts = this.#facts.placements(type);
    if (starts.length === 0)
      return [this.#without('not-applicable', { id: 'no-placement', args: { type: code(type) } })];
    // Time that is added up over all of them makes one clock, from the first.
    const counted = this.#entry.cumulative ? starts.slice(0, 1) : starts;
    return counted.flatMap((start, index) => this.#from(start, { until: counted[index + 1]?.date }));
  }

  /** `of`: the placement or the hearing that the clock is about, one of several. */
  #from(of: Trigger | undefined, between: Between = {}): Deadline[] {
    const result = evaluate(this.#entry.due, { facts: this.#facts, definitions: this.#definitions, of });
    if (!isEvaluated(result)) return [this.#notComputed(result.missing)];
    const { trigger, date } = result;
    const { end } = ((of && this.#facts.mapOf(of)) ?? {}) as { end?: string };
    if (end !== undefined && end < date) return [this.#without('not-applicable', { id: 'placement-ended', args: {} })];
    if (this.#entry.monthly) return this.#monthly(trigger);
    const counted = this.#entry.cumulative ? this.#overMonths(this.#entry.cumulative, result) : result;
    if (this.#entry.repeat) return this.#series(counted, this.#entry.repeat);
    return [this.#single(counted, of, between)];
  }

  /** The same fact, with the date on which the months of care that are counted from it are full. */
  #overMonths(
    cumulative: NonNullable<DeadlineEntry['cumulative']>,
    { base, trigger, ...result }: Evaluated,
  ): Evaluated {
    const { due, counted, needed } = monthsOfCare(base, this.#entry, this.#facts, this.#definitions);
    const { months, of, in: type, except = [] } = cumulative;
    const plain = addMonths(base, months);
    const isFromBase = counted[0]?.start === base;
    const step: Step = {
      step: 'months-of-care',
      months,
      ...(of === undefined ? {} : { of }),
      ...(type === undefined ? {} : { in: type }),
      except,
      counted: counted.map(({ start, end }) => ({ start, end, days: daysBetween(start, end) })),
      needed,
      plain: isFromBase ? { date: plain, leftOut: daysBetween(plain, due) } : null,
      date: due,
    };
    // The months are counted from where the time begins to run, before any move.
    const begin = result.date === base ? result.derivation : result.derivation.slice(0, 1);
    return { base, trigger, date: due, derivation: [...begin, step] };
  }

  /** That a hearing is not set, or was not held, is no fact that somebody forgot to record. */
  #notComputed(missing: MissingFact[]): Deadline {
    if (missing.every(({ id }) => id === 'hearing-not-held'))
      return this.#without('not-applicable', { id: 'no-hearing-held', args: {} });
    if (missing.every(({ id }) => id === 'hearing-not-set'))
      return this.#without('not-applicable', { id: 'no-hearing-set', args: {} });
    return this.#unknown(missing);
  }

  #unknown(missing: MissingFact[]): Deadline {
    return this.#without('unknown', { id: 'facts-missing', args: { facts: missing } }, missing);
  }

  /** What the pack says where a condition does not hold, if it says anything. */
  #reasonOf(fails: Condition): Reason {
    const { id, when = [] } = this.#entry;
    const { because } = fails;
    if (because === undefined) return { id: 'not-of-child', args: {} };
    return { id: 'condition-fails', args: { because: lawText(because, id, `because.${when.indexOf(fails)}`) } };
  }

  #single(result: Evaluated, of: Trigger | undefined, { since, until }: Between): Deadline {
    const { trigger, date: due } = result;
    // A report due before a hearing is met before it; everything else after the fact that starts the clock.
    const backward = due < trigger.date;
    const from = this.#notBefore(of, since) ?? (backward ? null : trigger.date);
    const fitting = meetings(this.#entry, this.#facts)
      .filter((on) => (from === null || on >= from) && (!backward || on <= trigger.date))
      .filter((on) => until === undefined || on < until);
    // What was in time stays in time, whatever is filed afterwards.
    const inTime = fitting.filter((on) => on <= (this.#rolled(due) ?? due)).at(backward ? -1 : 0);
    if (inTime === undefined && this.#metByOriginal(from, fitting[0]))
      return this.#without('not-applicable', { id: 'met-by-original', args: {} });
    return this.#deadline(result, inTime ?? (this.#entry.lapses ? null : (fitting[0] ?? null)));
  }

  /** The first day on which it can be met; null where the entry names none. What was filed for one hearing is not for the next. */
  #notBefore(of: Trigger | undefined, since: PlainDate | undefined): PlainDate | null {
    const { notBefore } = this.#entry;
    const first = notBefore && evaluate(notBefore, { facts: this.#facts, definitions: this.#definitions, of });
    if (!first || !isEvaluated(first)) return null;
    return notBefore.hearing === undefined || since === undefined || since < first.date
      ? first.date
      : addDays(since, 1);
  }

  /**
   * An amended plan had an original, which may lie in another file: where the law asks for a plan at all, nobody is called late for
   * what that file would show. `late`: what is in this file, if anything; older than this version, it is about the original.
   */
  #metByOriginal(from: PlainDate | null, late: PlainDate | undefined): boolean {
    const { preparedOn } = this.#facts.plan;
    if (preparedOn === undefined || !isAmended(this.#facts)) return false;
    const asksForPlan = (this.#entry.met ?? []).some(({ plan, anyVersion, again }) => plan && !anyVersion && !again);
    return asksForPlan && (from === null || preparedOn >= from) && (late === undefined || late >= preparedOn);
  }

  /** Due again and again, each time reckoned from when it was last met. What it is counted from does not meet it. */
  #series(first: Evaluated, every: string): Deadline[] {
    const all = meetings(this.#entry, this.#facts);
    const list: Deadline[] = [];
    let result = first;
    for (;;) {
      const metOn = all.find((on) => on > result.base) ?? null;
      list.push(this.#deadline(result, metOn));
      if (metOn === null) return list;
      result = again(metOn, every);
    }
  }

  /** Every whole calendar month since the trigger: those that were missed, and the one that runs or comes first. */
  #monthly(trigger: Trigger): Deadline[] {
    const met = meetings(this.#entry, this.#facts);
    const { today } = this.#options;
    const over = this.#facts.over();
    const first = firstWholeMonth(trigger.date);
    const list: Deadline[] = [];
    let month = first;
    for (let n = 0; n < mostMonths && month <= (over ?? today); n++, month = addMonths(month, 1)) {
      const result = monthAfter(trigger, month);
      const metOn = met.find((on) => on >= month && on <= result.date) ?? null;
      if (metOn === null || result.date >= today) list.push(this.#deadline(result, metOn));
    }
    if (list.length > 0) return list;
    if (over !== undefined) return [this.#without('not-applicable', { id: 'case-over', args: {} })];
    return [this.#deadline(monthAfter(trigger, first), null)];
  }

  #deadline({ trigger, date: due, derivation }: Evaluated, metOn: PlainDate | null): Deadline {
    const rolled = this.#rolled(due);
    const rest = restStepOf({ entry: this.#entry, trigger, due, rolled }, this.#options.isHoliday);
    const over = this.#facts.over();
    const base = {
      entry: this.#entry,
      children: this.#children(),
      trigger,
      due,
      rolled,
      metOn,
      why: null,
      missing: [],
      derivation: rest === null ? derivation : [...derivation, rest],
    };
    if (metOn === null && over !== undefined && over <= due && over <= this.#options.today) {
      return { ...base, state: 'not-applicable', why: { id: 'case-over-before-due', args: {} } };
    }
    if (this.#isTooOld(due)) return { ...base, state: 'not-applicable', why: { id: 'other-limit-at-age', args: {} } };
    if (metOn === null && over !== undefined && this.#entry.lapses)
      return { ...base, state: 'not-applicable', why: { id: 'case-over', args: {} } };
    const state = this.#state(rolled ?? due, metOn);
    if (this.#entry.hold && state === 'overdue')
      return { ...base, state: 'not-applicable', why: { id: 'day-passed', args: {} } };
    return { ...base, state };
  }

  #isTooOld(due: PlainDate): boolean {
    const { whileUnder } = this.#entry;
    return whileUnder !== undefined && (this.#facts.age(due) ?? 0) >= whileUnder;
  }

  #state(due: PlainDate, metOn: PlainDate | null): DeadlineState {
    const { today, soon } = this.#options;
    if (metOn !== null) return metOn <= due ? 'met' : 'met-late';
    if (due < today) return 'overdue';
    return daysBetween(today, due) <= soon ? 'due-soon' : 'upcoming';
  }

  /** The next day on which a court sits, where the law moves the date there; null where it stays. */
  #rolled(due: PlainDate): PlainDate | null {
    if (this.#entry.roll !== true) return null;
    const day = toBusinessDay(due, this.#options.isHoliday);
    return day === due ? null : day;
  }

  #without(state: 'unknown' | 'not-applicable', why: Reason, missing: MissingFact[] = []): Deadline {
    return {
      entry: this.#entry,
      children: this.#children(),
      trigger: null,
      due: null,
      rolled: null,
      state,
      metOn: null,
      why,
      missing,
      derivation: [],
    };
  }

  #children(): string[] {
    return this.#facts.child === null ? [] : [this.#facts.child];
  }
}

/** Due again so long after it was last met. */
function again(metOn: PlainDate, every: string): Evaluated {
  const distance = distanceOf(every);
  if ('businessDays' in distance) throw new RangeError(`not a length of time that is repeated: ${every}`);
  const trigger: Trigger = { fact: { id: 'last-met', args: {} }, date: metOn, place: null };
  const date = addPeriod(metOn, distance);
  return { date, base: metOn, trigger, derivation: [factStep(trigger), { step: 'again', distance, date }] };
}

/** One of the whole calendar months since a fact, by its first day. */
function monthAfter(trigger: Trigger, first: PlainDate): Evaluated {
  const date = lastOfMonth(first);
  const derivation: Step[] = [factStep(trigger), { step: 'whole-month', first, date }];
  return { date, base: trigger.date, trigger, derivation };
}

function firstWholeMonth(from: PlainDate): PlainDate {
  const first = dateOf(`${from.slice(0, 7)}-01`);
  return from === first ? first : addMonths(first, 1);
}

function lastOfMonth(first: PlainDate): PlainDate {
  const { year, month } = parts(first);
  return dateOf(`${first.slice(0, 7)}-${daysInMonth(year, month)}`);
}
