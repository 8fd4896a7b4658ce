import { type PlainDate, toEpochDay } from '../../calendar/plain-date.ts';

/** How dates, facts and rules of the law read in a sentence. */

const english = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });

/** "Monday, January 18, 2027" */
export const longDate = (date: PlainDate) => english.format(toEpochDay(date) * 86_400_000);

const weekdayName = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'UTC' });

/** "Mon 03-02" */
export const shortDate = (date: PlainDate) => `${weekdayName.format(toEpochDay(date) * 86_400_000)} ${date.slice(5)}`;

/** "temporary-custody-order" → "Temporary custody order" */
export function inWords(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;

const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** 45 → "45th" */
export const ordinal = (n: number) => `${n}${endings[ordinals.select(n)] ?? 'th'}`;

/** "a", "a and b", "a, b and c" */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** "a status", "an adversary" */
export const withArticle = (word: string) => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;

/** What a fact that is missing is called in the file, and where it goes. */
export function whereToWrite(missing: string): string {
  const [kind = '', name] = missing.split(' ');
  if (missing.startsWith('birthDate')) return 'birthDate of the child, under people';
  if (missing.endsWith(' of the plan')) return `${kind}, at the top of the plan`;
  if (kind === 'hearing') return `the ${name} hearing under case.hearings, with held: true once it took place`;
  if (kind === 'placement') return `the start of the ${name} placement, under children`;
  return `the event ${missing}, under case.events`;
}
