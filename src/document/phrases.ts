import en from '../../templates/phrases/en.json' with { type: 'json' };
import es from '../../templates/phrases/es.json' with { type: 'json' };
import { parsePeriod } from '../calendar/period.ts';
import { type PlainDate, parts } from '../calendar/plain-date.ts';
import { fill, type Slots } from './words.ts';

/** The fixed words that all documents share, one catalogue per language, all with the same keys. */
export type Phrases = typeof en;
export type CodeList = keyof Phrases['codes'];
export type DocumentLanguage = 'en' | 'es';

const catalogues: Readonly<Record<DocumentLanguage, Phrases>> = { en, es };

/** The languages that documents have fixed words in. */
export const documentLanguages = Object.keys(catalogues) as readonly DocumentLanguage[];

/** The language itself without script and region: `es` of `es-MX`. */
export const primaryLanguage = (tag: string) => tag.toLowerCase().split('-')[0] ?? tag;

/** Parts of catalogues, by language. */
export type Overlays<P extends object = object> = Readonly<Partial<Record<DocumentLanguage, P>>>;

/**
 * The catalogue of a language; the English one where there is none.
 *
 * @param added the words of a kind of document, beside those that all share
 * @param own what an agency says in place of the program, free of mistakes
 */
export function phrasesIn(language: string): Phrases;
export function phrasesIn<P extends object>(
  language: string,
  added: Readonly<Record<DocumentLanguage, P>>,
  own?: Overlays,
): Phrases & P;
export function phrasesIn(language: string, added: Overlays = {}, own: Overlays = {}): Phrases {
  const wanted = primaryLanguage(language);
  const known = documentLanguages.find((one) => one === wanted) ?? 'en';
  return overlaid(overlaid(catalogues[known], added[known]), own[known]);
}

/** A catalogue with a part of another laid over it: groups become one, and a text or list stands in place of what was there. */
export function overlaid<T>(base: T, over: unknown): T {
  if (over === undefined) return base;
  if (!isGroup(base) || !isGroup(over)) return over as T;
  const keys = new Set([...Object.keys(base), ...Object.keys(over)]);
  return Object.fromEntries([...keys].map((key) => [key, overlaid(base[key], over[key])])) as T;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const own = (map: object, key: string): string | undefined =>
  Object.hasOwn(map, key) ? (map as Record<string, string>)[key] : undefined;

/** What a code is called; an unknown one of an open list is shown as words: `kin-coach` is "Kin coach". */
export function codeLabel(phrases: Phrases, list: CodeList, code: string): string {
  return own(phrases.codes[list], code) ?? humanised(code);
}

export function humanised(code: string): string {
  const words = code.replace(/[-_]+/g, ' ').trim();
  const first = Array.from(words)[0] ?? '';
  return first.toUpperCase() + words.slice(first.length);
}

/** What a language is called in the language of the catalogue; its tag where the catalogue does not know it. */
export function languageName(phrases: Phrases, tag: string): string {
  return own(phrases.languages, primaryLanguage(tag)) ?? tag;
}

/** A phrase in the forms that a number asks for. */
export interface Forms {
  one: string;
  other: string;
}

/** A phrase about `n` things, in the form that the language has for so many. */
export function counted({ language }: Pick<Phrases, 'language'>, forms: Forms, slots: Slots & { n: number }): string {
  const isOne = new Intl.PluralRules(language).select(slots.n) === 'one';
  return fill(isOne ? forms.one : forms.other, slots);
}

/** "April 30, 2026", "30 de abril de 2026"; `short` with the short name of the month, for tables. */
export function dateText(phrases: Phrases, date: PlainDate, form: 'long' | 'short' = 'long'): string {
  const { year, month, day } = parts(date);
  const names = form === 'long' ? phrases.months : phrases.monthsShort;
  return fill(phrases.dates[form], { year, month: names[month - 1] ?? '', day });
}

/** "9:30 a.m." of `09:30`. */
export function timeText(phrases: Phrases, time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const half = hours < 12 ? phrases.dates.am : phrases.dates.pm;
  return fill(phrases.dates.time, {
    hour: hours % 12 === 0 ? 12 : hours % 12,
    minute: String(minutes).padStart(2, '0'),
    half,
  });
}

/** "every 3 months" of `P3M`; undefined where the text is no ISO 8601 duration. */
export function everyText(phrases: Phrases, duration: string): string | undefined {
  const period = parsePeriod(duration.trim());
  if (period === null) return undefined;
  const { months, days } = period;
  const { every } = phrases;
  const say = (forms: Forms, n: number) => counted(phrases, forms, { n });
  if (months > 0 && days > 0) return fill(every.mixed, { months, days });
  if (months > 0) return months % 12 === 0 ? say(every.year, months / 12) : say(every.month, months);
  return days % 7 === 0 ? say(every.week, days / 7) : say(every.day, days);
}
