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

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** So many days, weeks, months, quarters or years. */
function periodOf(name: Unit, n: number): Period {
  if (name === 'day') return { months: 0, days: n };
  if (name === 'week') return { months: 0, days: n * 7 };
  return { months: n * { month: 1, quarter: 3, year: 12 }[name], days: 0 };
}

const words = /^(\d{1,4}) (day|week|month|year)s?$/;

/** A length of time as a statute says it: "45 days", "6 months", "1 year". Null where the text is none, or is zero. */
export function parseSpan(text: string): Period | null {
  const match = words.exec(text);
  const n = Number(match?.[1] ?? 0);
  return !match || n === 0 ? null : periodOf(match[2] as Unit, n);
}

/** The period taken away: months first, as when it is added. */
export const subtractPeriod = (from: PlainDate, { months, days }: Period) =>
  addPeriod(from, { months: -months, days: -days });

/**
 * How often something recurs, read from an ISO 8601 duration or from the plain English of a plan ("weekly",
 * "every two weeks", "twice a month", "three evenings a week"): the longest gap that still keeps to it.
 * Several times in a unit allow the whole unit, since a plan seldom says how they are spread; of several intervals
 * ("an hour a day, three days a week") the longest counts.
 *
 * Null where the text names no interval, names one that can be read in two ways ("bi-monthly"), or counts in words that are
 * not known ("every few weeks"): then nobody can say that it was missed. What is read here ends up as "overdue" in a court
 * document, so in doubt nothing is claimed.
 */
export function parseFrequency(text: string): Period | null {
  const period = parsePeriod(text.trim());
  if (period) return period;
  const plain = text.toLowerCase().replace(/[-\u2010-\u2013]/g, ' ');
  const named = [...everyPeriods(plain), ...ratePeriods(plain), ...adverbPeriods(plain)];
  const periods = named.filter((of) => of !== null);
  if (periods.length === 0 || periods.length < named.length) return null;
  // "Daily, Monday to Friday" leaves a weekend between two days that keep to it.
  const all = someDaysOnly.test(plain) ? [...periods, periodOf('week', 1)] : periods;
  return all.reduce((longest, of) => (length(of) > length(longest) ? of : longest));
}

/** About how many days: to compare periods, never to reckon a date. */
const length = ({ months, days }: Period) => months * 30.4 + days;

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const weekdayNames = weekdays.join('|');
const units = 'day|week|fortnight|month|quarter|year';

const someDaysOnly = new RegExp(
  `\\b(?:school ?day|week ?day|working day|work ?day|business day|weekend|${weekdayNames})s?\\b`,
);
const roughly = '(?!\\s+or\\s+(?:so|two|three)\\b)';
const every = new RegExp(
  `\\bevery\\s+((?:\\w+\\s+){0,3}?)(${units}|${weekdayNames}|weekday|workday)s?\\b${roughly}`,
  'g',
);
const aRate = /\b(?:an?|once|twice|per|each|times)\b/;

/** "Every day", "every two weeks", "every second Friday"; null for what is counted in words that are not known. */
function everyPeriods(text: string): (Period | null)[] {
  return [...text.matchAll(every)].flatMap(([, between = '', name = '']) => {
    // "Every child twice a week": it is the rate that says how often.
    if (aRate.test(between)) return [];
    const counted = between.trim();
    if (counted === 'school') return [periodOf('week', 1)];
    // "Every third Thursday" is said of every month as well as of every three weeks.
    if (/^(?:third|fourth)$/.test(counted) && weekdays.includes(name)) return [null];
    const n = counted === '' ? 1 : numberOf(counted);
    return [n === null ? null : ofUnit(name, n)];
  });
}

/** "Twice a week", "per month", "the first Monday of the month"; not "for a month", "a day before the visit". */
function ratePeriods(text: string): Period[] {
  return [...text.matchAll(rate)].map(([, name = '']) => ofUnit(name, 1));
}

const notARate = '(?<!\\b(?:for|within|after|before|than|until|over)\\s+)';
const notANotice = "(?!['’]|\\s+(?:before|after|ahead|later|earlier|prior|in advance))";
const rate = new RegExp(`${notARate}\\b(?:an?|per|each|(?:of|in) the)\\s+(${units})\\b${notANotice}${roughly}`, 'g');

const adverb = /\b(?:(bi|semi|half|tri) ?)?(daily|weekly|fortnightly|monthly|quarterly|yearly|annually)\b/g;
const adverbUnits: Record<string, string> = { daily: 'day', annually: 'year' };

/** "Weekly", "biweekly"; null for "bi-monthly", which is twice a month to some and every two months to others. */
function adverbPeriods(text: string): (Period | null)[] {
  return [...text.matchAll(adverb)].map(([, prefix, word = '']) => {
    const name = adverbUnits[word] ?? word.slice(0, -2);
    // In case work biweekly is every two weeks; it is also the longer of its two meanings.
    if (prefix === 'bi' && name === 'week') return periodOf('week', 2);
    return prefix === 'bi' || prefix === 'tri' ? null : ofUnit(name, 1);
  });
}

function ofUnit(name: string, n: number): Period {
  if (name === 'fortnight') return periodOf('week', 2 * n);
  return periodOf(['day', 'month', 'quarter', 'year'].includes(name) ? (name as Unit) : 'week', n);
}

const ones = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ordinals: Record<string, number> = { other: 2, second: 2, third: 3, fourth: 4 };

/** 1–999 of "3", "2nd", "eleven", "other", "thirty", "forty five"; null where it is no such number. */
function numberOf(text: string): number | null {
  const digits = /^(\d{1,3})(?:st|nd|rd|th)?$/.exec(text);
  if (digits) return Number(digits[1]) || null;
  if (Object.hasOwn(ordinals, text)) return ordinals[text] ?? null;
  const [first = '', second] = text.split(/\s+/);
  const ten = tens.indexOf(first) * 10;
  if (ten < 20) return second === undefined && ones.indexOf(first) > 0 ? ones.indexOf(first) : null;
  if (second === undefined) return ten;
  const one = ones.indexOf(second);
  return one > 0 && one < 10 && /^\S+\s+\S+$/.test(text) ? ten + one : null;
}
