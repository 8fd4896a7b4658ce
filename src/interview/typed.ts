import { addDays, addMonths, daysInMonth, type PlainDate, parseDate, parts, weekday } from '../calendar/plain-date.ts';
import type { Language } from '../wording/wording.ts';
import { type DateWords, dateWords, type Form, type Unit } from './typed-words.ts';

/** What helps to understand a date that does not say everything. */
export interface DateHint {
  /** The language of the interview. English is read in each. */
  language: Language;
  /** Which way a day without a year goes: the next one, or the last one. Today counts both ways. */
  leaning: 'past' | 'future';
}

const usualHint: DateHint = { language: 'en', leaning: 'future' };

/**
 * A date as people type it: `2026-05-08`, `5/8/2026`, `5/8/26`, `5/8`, `May 8`, `8 de mayo de 2026`, `today`, `next Friday`,
 * `in two weeks`. Numbers are in the order of the United States, month first, in every language. `Friday` is the first from
 * today on; `next Friday` that of the next week, which begins on Monday; `próximo viernes`, as Spanish has it, the first
 * after today. Whoever typed it sees it in words before it is taken. Null where it is no day of the calendar, or says two
 * days at once, such as a weekday that the date does not fall on.
 */
export function readDate(typed: string, today: PlainDate, hint: DateHint = usualHint): PlainDate | null {
  const text = plain(typed);
  const numbers = numbersOf(text, hint.language);
  if (numbers !== null) return dayOf(numbers, today, hint);
  for (const words of dateWords[hint.language]) {
    const found = counted(withoutIdle(text, words), words, today, hint);
    if (found !== null) return found;
  }
  return null;
}

/** What is wrong with a date that has the form of one: its month, or its day. Null where it has not even the form. */
export type NoDate =
  | { wrong: 'month'; month: number; monthFirst: string | null }
  | { wrong: 'day'; year: number; month: number; day: number }
  | { wrong: 'weekday'; date: PlainDate };

/**
 * Why `readDate` gives no date; null where it gives one, or the text has not the form of one. Without `on`, the day that counts
 * as today, only dates that say their year are told about.
 */
export function whyNoDate(typed: string, on?: PlainDate, hint: DateHint = usualHint): NoDate | null {
  const text = plain(typed);
  const numbers = numbersOf(text, hint.language);
  const today = on ?? (numbers?.century === false ? null : dateOf(numbers?.year ?? 0, { month: 1, day: 1 }));
  if (numbers === null || today === null || numbers.year === 0 || dayOf(numbers, today, hint) !== null) return null;
  const { month, day } = numbers;
  const year = numbers.year === undefined ? parts(today).year : fullYear(numbers, today, hint);
  if (month >= 1 && month <= 12) {
    const date = inYear(numbers, today, hint);
    return date === null ? { wrong: 'day', year, month, day } : { wrong: 'weekday', date };
  }
  // 13/5/2019 is the 13th of May for most of the world.
  const swapped = month >= 1 && day >= 1 && day <= 12 && month <= daysInMonth(year, day);
  const american = /^\d{1,2}\D/.test(text);
  const shown = [day, month, ...(numbers.year === undefined ? [] : [year])].join('/');
  return { wrong: 'month', month, monthFirst: swapped && american ? shown : null };
}

/** Month and day, whether or not there is such a day, and what else was said. */
interface Numbers {
  year?: number;
  month: number;
  day: number;
  /** false: the year has only its last two digits. */
  century?: boolean;
  /** 1 = Monday. */
  weekday?: number;
}

/** Small letters without accents, commas and full stops after words: "Viernes, 8 de mayo." → "viernes 8 de mayo". */
function plain(typed: string): string {
  return typed
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/,|(?<=[a-z])\.|\.$/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function numbersOf(text: string, language: Language): Numbers | null {
  const digits = inDigits(text);
  if (digits !== null) return digits;
  for (const words of dateWords[language]) {
    const named = withMonthName(withoutIdle(text, words), words);
    if (named !== null) return named;
  }
  return null;
}

function inDigits(text: string): Numbers | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  // With points and two digits, 8.5.26 is more likely the 8th of May of somebody from elsewhere.
  const american = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$|^(\d{1,2})([/-])(\d{1,2})(?:\6(\d{2}))?$/.exec(text);
  if (american === null) return null;
  const [, m, , d, year, m2, , d2, short] = american;
  if (year !== undefined) return { year: Number(year), month: Number(m), day: Number(d) };
  const day = { month: Number(m2), day: Number(d2) };
  return short === undefined ? day : { ...day, year: Number(short), century: false };
}

const ordinal = /^(\d{1,2})(?:st|nd|rd|th|o|º|ro|er)?$/;

/** "8 may 2026", "may 8", "friday may 8th". */
function withMonthName(text: string, words: DateWords): Numbers | null {
  const tokens = text.split(' ');
  const weekday = placeIn(words.weekdays, tokens[0] ?? '');
  if (weekday > 0) tokens.shift();
  const [first = '', second = '', year, ...more] = tokens;
  if (more.length > 0 || (year !== undefined && !/^\d{4}$/.test(year))) return null;
  const dayFirst = placeIn(words.months, second) > 0;
  const month = placeIn(words.months, dayFirst ? second : first);
  const written = dayFirst ? first : second;
  const day = written === 'primero' ? 1 : Number(ordinal.exec(written)?.[1] ?? Number.NaN);
  if (month === 0 || Number.isNaN(day)) return null;
  return {
    month,
    day,
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(weekday > 0 ? { weekday } : {}),
  };
}

/** From 1; 0 where the word is none of them. */
const placeIn = (list: readonly (readonly string[])[], word: string) =>
  list.findIndex((names) => names.includes(word)) + 1;

const withoutIdle = (text: string, { idle }: DateWords) =>
  text
    .split(' ')
    .filter((word) => !idle.includes(word))
    .join(' ');

function dateOf(year: number, { month, day }: Numbers): PlainDate | null {
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  return parseDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
}

function dayOf(numbers: Numbers, today: PlainDate, hint: DateHint): PlainDate | null {
  const date = inYear(numbers, today, hint);
  return date !== null && numbers.weekday !== undefined && weekday(date) !== numbers.weekday ? null : date;
}

/** The day whatever weekday was said. */
const inYear = (numbers: Numbers, today: PlainDate, hint: DateHint) =>
  numbers.year === undefined ? nearest(numbers, today, hint) : dateOf(fullYear(numbers, today, hint), numbers);

/** The next such day or the last one. A 29th of February may be eight years away. */
function nearest(numbers: Numbers, today: PlainDate, { leaning }: DateHint): PlainDate | null {
  for (let away = 0; away <= 8; away++) {
    const date = dateOf(parts(today).year + (leaning === 'past' ? -away : away), numbers);
    if (date !== null && (leaning === 'past' ? date <= today : date >= today)) return date;
  }
  return null;
}

/** 96 is 1996 where the past is meant, such as for a birth date. */
function fullYear({ year = 0, century }: Numbers, today: PlainDate, { leaning }: DateHint): number {
  if (century !== false) return year;
  return leaning === 'past' && 2000 + year > parts(today).year ? 1900 + year : 2000 + year;
}

/** A day that is counted: from today, from a weekday, or to one. */
function counted(text: string, words: DateWords, today: PlainDate, { leaning }: DateHint): PlainDate | null {
  const away = Object.hasOwn(words.days, text) ? words.days[text] : undefined;
  if (away !== undefined) return addDays(today, away);
  const alone = placeIn(words.weekdays, text);
  if (alone > 0) return leaning === 'past' ? back(addDays(today, 1), alone) : onwards(today, alone);
  for (const [form, ways] of Object.entries(words.forms)) {
    for (const way of ways) {
      const found = matched(text, way, words);
      if (found !== null) return reckon(form as Form, found, today);
    }
  }
  return null;
}

interface Found {
  n: number;
  unit: Unit;
  weekday: number;
}

/** What stands in a text in the places of `{n}`, `{unit}` and `{weekday}`; null where the text has another form. */
function matched(text: string, way: string, words: DateWords): Found | null {
  const [said, form] = [text.split(' '), way.split(' ')];
  if (said.length !== form.length) return null;
  const found: Found = { n: 0, unit: 'day', weekday: 0 };
  return form.every((place, index) => takes(place, said[index] ?? '', words, found)) ? found : null;
}

/** Does a word fit a place of a form? What it says is noted in `found`. */
function takes(place: string, word: string, words: DateWords, found: Found): boolean {
  switch (place) {
    case '{n}':
      found.n = /^\d{1,4}$/.test(word) ? Number(word) : placeIn(words.numbers, word);
      return found.n > 0;
    case '{unit}':
      found.unit = units.find((name) => words.units[name].includes(word)) ?? 'day';
      return words.units[found.unit].includes(word);
    case '{weekday}':
      found.weekday = placeIn(words.weekdays, word);
      return found.weekday > 0;
    default:
      return place === word;
  }
}

const units: readonly Unit[] = ['day', 'week', 'month', 'year'];

function reckon(form: Form, { n, unit, weekday: day }: Found, today: PlainDate): PlainDate {
  switch (form) {
    case 'ahead':
      return moved(today, n, unit);
    case 'from':
      return moved(onwards(today, day), n, unit);
    case 'ago':
      return moved(today, -n, unit);
    case 'coming':
      return onwards(today, day);
    case 'after':
      return onwards(addDays(today, 1), day);
    case 'nextWeek':
      return addDays(today, 7 - weekday(today) + day);
    case 'last':
      return back(today, day);
  }
}

function moved(from: PlainDate, n: number, unit: Unit): PlainDate {
  if (unit === 'day' || unit === 'week') return addDays(from, unit === 'week' ? n * 7 : n);
  return addMonths(from, unit === 'year' ? n * 12 : n);
}

/** The first such weekday from a day on. */
const onwards = (from: PlainDate, day: number) => addDays(from, (day - weekday(from) + 7) % 7);
/** The last such weekday before a day. */
const back = (before: PlainDate, day: number) => addDays(before, -(((weekday(before) - day + 6) % 7) + 1));
