import { addDays, type PlainDate, weekday } from './plain-date.ts';

/** Monday to Friday, where it is no legal holiday: the days on which courts and agencies work. */

export type IsHoliday = (date: PlainDate) => boolean;

const isBusinessDay = (day: PlainDate, isHoliday?: IsHoliday) => weekday(day) <= 5 && !isHoliday?.(day);

/** No office is closed for longer than this many days in a row; a calendar of holidays that says so is wrong. */
const longestClosure = 15;

/** The day itself, or the first business day after it. */
export function toBusinessDay(day: PlainDate, isHoliday?: IsHoliday): PlainDate {
  return step(day, 1, isHoliday);
}

/** So many business days after a day, or before it where `n` is negative; the day itself does not count. */
export function addBusinessDays(from: PlainDate, n: number, isHoliday?: IsHoliday): PlainDate {
  const way = n < 0 ? -1 : 1;
  let day = from;
  for (let left = Math.abs(n); left > 0; left--) day = step(addDays(day, way), way, isHoliday);
  return day;
}

function step(from: PlainDate, way: 1 | -1, isHoliday?: IsHoliday): PlainDate {
  let day = from;
  for (let n = 0; n < longestClosure && !isBusinessDay(day, isHoliday); n++) day = addDays(day, way);
  return day;
}

/** "3 business days" as a number; null where the text says something else, or none. */
export function parseBusinessDays(text: string): number | null {
  const n = Number(/^(\d{1,3}) business days?$/.exec(text)?.[1] ?? 0);
  return n === 0 ? null : n;
}
