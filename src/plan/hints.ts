import { parseFrequency } from '../calendar/period.ts';
import { daysInMonth } from '../calendar/plain-date.ts';
import type { Shape } from './schema/shape.ts';

/** What to write instead of a value that is not as the format wants it, where that can be told from the value. */

const pad = (n: string | number | undefined) => String(n).padStart(2, '0');

/** "5/8/2026" → the year first; "2026-7-9" → two digits; a timestamp → its day; a day that the month does not have → says so. */
export function dateHint(value: string): string {
  const american = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
  if (american) {
    return `Write the year first: ${american[3]}-${pad(american[1])}-${pad(american[2])} if the month comes first in it.`;
  }
  const short = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  if (short && !/^\d{4}-\d{2}-\d{2}$/.test(value))
    return `Write two digits: ${short[1]}-${pad(short[2])}-${pad(short[3])}`;
  const timestamp = /^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(value);
  if (timestamp) return `Write the day alone, without time or zone: ${timestamp[0]}`;
  const [year = 0, month = 0] = value.split('-').map(Number);
  if (short && month >= 1 && month <= 12) return `That month has ${daysInMonth(year, month)} days.`;
  return 'Write YYYY-MM-DD, for example 2026-04-15.';
}

/** "3 months", "monthly" → P3M, P1M; undefined where the text names no length of time. */
export function durationOf(value: string): string | undefined {
  const period = parseFrequency(/^\d/.test(value) ? `every ${value}` : value);
  if (period === null) return undefined;
  const parts = [period.months > 0 ? `${period.months}M` : '', period.days > 0 ? `${period.days}D` : ''];
  return `P${parts.join('')}`;
}

export function durationHint(value: string): string | undefined {
  const duration = durationOf(value);
  return duration && `Write ${duration}, the ISO 8601 form of it.`;
}

/** For a value of the wrong type; undefined where the description of the key says more. */
export function typeHint(key: string, value: unknown, shape: Shape): string | undefined {
  const scalar = ['number', 'boolean'].includes(typeof value);
  if (scalar && (shape.type === 'text' || shape.type === 'prose')) {
    return `Put it in quotes, so that it stays as you wrote it: ${key}: "…"`;
  }
  if (shape.type === 'list' && (scalar || typeof value === 'string'))
    return `Write it as a list: ${key}: [${String(value)}]`;
  if (shape.type === 'flag' && /^(yes|y|on)$/i.test(String(value))) return `Write true instead of ${String(value)}.`;
  if (shape.type === 'flag' && /^(no|n|off)$/i.test(String(value))) return `Write false instead of ${String(value)}.`;
  const number = shape.type === 'number' ? /^-?\d+(\.\d+)?(?=\s)/.exec(String(value))?.[0] : undefined;
  return number === undefined ? undefined : `Write the number alone: ${key}: ${number}`;
}
