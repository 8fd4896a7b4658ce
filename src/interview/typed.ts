import { type PlainDate, parseDate } from '../calendar/plain-date.ts';

/**
 * A date as people type it: `2026-05-08`, or in the order of the United States `5/8/2026`. Whoever typed it sees it in words
 * before it is taken. Null where it is no day of the calendar.
 */
export function readDate(typed: string): PlainDate | null {
  const american = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed.trim());
  if (!american) return parseDate(typed.trim());
  const [, month = '', day = '', year = ''] = american;
  return parseDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}
