import { addPeriod, parseFrequency, parsePeriod } from '../calendar/period.ts';
import { daysBetween, latest, type PlainDate } from '../calendar/plain-date.ts';
import { proseIn } from './people.ts';
import type { Goal, Hearing, Measure, Plan, Prose, Review, Service, Task } from './schema/plan.ts';

/**
 * Where the things of a plan stand on a day. There is one meaning of "overdue" in the program and it is here: a thing is
 * late from the day after its date; on the date itself it is not.
 */

/** Dates that passed the schema are calendar dates. */
const asDate = (text: string | undefined) => text as PlainDate | undefined;

/** How many days `due` lies before the day that lateness is counted to (`lateAsOf`); 0 where it is not late. */
export function daysPast(due: PlainDate | undefined, lateAsOf: PlainDate | null): number {
  return lateAsOf === null || due === undefined ? 0 : Math.max(0, daysBetween(due, lateAsOf));
}

type TaskState = 'completed' | 'completed-late' | 'closed' | 'overdue' | 'open' | 'undated';

export interface TaskStanding {
  state: TaskState;
  /** The date that counts: the due date, or for a recurring task the date by which it was to be done again. */
  due?: PlainDate;
  /** How many days late it is, or was completed; 0 otherwise. */
  daysLate: number;
  /** Set where a recurring task is late by its frequency: the last day on which it was done. */
  lastDone?: PlainDate;
}

/** The day up to which lateness is counted: today, or the hold of a plan on hold; null where nothing can be late. */
export function lateAsOf(plan: Plan, today: PlainDate): PlainDate | null {
  if (plan.status === 'draft' || isHistory(plan)) return null;
  if (plan.status !== 'on-hold') return today;
  const hold = latest(
    (plan.case?.events ?? []).filter((event) => event.type === 'plan-on-hold').map((event) => event.date as PlainDate),
  );
  return hold === undefined ? null : hold < today ? hold : today;
}

const closedStatuses = ['cancelled', 'stopped', 'entered-in-error'];

/** Where one task stands. `today` is what counts as today for lateness (`lateAsOf`), null where nothing can be late. */
export function taskStanding(task: Task, today: PlainDate | null, language = 'en'): TaskStanding {
  const due = asDate(task.due);
  if (closedStatuses.includes(task.status)) return { state: 'closed', due, daysLate: 0 };
  if (task.status === 'completed') {
    const completedOn = asDate(task.completedOn);
    const daysLate = due && completedOn ? Math.max(0, daysBetween(due, completedOn)) : 0;
    return { state: daysLate > 0 ? 'completed-late' : 'completed', due, daysLate };
  }
  if (today !== null && due !== undefined && due < today) {
    return { state: 'overdue', due, daysLate: daysBetween(due, today) };
  }
  const missed = today === null ? null : missedOccurrence(task, today, language);
  if (missed) return missed;
  return { state: due === undefined ? 'undated' : 'open', due, daysLate: 0 };
}

/** A recurring task is late when longer than its frequency has passed since it was last recorded as done. */
function missedOccurrence(task: Task, today: PlainDate, language: string): TaskStanding | null {
  const { frequency: words, occurrences = [] } = task;
  if (words === undefined || occurrences.length === 0) return null;
  const frequency = parseFrequency(englishOf(words, language));
  if (frequency === null) return null;
  const lastDone = latest(occurrences.filter((o) => o.done === true).map((o) => o.date as PlainDate));
  const from = lastDone ?? asDate(task.start);
  if (from === undefined) return null;
  const again = addPeriod(from, frequency);
  if (again >= today || (task.due !== undefined && again > task.due)) return null;
  return { state: 'overdue', due: again, daysLate: daysBetween(again, today), lastDone };
}

/** Frequencies are read in English, the language that `parseFrequency` knows besides ISO 8601. */
const englishOf = (prose: Prose, language: string) => proseIn(prose, 'en', language).text;

const pursued = ['proposed', 'planned', 'accepted', 'active', 'on-hold'];
const reached = ['achieved', 'sustaining', 'not-attainable'];

/** Is the goal still worked on? One that is no longer pursued, reached or given up is not late. */
export function isPursued(goal: Goal): boolean {
  return pursued.includes(goal.lifecycleStatus ?? 'active') && !reached.includes(goal.achievementStatus ?? '');
}

export interface MeasureStanding {
  latest?: { date: PlainDate; value: number };
  /** When the next observation is due; undefined where the measure names no interval or was never observed. */
  nextDue?: PlainDate;
  /** Way from baseline to target, 0–1, by the latest observation; undefined where a value is missing. */
  progress?: number;
}

export function measureStanding(measure: Measure, planStart: PlainDate | undefined): MeasureStanding {
  const observations = [...(measure.observations ?? [])].sort((a, b) => (a.date < b.date ? -1 : 1));
  const last = observations.at(-1);
  const every = measure.every === undefined ? null : parsePeriod(measure.every);
  const from = asDate(last?.date) ?? planStart;
  return {
    latest: last && { date: last.date as PlainDate, value: last.value },
    nextDue: every && from ? addPeriod(from, every) : undefined,
    progress: progressOf(measure, last?.value),
  };
}

function progressOf({ baseline, target, direction }: Measure, value: number | undefined): number | undefined {
  if (value === undefined || target === undefined) return undefined;
  if (direction === 'maintain') return value >= target ? 1 : 0;
  if (baseline === undefined || baseline === target) return undefined;
  return Math.min(1, Math.max(0, (value - baseline) / (target - baseline)));
}

const openServiceStatuses = ['not-started', 'scheduled', 'unknown'];

/** Has the service neither begun nor ended? */
export function isWaiting(service: Service): boolean {
  return openServiceStatuses.includes(service.status ?? 'not-started');
}

export interface ServiceStanding {
  /** `settled`: it has begun, ended or was given up, and nobody waits for it any more. */
  state: 'settled' | 'overdue' | 'open' | 'undated';
  /** The date that counts: when a place is expected where it is waited for, else when the service was to start. */
  due?: PlainDate;
  /** How many days late it is; 0 otherwise. */
  daysLate: number;
  /** Is `due` the day on which the waiting list was to end? */
  byWaitlist: boolean;
}

/**
 * Where one service stands. One that is not `available` and has a day on which a place is expected counts by that day: its
 * `startsOn` is from before the wait. Without such a day an unavailable service still is late by its `startsOn`, since it is
 * the agency that owes it.
 */
export function serviceStanding(service: Service, lateAsOf: PlainDate | null): ServiceStanding {
  const expectedOn = service.availability === 'available' ? undefined : asDate(service.waitlist?.expectedOn);
  const byWaitlist = expectedOn !== undefined;
  const due = expectedOn ?? asDate(service.startsOn);
  if (!isWaiting(service)) return { state: 'settled', due, daysLate: 0, byWaitlist };
  const daysLate = daysPast(due, lateAsOf);
  if (daysLate > 0) return { state: 'overdue', due, daysLate, byWaitlist };
  return { state: due === undefined ? 'undated' : 'open', due, daysLate: 0, byWaitlist };
}

/** What the plan covers; undefined where it ends before it starts, since then neither of its dates can be relied on. */
export function soundPeriod({ period }: Plan): Plan['period'] {
  const { start, end } = period ?? {};
  return start !== undefined && end !== undefined && end < start ? undefined : period;
}

/** The end of a plan that has passed while the plan is still in force; undefined where it has not. */
export function planExpiry(plan: Plan, lateAsOf: PlainDate | null): { due: PlainDate; daysLate: number } | undefined {
  const due = asDate(soundPeriod(plan)?.end);
  const daysLate = daysPast(due, lateAsOf);
  return due === undefined || daysLate === 0 ? undefined : { due, daysLate };
}

/** The latest review, or the latest before a day; of two on one day the one that stands later in the file. */
export function lastReview(plan: Plan, before?: PlainDate): Review | undefined {
  return (plan.reviews ?? [])
    .filter(({ date }) => before === undefined || date < before)
    .reduce<Review | undefined>((last, review) => (last && last.date > review.date ? last : review), undefined);
}

/**
 * The last review, unless it was one of the plan that this one replaces and what it set is over: the next review was to be, or it was
 * itself and named none, before this plan began.
 */
export function reviewInForce(plan: Plan): Review | undefined {
  const last = lastReview(plan);
  const start = asDate(plan.period?.start);
  if (last === undefined || start === undefined || plan.replaces === undefined) return last;
  return last.date < start && (last.nextOn ?? last.date) < start ? undefined : last;
}

/** When the plan is next to be reviewed: as the last review says, else one interval after it or after the plan began. */
export function nextReview(plan: Plan): PlainDate | undefined {
  const last = reviewInForce(plan);
  if (last?.nextOn) return last.nextOn as PlainDate;
  const every = plan.reviewEvery === undefined ? null : parsePeriod(plan.reviewEvery);
  const from = asDate(last?.date ?? plan.period?.start);
  return every && from ? addPeriod(from, every) : undefined;
}

/** The next hearing on or after `today` that was not already held. */
export function nextHearing(plan: Plan, today: PlainDate): Hearing | undefined {
  const coming = (plan.case?.hearings ?? []).filter((hearing) => hearing.date >= today && hearing.held !== true);
  return coming.sort((a, b) => (a.date < b.date ? -1 : 1))[0];
}

/** A plan that is history: its file must be sound, nothing else is asked of it. */
export function isHistory(plan: Pick<Plan, 'status'>): boolean {
  return ['completed', 'revoked', 'entered-in-error'].includes(plan.status);
}
