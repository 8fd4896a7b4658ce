import { parseFrequency } from '../calendar/period.ts';
import { daysInMonth } from '../calendar/plain-date.ts';
import type { DateHint, TypeHint } from '../wording/index.ts';
import type { Shape } from './schema/shape.ts';

/** What to write instead of a value that is not as the format wants it, where that can be told from the value. */

const pad = (n: string | number | undefined) => String(n).padStart(2, '0');

/** "5/8/2026" → the year first; "2026-7-9" → two digits; a timestamp → its day; a day that the month does not have → says so. */
export function dateHint(value: string): DateHint {
  const american = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(value);
  if (american) return { is: 'month-first', written: `${american[3]}-${pad(american[1])}-${pad(american[2])}` };
  const short = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(value);
  if (short && !/^\d{4}-\d{2}-\d{2}$/.test(value))
    return { is: 'two-digits', written: `${short[1]}-${pad(short[2])}-${pad(short[3])}` };
  const timestamp = /^\d{4}-\d{2}-\d{2}(?=[T ])/.exec(value);
  if (timestamp) return { is: 'day-alone', written: timestamp[0] };
  const [year = 0, month = 0] = value.split('-').map(Number);
  if (short && month >= 1 && month <= 12) return { is: 'shorter-month', days: daysInMonth(year, month) };
  return { is: 'form' };
}

/** The ISO 8601 form of a length of time: "3 months", "monthly" → P3M, P1M; undefined where the text names none. */
export function durationOf(value: string): string | undefined {
  const period = parseFrequency(/^\d/.test(value) ? `every ${value}` : value);
  if (period === null) return undefined;
  const parts = [period.months > 0 ? `${period.months}M` : '', period.days > 0 ? `${period.days}D` : ''];
  return `P${parts.join('')}`;
}

/** For a value of the wrong type; undefined where the description of the key says more. */
export function typeHint(key: string, value: unknown, shape: Shape): TypeHint | undefined {
  const scalar = ['number', 'boolean'].includes(typeof value);
  if (scalar && (shape.type === 'text' || shape.type === 'prose')) return { is: 'quotes', key };
  const text = String(value);
  if (shape.type === 'list' && (scalar || typeof value === 'string')) return { is: 'list', key, value: text };
  if (shape.type === 'flag' && /^(yes|y|on)$/i.test(text)) return { is: 'flag', value: text, meant: true };
  if (shape.type === 'flag' && /^(no|n|off)$/i.test(text)) return { is: 'flag', value: text, meant: false };
  const number = shape.type === 'number' ? /^-?\d+(\.\d+)?(?=\s)/.exec(text)?.[0] : undefined;
  return number === undefined ? undefined : { is: 'number', key, value: number };
}
