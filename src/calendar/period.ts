import { addDays, addMonths, type PlainDate } from './plain-date.ts';

/** A length of time in whole calendar units. Months are counted before days. */
export interface Period {
  months: number;
  days: number;
}

const iso = /^P(?=\d)(?:(\d{1,3})Y)?(?:(\d{1,3})M)?(?:(\d{1,3})W)?(?:(\d{1,4})D)?$/;

/** An ISO 8601-1:2019 (5.5.2) duration of whole days or longer, such as `P3M` or `P2W`; null where it is none, or is zero. */
export function parsePeriod(text: string): Period | null {
  const match = iso.exec(text);
  if (!match) return null;
  const [years, months, weeks, days] = match.slice(1).map((n) => Number(n ?? 0)) as [number, number, number, number];
  const period = { months: years * 12 + months, days: weeks * 7 + days };
  return period.months + period.days > 0 ? period : null;
}

export function addPeriod(to: PlainDate, period: Period): PlainDate {
  return addDays(addMonths(to, period.months), period.days);
}

const words = /^(\d{1,4}) (day|week|month|year)s?$/;

/** A length of time as a statute says it: "45 days", "6 months", "1 year". Null where the text is none, or is zero. */
export function parseSpan(text: string): Period | null {
  const match = words.exec(text);
  const n = Number(match?.[1] ?? 0);
  if (!match || n === 0) return null;
  if (match[2] === 'year') return { months: n * 12, days: 0 };
  return unit(match[2] as Unit, n);
}

/** The period taken away: months first, as when it is added. */
export const subtractPeriod = (from: PlainDate, { months, days }: Period) =>
  addPeriod(from, { months: -months, days: -days });

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinals = ['', 'first', 'second', 'third', 'fourth'];

function count(word: string | undefined): number {
  if (word === undefined) return 1;
  const known = Math.max(numbers.indexOf(word), ordinals.indexOf(word));
  return known > 0 ? known : word === 'other' ? 2 : Number.parseInt(word, 10) || 1;
}

/**
 * How often something recurs, read from an ISO 8601 duration or from the plain English of a plan ("weekly",
 * "every two weeks", "twice a month", "three evenings a week"): the longest gap that still keeps to it.
 * Several times in a unit allow the whole unit, since a plan seldom says how they are spread. Null where the text names no
 * interval: then nobody can say that it was missed.
 */
export function parseFrequency(text: string): Period | null {
  const plain = text.trim().toLowerCase();
  const period = parsePeriod(text.trim());
  if (period) return period;
  if (/\b(bi-?weekly|fortnightly)\b/.test(plain)) return { months: 0, days: 14 };
  if (/\bevery school ?day\b/.test(plain)) return { months: 0, days: 7 };
  const every = everyUnit.exec(plain);
  if (every) return unit(unitOf(every[2]), count(every[1]));
  const per = /\b(?:a|an|per|each)\s+(day|week|month)\b/.exec(plain);
  if (per) return unit(per[1] as Unit, 1);
  const adverb = /\b(dai|week|month)ly\b/.exec(plain);
  if (adverb) return unit(adverb[1] === 'dai' ? 'day' : (adverb[1] as Unit), 1);
  return /\bquarterly\b/.test(plain) ? { months: 3, days: 0 } : null;
}

const weekdays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const everyUnit = new RegExp(`\\bevery\\s+(?:(\\w+)\\s+)?(day|week|month|${weekdays})s?\\b`);

const unitOf = (word = 'week') => (['day', 'month'].includes(word) ? (word as Unit) : 'week');

type Unit = 'day' | 'week' | 'month';

function unit(name: Unit, n: number): Period {
  if (name === 'month') return { months: n, days: 0 };
  return { months: 0, days: name === 'week' ? n * 7 : n };
}
