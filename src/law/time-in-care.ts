import { addDays, addMonths, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Facts } from './facts.ts';

/**
 * The end of the n-th month in care, later by the days that do not count, each counted once: trial home visits and time on the
 * run (42 U.S.C. 675(5)(E); 45 CFR 1356.21(i)).
 *
 * @param from the day on which care was entered
 */
export function endOfMonthsInCare(
  from: PlainDate,
  { months, except }: { months: number; except: readonly string[] },
  facts: Facts,
): PlainDate {
  const out = merged(except.flatMap((type) => stretches(type, facts)));
  const plain = addMonths(from, months);
  let due = plain;
  for (;;) {
    const later = addDays(plain, daysWithin(out, from, due));
    if (later === due) return due;
    due = later;
  }
}

interface Stretch {
  start: PlainDate;
  end: PlainDate;
}

/** From each event that begins such a time to the next that ends it, or to today. */
function stretches(startType: string, facts: Facts): Stretch[] {
  const ends = facts.events(startType.replace(/-start$/, '-end'));
  return facts
    .events(startType)
    .map(({ date: start }) => ({ start, end: ends.find(({ date }) => date >= start)?.date ?? facts.today }));
}

/** The same days with none twice. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = result.at(-1);
    if (last && stretch.start <= last.end) last.end = stretch.end > last.end ? stretch.end : last.end;
    else result.push({ ...stretch });
  }
  return result;
}

function daysWithin(stretches: readonly Stretch[], from: PlainDate, until: PlainDate): number {
  return stretches.reduce((days, { start, end }) => {
    const [a, b] = [start > from ? start : from, end < until ? end : until];
    return days + Math.max(0, daysBetween(a, b));
  }, 0);
}
