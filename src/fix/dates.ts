import { type PlainDate, parseDate, weekday } from '../calendar/plain-date.ts';

/** A date as it was meant, and whether it can be read in no other way. */
export interface ReadDate {
  value: PlainDate;
  safe: boolean;
}

const months: readonly RegExp[] = [
  /^(jan(uary)?|enero)$/,
  /^(feb(ruary)?|febrero)$/,
  /^(mar(ch)?|marzo)$/,
  /^(apr(il)?|abril)$/,
  /^(may|mayo)$/,
  /^(june?|junio)$/,
  /^(july?|julio)$/,
  /^(aug(ust)?|agosto)$/,
  /^(sept?(ember)?|septiembre|setiembre)$/,
  /^(oct(ober)?|octubre)$/,
  /^(nov(ember)?|noviembre)$/,
  /^(dec(ember)?|diciembre)$/,
];
const weekdays = [/^mon/, /^tue/, /^wed/, /^thu/, /^fri/, /^sat/, /^sun/];

function dateOf(year: string | number, month: string | number, day: string | number): PlainDate | null {
  const pad = (n: string | number, width: number) => String(n).padStart(width, '0');
  return parseDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

/**
 * The date that another spelling names: `2026-4-5`, `2026/04/05`, `20260405`, `2026-04-05T00:00:00Z`, `April 5, 2026`, `5 de abril de 2026`,
 * `3/25/2026`. Not safe, since others would read them otherwise: `3/6/2026` (read as it is in the United States, month first), `25/3/2026`,
 * and a time of day with a zone, which can move the day. Null where it names no day of the calendar.
 */
export function readDate(written: string): ReadDate | null {
  const text = written.trim();
  return yearFirst(text) ?? withTime(text) ?? inFigures(text) ?? inWords(text);
}

const surely = (value: PlainDate | null): ReadDate | null => value && { value, safe: true };

function yearFirst(text: string): ReadDate | null {
  const match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match) return surely(dateOf(match[1] ?? '', match[3] ?? '', match[4] ?? ''));
  // ISO 8601-1:2019, 5.2.2.2, the basic format.
  const basic = /^((?:19|20)\d\d)(\d\d)(\d\d)$/.exec(text);
  return basic && surely(dateOf(basic[1] ?? '', basic[2] ?? '', basic[3] ?? ''));
}

function withTime(text: string): ReadDate | null {
  const match =
    /^(\d{4}-\d{1,2}-\d{1,2})(?:[Tt]|[ \t]+)(\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?)[ \t]*(Z|z|[-+]\d{1,2}(?::?\d\d)?)?$/.exec(
      text,
    );
  const day = match && yearFirst(match[1] ?? '')?.value;
  if (!day) return null;
  const isMidnight = /^0?0:00(:00(\.0+)?)?$/.test(match[2] ?? '');
  const zone = match[3];
  return { value: day, safe: zone === undefined || (isMidnight && /^(z|[-+]00?(:?00)?)$/i.test(zone)) };
}

function inFigures(text: string): ReadDate | null {
  const [, first = '', , second = '', year = ''] = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  const [a, b] = [Number(first), Number(second)];
  if (a === 0 || b === 0) return null;
  const value = a > 12 ? dateOf(year, b, a) : dateOf(year, a, b);
  return value && { value, safe: a <= 12 && (b > 12 || a === b) };
}

/** "April 5, 2026", "Sunday, April 5th 2026", "5 April 2026", "5 de abril de 2026". */
function inWords(text: string): ReadDate | null {
  const words = text
    .toLowerCase()
    .replace(/\bde(l)?\b|[,.]/g, ' ')
    .trim()
    .split(/\s+/);
  const named = words.length === 4 ? weekdays.findIndex((day) => day.test(words[0] ?? '')) + 1 : 0;
  const [first = '', second = '', year = '', ...more] = named > 0 ? words.slice(1) : words;
  if (more.length > 0 || !/^\d{4}$/.test(year)) return null;
  const [day, name] = /^\d/.test(first) ? [first, second] : [second, first];
  const number = /^(\d{1,2})(?:st|nd|rd|th|º)?$/.exec(day)?.[1];
  const month = months.findIndex((pattern) => pattern.test(name)) + 1;
  const value = number === undefined || month === 0 ? null : dateOf(year, month, number);
  // A day of the week that does not fit says that one of the two is wrong.
  return value === null || (named > 0 && weekday(value) !== named) ? null : { value, safe: true };
}
