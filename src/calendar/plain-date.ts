/**
 * Calendar dates without time or zone, as `YYYY-MM-DD` text: what a plan holds, and what a court counts in.
 * Day arithmetic follows the proleptic Gregorian calendar (ISO 8601-1:2019, 4.1.2.2); a JavaScript `Date` is never used,
 * since it carries a zone and would move a deadline by a day.
 */
declare const plain: unique symbol;

/**
 * A date that exists, spelled `YYYY-MM-DD`, years 0001–9999. Text order is date order. Arithmetic that would leave these
 * years stops at their first or last day: a slip of the pen such as a review in 9999 is a finding and must not end the
 * program. A loop that steps from date to date must therefore also end where a step no longer moves.
 */
export type PlainDate = string & { readonly [plain]: true };

interface Ymd {
  year: number;
  month: number;
  day: number;
}

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date, or null where the text is not `YYYY-MM-DD` or names no day of the calendar. */
export function parseDate(text: unknown): PlainDate | null {
  if (typeof text !== 'string') return null;
  const match = pattern.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const exists = year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as PlainDate) : null;
}

/** The date. Throws a RangeError where `parseDate` gives null: for dates that the program itself makes. */
export function date(text: string): PlainDate {
  const parsed = parseDate(text);
  if (parsed === null) throw new RangeError(`not a calendar date: ${text}`);
  return parsed;
}

export function parts(of: PlainDate): Ymd {
  return { year: Number(of.slice(0, 4)), month: Number(of.slice(5, 7)), day: Number(of.slice(8, 10)) };
}

function fromParts({ year, month, day }: Ymd): PlainDate {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return date(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Days since 1970-01-01, negative before it. Counts from 1 March, so that a leap day ends its year. */
export function toEpochDay(of: PlainDate): number {
  const { year, month, day } = parts(of);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** 0001-01-01 and 9999-12-31, as days since 1970-01-01. */
const firstEpochDay = -719162;
const lastEpochDay = 2932896;

/** The day so many days after 1970-01-01, or the nearest of 0001-01-01 and 9999-12-31 where it lies beyond them. */
export function fromEpochDay(epochDay: number): PlainDate {
  const z = Math.min(lastEpochDay, Math.max(firstEpochDay, epochDay)) + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return fromParts({
    year: yoe + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: doy - Math.floor((153 * mp + 2) / 5) + 1,
  });
}

/** `days` later, earlier where negative; at most 9999-12-31, at least 0001-01-01. */
export function addDays(to: PlainDate, days: number): PlainDate {
  return fromEpochDay(toEpochDay(to) + days);
}

/**
 * The same day of the month `months` later, or that month's last day where it has no such day (31 Aug + 6 → 28 Feb); at
 * most 9999-12-31, at least 0001-01-01.
 */
export function addMonths(to: PlainDate, months: number): PlainDate {
  const { year, month, day } = parts(to);
  const index = year * 12 + (month - 1) + months;
  if (index < 12) return fromEpochDay(firstEpochDay);
  if (index >= 10_000 * 12) return fromEpochDay(lastEpochDay);
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return fromParts({ ...target, day: Math.min(day, daysInMonth(target.year, target.month)) });
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** 1 = Monday … 7 = Sunday (ISO 8601-1:2019, 4.3.2). */
export function weekday(of: PlainDate): number {
  const days = (toEpochDay(of) + 3) % 7;
  return (days < 0 ? days + 7 : days) + 1;
}

/** Full years of age on a day. One born on 29 February comes of age on 1 March of a common year. */
export function ageOn(birth: PlainDate, on: PlainDate): number {
  const years = parts(on).year - parts(birth).year;
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

export function latest(dates: readonly PlainDate[]): PlainDate | undefined {
  return dates.reduce<PlainDate | undefined>((max, d) => (max === undefined || d > max ? d : max), undefined);
}

export function earliest(dates: readonly PlainDate[]): PlainDate | undefined {
  return dates.reduce<PlainDate | undefined>((min, d) => (min === undefined || d < min ? d : min), undefined);
}
