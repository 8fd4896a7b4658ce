import { addDays, addMonths, daysBetween, latest, type PlainDate } from '../calendar/plain-date.ts';
import { type Definitions, evaluate, isEvaluated } from './evaluate.ts';
import type { Facts } from './facts.ts';
import type { DeadlineEntry } from './pack-schema.ts';

/** From a day to another, the end exclusive. */
export interface Stretch {
  start: PlainDate;
  end: PlainDate;
}

/** The day on which the months of care are full, and what was counted. */
export interface MonthsOfCare {
  due: PlainDate;
  /** What counts up to that day, within the months that are looked at. */
  counted: Stretch[];
  /** Days that had to come together: those of the calendar months that begin with the first day that counts. */
  needed: number;
}

const forever = '9999-12-31' as PlainDate;

/** Lengths of so many calendar months differ by no more than this, wherever they begin. */
const mostDifference = 4;

/**
 * The first day on which the time in care reaches so many months (42 U.S.C. 675(5)(E)), within the months before that day where the
 * law looks at the most recent ones only, and not before `from`. How the months are counted (45 CFR 1356.21(i)) is from memory:
 *
 * - Care begins on the day that the entry reckons from, in each episode anew, and ends when the case is closed. From today on the
 *   child is taken to stay in care.
 * - Trial home visits, time on the run and time in the home of a parent do not count, each day once.
 * - "15 months" are the days of the 15 calendar months that begin with the first day that counts, so that time without a gap ends
 *   on the same day of the month.
 *
 * Where placements of one type are added up, the stays in them count and nothing else.
 *
 * @param from the day on which this time in care, or the first of these stays, began
 */
export function monthsOfCare(
  from: PlainDate,
  { due: start, cumulative }: Pick<DeadlineEntry, 'due' | 'cumulative'>,
  facts: Facts,
  definitions: Definitions,
): MonthsOfCare {
  const { months = 0, of, in: type, except = [] } = cumulative ?? {};
  const goesOn = { start: latest([from, facts.today]) ?? from, end: forever };
  const stretches =
    type === undefined
      ? [...earlierCare(start, except, facts, definitions), ...without(except, { start: from, end: forever }, facts)]
      : merged([...facts.stays(type), goesOn]);
  return whenFull(stretches, from, months, of);
}

function whenFull(
  stretches: readonly Stretch[],
  from: PlainDate,
  months: number,
  of: number | undefined,
): MonthsOfCare {
  let due = from;
  for (;;) {
    const counted = within(stretches, of === undefined ? null : addMonths(due, -of), due);
    const first = counted[0]?.start ?? due;
    const needed = daysBetween(first, addMonths(first, months));
    const short = needed - daysIn(counted);
    // No day before this one can be it: a day adds one at the most.
    const next = addDays(due, Math.max(1, short - mostDifference));
    if (short <= 0 || next === due) return { due, counted, needed };
    due = next;
  }
}

/** Time in care in the episodes that ended before this one. */
function earlierCare(start: DeadlineEntry['due'], except: readonly string[], facts: Facts, definitions: Definitions) {
  return facts.earlier().flatMap(({ facts: then, end }) => {
    const began = evaluate(start, { facts: then, definitions });
    return isEvaluated(began) && began.base < end ? without(except, { start: began.base, end }, then) : [];
  });
}

/** What is left of a time in care without the days that do not count. */
function without(except: readonly string[], care: Stretch, facts: Facts): Stretch[] {
  const out = merged([
    ...except.flatMap((type) => [...stretchesOf(type, facts), ...facts.stays(type.replace(/-start$/, ''))]),
    ...facts.stays('parental-home'),
  ]);
  const ends = [...out.map(({ start }) => start), forever];
  const starts = [care.start, ...out.map(({ end }) => end)];
  const left = starts.map((start, index) => ({ start, end: ends[index] as PlainDate }));
  return left.flatMap((stretch) => within([stretch], care.start, care.end));
}

/** From each event that begins such a time to the next that ends it, or to today. */
function stretchesOf(startType: string, facts: Facts): Stretch[] {
  const starts = facts.events(startType).map(({ date }) => date);
  const ends = facts.events(startType.replace(/-start$/, '-end')).map(({ date }) => date);
  // An end on the day of a start ends what ran until then, if anything did.
  const ran = (day: PlainDate) => starts.some((start) => start < day && !ends.some((end) => start <= end && end < day));
  return starts.map((start) => ({
    start,
    end: ends.find((end) => end > start || (end === start && !ran(start))) ?? facts.today,
  }));
}

/** The same days in order, with none twice. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = result.at(-1);
    if (last && stretch.start <= last.end) last.end = stretch.end > last.end ? stretch.end : last.end;
    else if (stretch.start < stretch.end) result.push({ ...stretch });
  }
  return result;
}

function within(stretches: readonly Stretch[], from: PlainDate | null, until: PlainDate): Stretch[] {
  return stretches.flatMap(({ start, end }) => {
    const part = { start: from !== null && start < from ? from : start, end: end > until ? until : end };
    return part.start < part.end ? [part] : [];
  });
}

const daysIn = (stretches: readonly Stretch[]) =>
  stretches.reduce((days, { start, end }) => days + daysBetween(start, end), 0);
