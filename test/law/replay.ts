import type { IsHoliday } from '../../src/calendar/business-days.ts';
import type { Step } from '../../src/law/derivation.ts';
import type { Deadline } from '../../src/law/index.ts';
import type { Plan } from '../../src/plan/schema/plan.ts';
import { day } from './support.ts';

/**
 * Computes the date of a clock again from its derivation, by itself: with the days of JavaScript and none of the program's arithmetic.
 * Throws where a step does not lead to the date that it tells.
 */
export function replayed({ derivation }: Deadline, plan: Plan, isHoliday: IsHoliday): string {
  return last(
    derivation.filter(({ step }) => step !== 'rest-day'),
    { plan, isHoliday },
  );
}

interface World {
  plan: Plan;
  isHoliday: IsHoliday;
}

const last = (steps: readonly Step[], world: World): string =>
  steps.reduce((date, step) => {
    const found = next(step, date, world);
    if ('date' in step && step.date !== null && step.date !== found)
      throw new Error(`${step.step} leads to ${found}, not to ${step.date}`);
    return found;
  }, '');

function next(step: Step, from: string, world: World): string {
  switch (step.step) {
    case 'fact':
      return step.fact.id === 'birthday' ? birthday(step, world.plan) : inPlan(step, world.plan);
    case 'floor':
      if (step.date <= from) throw new Error(`${step.date} is no later than ${from}`);
      return inPlan(step, world.plan);
    case 'missing':
      return '';
    case 'anchor':
    case 'deadline':
      return last(step.by, world);
    case 'choice': {
      const dates = step.of.map((one) => last(one, world)).filter((date) => date !== '');
      return dates.sort().at(step.which === 'earliest' ? 0 : -1) ?? '';
    }
    case 'added':
      return moved(from, step.distance, step.way === 'after' ? 1 : -1, world);
    case 'again':
      return moved(from, step.distance, 1, world);
    case 'onto':
      return onto(from, step.onto);
    case 'whole-month':
      if (step.first < from || !step.first.endsWith('-01')) throw new Error(`${step.first} begins no whole month`);
      return plus(months(step.first, 1), -1);
    case 'months-of-care':
      return full(step, from);
    case 'rest-day':
      return from;
  }
}

type Of<S extends Step['step']> = Extract<Step, { step: S }>;

/** What stands in the plan at the place of a fact. */
function inPlan({ place, date }: Pick<Of<'fact'>, 'place' | 'date'>, plan: Plan): string {
  if (place === null) return date;
  return String(place.reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], plan));
}

function birthday(step: Of<'fact'>, plan: Plan): string {
  const born = inPlan(step, plan);
  const year = Number(born.slice(0, 4)) + (step.fact.id === 'birthday' ? step.fact.args.years : 0);
  // 29 February of a year that has none is 1 March, as it is for JavaScript.
  return iso(new Date(Date.UTC(year, Number(born.slice(5, 7)) - 1, Number(born.slice(8)))));
}

const iso = (date: Date) => date.toISOString().slice(0, 10);
const utc = (date: string) => new Date(`${date}T00:00:00Z`);

function plus(date: string, days: number): string {
  const moved = utc(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return iso(moved);
}

/** The same day of another month, or its last one. */
function months(date: string, n: number): string {
  const first = utc(`${date.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + n);
  const next = new Date(first);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(Number(date.slice(8)), next.getUTCDate()));
  return iso(first);
}

function moved(from: string, distance: Of<'added'>['distance'], way: 1 | -1, { isHoliday }: World): string {
  if (!('businessDays' in distance)) return plus(months(from, way * distance.months), way * distance.days);
  let date = from;
  for (let left = distance.businessDays; left > 0; ) {
    date = plus(date, way);
    if (![0, 6].includes(utc(date).getUTCDay()) && !isHoliday(day(date))) left--;
  }
  return date;
}

function onto(from: string, where: Of<'onto'>['onto']): string {
  if (where === 'day-before') return plus(from, -1);
  let date = plus(from, 1);
  while (utc(date).getUTCDay() !== 1) date = plus(date, 1);
  return date;
}

const daysBetween = (start: string, end: string) => (utc(end).getTime() - utc(start).getTime()) / 86_400_000;

/** The day on which what was counted is as long as the calendar months that begin with its first day. */
function full({ months: n, of, counted, needed, plain, date }: Of<'months-of-care'>, from: string): string {
  const [first] = counted;
  if (first === undefined || needed !== daysBetween(first.start, months(first.start, n)))
    throw new Error('not so many days');
  for (const { start, end, days } of counted)
    if (days !== daysBetween(start, end) || days <= 0) throw new Error(`${start} to ${end} are not ${days} days`);
  if (of !== undefined && first.start < months(date, -of)) throw new Error(`${first.start} is too long ago`);
  const all = counted.reduce((sum, { days }) => sum + days, 0);
  const end = counted.at(-1)?.end ?? '';
  if (plain !== null && (plain.date !== months(from, n) || plus(plain.date, plain.leftOut) !== date))
    throw new Error(`${plain.leftOut} days after ${plain.date} is not ${date}`);
  return all >= needed && all - needed < 4 ? end : `${all} of ${needed} days until ${end}`;
}
