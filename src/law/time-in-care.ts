import { addDays, addMonths, daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { Facts } from './facts.ts';
import type { DeadlineEntry } from './pack-schema.ts';

/**
 * The end of the n-th month in care, later by the days that do not count, each counted once: trial home visits and time on the
 * run (42 U.S.C. 675(5)(E); 45 CFR 1356.21(i)); or the time between stays where placements of one type are added up.
 *
 * @param from the day on which care, or the first of these stays, began
 */
export function endOfMonthsInCare(
  from: PlainDate,
  { months, except = [], in: type }: NonNullable<DeadlineEntry['cumulative']>,
  facts: Facts,
): PlainDate {
  const out = merged([
    ...except.flatMap((start) => stretches(start, facts)),
    ...(type === undefined ? [] : between(facts.stays(type), facts.today)),
  ]);
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

/** The time after each stay, up to the next one or to today. */
function between(stays: readonly Stretch[], today: PlainDate): Stretch[] {
  return merged(stays).flatMap(({ end }, index, all) => {
    const next = all[index + 1]?.start ?? today;
    return end < next ? [{ start: end, end: next }] : [];
  });
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
