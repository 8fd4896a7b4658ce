import { daysInMonth, type PlainDate, parseDate } from '../calendar/plain-date.ts';

/**
 * A date as people type it: `2026-05-08`, or in the order of the United States `5/8/2026`. Whoever typed it sees it in words
 * before it is taken. Null where it is no day of the calendar.
 */
export function readDate(typed: string): PlainDate | null {
  const numbers = numbersOf(typed);
  if (numbers === null) return null;
  const [year, month, day] = numbers;
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return parseDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/** Year, month and day, whether or not there is such a day. */
function numbersOf(typed: string): [number, number, number] | null {
  const text = typed.trim();
  const [, month, day, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return [Number(year), Number(month), Number(day)];
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  return iso === null ? null : [Number(iso[1]), Number(iso[2]), Number(iso[3])];
}

/** What is wrong with a date that has the form of one: its month, or its day. Null where it has not even the form. */
export type NoDate =
  | { wrong: 'month'; month: number; monthFirst: string | null }
  | { wrong: 'day'; year: number; month: number; day: number };

export function whyNoDate(typed: string): NoDate | null {
  const numbers = numbersOf(typed);
  if (numbers === null || numbers[0] === 0) return null;
  const [year, month, day] = numbers;
  if (month >= 1 && month <= 12) return { wrong: 'day', year, month, day };
  // 13/5/2019 is the 13th of May for most of the world.
  const swapped = month >= 1 && day >= 1 && day <= 12 && month <= daysInMonth(year, day);
  const american = /^\d{1,2}\D/.test(typed.trim());
  return { wrong: 'month', month, monthFirst: swapped && american ? `${day}/${month}/${year}` : null };
}
