import type { WordsOf } from '../args.ts';
import type { FactArgs, MissingFactArgs } from '../clock.ts';
import { ordinal } from './clauses.ts';
import { missingFacts } from './clock.ts';
import { count, listed } from './words.ts';

/** How a clock of a plan was counted, in the words of an example that is worked out; dates are given as YYYY-MM-DD. */

const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });

/** "Monday, January 18, 2027" */
export const day = (date: string) => dates.format(Date.parse(date));

/** "temporary-custody-order" → "Temporary custody order" */
function inWordsOf(code: string): string {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A fact at the beginning of a sentence about its day. */
const started: WordsOf<FactArgs> = {
  event: ({ type }) => inWordsOf(type),
  hearing: ({ type }) => inWordsOf(`${type} hearing`),
  placement: () => 'Placement',
  birthday: ({ years }) => `${ordinal(years)} birthday`,
  'plan-date': ({ key }) => inWordsOf(key),
  'last-met': () => 'The last one',
};

/** What is said of a fact that is not in the file, as one of those that a date could be reckoned from. */
const unrecorded = missingFacts;

const heldHearing = ({ type }: { type: string }) =>
  `the ${type} hearing under case.hearings, with held: true once it took place`;

/** What a fact that is missing is called in the file, and where it goes. */
const toRecord: WordsOf<MissingFactArgs> = {
  'event-missing': ({ type }) => `the event ${type}, under case.events`,
  'hearing-not-set': heldHearing,
  'hearing-not-held': heldHearing,
  'placement-missing': ({ type }) => `the start of the ${type} placement, under children`,
  'birth-date-missing': (args) => `${missingFacts['birth-date-missing'](args)}, under people`,
  'plan-date-missing': ({ key }) => `${key}, at the top of the plan`,
  'deadline-missing': missingFacts['deadline-missing'],
  'base-missing': missingFacts['base-missing'],
};

type Way = 'after' | 'before';

/** From the fact to the date. */
const counted = {
  /** "Temporary custody order on Thursday, January 15, 2026 (line 45)." `fact`: as `started` names it. */
  fact: (fact: string, date: string, line: number | null) =>
    `${fact} on ${day(date)}${line === null ? '' : ` (line ${line})`}.`,
  notInFile: (facts: readonly string[]) => `Not in the file: ${facts.join(', ')}.`,
  businessDays: (n: number, way: Way) => `${ordinal(n)} business day ${way} it`,
  days: (n: number, way: Way) => `${ordinal(n)} day ${way} it`,
  anniversary: 'First anniversary',
  span: (span: string, way: Way) => `${span} ${way} it`,
  /** One of the four above, and the day that it leads to. */
  to: (step: string, date: string) => `${step}: ${day(date)}.`,
  firstMonday: (date: string) => `First Monday after it: ${day(date)}.`,
  dayBefore: (date: string) => `The day before it: ${day(date)}.`,
  chosen: (which: 'earliest' | 'latest', date: string) => `The ${which} of these: ${day(date)}.`,
  tooEarly: 'That is too early, so this day is taken:',
  due: 'due',
  dueDateOf: (id: string) => `due date of ${id}`,
  isDue: (date: string) => `${day(date)} = due.`,
};

/** Clocks that run again, or over months of care. */
const series = {
  lastMet: (date: string) => `Last met on ${day(date)}.`,
  again: (span: string) => `${span} after it:`,
  monthly: 'Counted by whole calendar months; the last day of this one:',
  monthsAfter: ({ months, of, date }: { months: number; of: number | undefined; date: string }) =>
    `${months} months after it${of ? ` (of ${of})` : ''}: ${day(date)}.`,
  onTop: (days: number, except: readonly string[]) =>
    `${count(days, 'day')} that do not count (${listed(except)}) come on top:`,
  nothingLeftOut: 'No day is left out of the count:',
  firstCounted: (date: string, of: number | undefined) =>
    `The first day that counts${of ? ` in the ${of} months before the date` : ''}: ${day(date)}.`,
  daysOfMonths: (months: number, days: number) => `${months} months from it are ${count(days, 'day')}.`,
  stretches: (except: readonly string[], parts: readonly { start: string; end: string; days: number }[]) => {
    const list = parts.map(({ start, end, days }) => `${day(start)} to ${day(end)} (${count(days, 'day')})`);
    return `Counted, without ${listed(except)}: ${list.join('; ')}.`;
  },
  reached: 'They are reached on the last of these days:',
};

/** Where the date is no business day. */
const restDays = {
  rolled: (date: string) => `That is no court day: the next one is ${day(date)}.`,
  actBy: (date: string) => `That is no business day, and no law was found that moves it: act by ${day(date)}.`,
  /** `before`: the business day before it. */
  weekend: (before: string) => `That is a weekend, and the date is not moved for it: act by ${day(before)}.`,
  holiday: (before: string) =>
    `That is a legal holiday, and the date is not moved for it: ask counsel, and act by ${day(before)}.`,
};

/** How the clock stands. */
const standing = {
  /** `missing`: as `toRecord` says it. */
  unknown: (missing: readonly string[]) => `Cannot be told. Record ${missing.join(', or ')}.`,
  /** `why`: as the reasons of a clock are said. */
  notApplicable: (why: string) => `Does not apply: ${why}.`,
  met: (date: string, isLate: boolean) => `Met on ${day(date)}${isLate ? ', late' : ''}.`,
  overdue: (days: number) => `Overdue by ${count(days, 'day')}.`,
  today: 'Due today.',
  left: (days: number) => `${count(days, 'day')} left.`,
};

export const steps = { counted, series, restDays, standing, started, unrecorded, toRecord };
