import { addDays, addMonths, daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import type { Goal, Measure, Plan, Prose, Task } from '../../plan/schema/plan.ts';
import { isPursued, measureStanding } from '../../plan/standing.ts';

/** What the next version of a plan is to be. */
export interface Draft {
  id: string;
  version: number;
  period: { start: PlainDate; end: PlainDate };
  preparedOn: PlainDate;
  /** What came of the plan before, where somebody said it. */
  summary?: string;
  /** Dates and targets that are others in the new version, by the id of the goal, task or measure. */
  moves: ReadonlyMap<string, Move>;
  /** A comment over who took part, which is said of the plan before until somebody writes who took part in this one. */
  remark: string;
}

/** Another date, or for a measure another target; and why. */
export interface Move {
  to: PlainDate | number;
  reason: Prose;
}

/** Something with a date or target that can be kept or moved. */
export interface Movable {
  kind: 'goal' | 'task' | 'measure';
  id: string;
  title: Prose;
  from: PlainDate | number;
  /** The first day that it can have in the new version; a measure has none. */
  first?: PlainDate;
  /** The date is before that day: it cannot stay. */
  must: boolean;
  path: (string | number)[];
}

/** `FSP-1-v2` after `FSP-1`, `FSP-1-v3` after `FSP-1-v2`. */
export function nextId({ id, version = 1 }: Plan): string {
  const base = id.replace(new RegExp(`[-_.]?v${version}$`), '');
  return `${base}-v${version + 1}`;
}

/** How many days before its end a plan is followed by the next one on the day after, instead of today. */
const renewal = 30;

/**
 * What the new version covers where nobody says otherwise: it begins today, or the day after the old one where that ends within 30
 * days; and it is as long, in months where the old one was whole months.
 */
export function nextPeriod({ period }: Plan, today: PlainDate, given: Partial<Draft['period']>): Draft['period'] {
  const oldStart = period?.start as PlainDate | undefined;
  const oldEnd = period?.end as PlainDate | undefined;
  const isRenewal = oldEnd !== undefined && oldEnd >= today && daysBetween(today, oldEnd) <= renewal;
  const start = given.start ?? (isRenewal ? addDays(oldEnd, 1) : today);
  if (given.end !== undefined) return { start, end: given.end };
  if (oldStart === undefined || oldEnd === undefined) return { start, end: addDays(addMonths(start, 6), -1) };
  return { start, end: sameLength(oldStart, oldEnd, start) };
}

function sameLength(oldStart: PlainDate, oldEnd: PlainDate, start: PlainDate): PlainDate {
  const longest = Math.ceil(daysBetween(oldStart, oldEnd) / 28) + 1;
  for (let months = 1; months <= longest; months++) {
    const whole = addMonths(oldStart, months);
    if (whole === oldEnd) return addMonths(start, months);
    if (addDays(whole, -1) === oldEnd) return addDays(addMonths(start, months), -1);
  }
  return addDays(start, daysBetween(oldStart, oldEnd));
}

const over = ['completed', 'cancelled', 'stopped', 'entered-in-error'];

export const isOver = ({ status }: { status?: string }) => over.includes(status ?? '');

/** Open tasks, pursued goals and their measures, with what can be moved of each: dates first, in the order of the plan. */
export function movablesOf(plan: Plan, today: PlainDate, start: PlainDate): Movable[] {
  const goals = (plan.goals ?? []).flatMap((goal, index) => ofGoal(goal, index, start));
  const first = start > today ? start : today;
  const tasks = (plan.tasks ?? []).flatMap((task, index) => ofTask(task, index, first));
  const measures = (plan.goals ?? []).flatMap((goal, at) =>
    isPursued(goal) ? (goal.measures ?? []).flatMap((measure, index) => ofMeasure(measure, at, index)) : [],
  );
  return [...tasks, ...goals, ...measures];
}

function ofGoal(goal: Goal, index: number, start: PlainDate): Movable[] {
  const { id, statement: title, target } = goal;
  if (!isPursued(goal) || target === undefined) return [];
  const from = target as PlainDate;
  return [{ kind: 'goal', id, title, from, first: start, must: from < start, path: ['goals', index] }];
}

/** `first`: the first day on which it can still be done under the new version. */
function ofTask(task: Task, index: number, first: PlainDate): Movable[] {
  const { id, description: title, due } = task;
  if (isOver(task) || due === undefined) return [];
  return [{ kind: 'task', id, title, from: due as PlainDate, first, must: due < first, path: ['tasks', index] }];
}

function ofMeasure({ id, indicator: title, target }: Measure, goal: number, index: number): Movable[] {
  if (target === undefined) return [];
  return [{ kind: 'measure', id, title, from: target, must: false, path: ['goals', goal, 'measures', index] }];
}

/** The last value of a measure; undefined where it was never observed. */
export const lastOf = (measure: Measure) => measureStanding(measure, undefined).latest;
