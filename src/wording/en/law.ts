import type { Fact, MissingFact } from '../clock.ts';
import { inWords } from '../render.ts';
import { clock } from './clock.ts';
import { count, didYouMean, listed } from './words.ts';

/** Clocks and contents of the law. What the law asks stands in its pack; here is what is said around it. */

/** The texts of an entry of a pack, in the language of the pack or translated. */
export interface LawText {
  /** `us-tx/status-hearing` */
  id: string;
  name: string;
  law: string;
  verified: boolean;
}

/** The texts of an entry about what a plan must hold. `missing` has the slots `{id}`, `{age}` and `{part}`. */
export interface ContentText extends LawText {
  missing: string;
  help: string;
}

/** What meets a deadline, as a pack says it; codes and the names of dates are those of the plan format. */
export interface Way {
  event?: string;
  hearing?: string;
  review?: string;
  contact?: boolean;
  plan?: string;
  child?: string;
}

/** A date of the law on which no court sits: the business day before it, by which to act; a question; or the date that the law moved from. */
export type Rest = { on: 'saturday' | 'sunday' | 'holiday' } & (
  | { kind: 'act-by'; day: string }
  | { kind: 'ask-counsel' }
  | { kind: 'moved'; from: string }
);

interface Clock {
  entry: LawText;
  /** YYYY-MM-DD; the last day to act by the law. */
  due: string;
  /** Left out or null: the date is a business day, or nothing follows from its being none. */
  rest?: Rest | null;
  days: number;
  children: readonly string[];
}

interface Overdue {
  /** `lapses`: what came after its day does not meet it. */
  entry: LawText & { lapses?: boolean };
  /** Each time that it was missed. */
  missed: readonly Omit<Clock, 'entry'>[];
  /** The fact that it is reckoned from, where that is another day. */
  from: { fact: Fact; date: string } | null;
  ways: readonly Way[];
}

const unverified = ({ verified }: LawText) => (verified ? '' : ' (This entry is not verified: check the law.)');
const ofWhom = (children: readonly string[]) => (children.length === 0 ? '' : ` for ${listed(children)}`);

const restDays = { saturday: 'a Saturday', sunday: 'a Sunday', holiday: 'a holiday' };

/** "2026-07-04 (a Saturday: act by 2026-07-03)" */
function dueDay({ due, rest }: Pick<Clock, 'due' | 'rest'>, isPast: boolean): string {
  if (!rest) return due;
  const what = restDays[rest.on];
  if (rest.kind === 'moved') return `${rest.from} (${what}, which the law moves to ${due})`;
  if (rest.kind === 'ask-counsel') return `${due} (${what}, and no authority was found that moves it: ask counsel)`;
  return `${due} (${what}: ${isPast ? 'the day to act by was' : 'act by'} ${rest.day})`;
}

/** "an event of type plan-filed or a status hearing that was held". */
function howMet(ways: readonly Way[]): string {
  const texts = ways.map((met) => {
    if (met.event) return `an event of type ${met.event}`;
    if (met.hearing) return `a ${met.hearing} hearing that was held`;
    if (met.review) return `a ${met.review} review`;
    if (met.contact) return 'a contact with the child';
    return met.plan ?? met.child ?? 'a date';
  });
  return texts.length === 0 ? 'see caseplan explain' : texts.join(' or ');
}

export const law = {
  'deadline-overdue': ({ entry, missed, from, ways }: Overdue) => {
    const when = missed.map((one) => `${dueDay(one, true)}${ofWhom(one.children)}, ${count(one.days, 'day')} ago`);
    const start = from ? `, reckoned from ${inWords(clock.facts, from.fact)} ${from.date}` : '';
    return {
      message: `${entry.name} was due ${when.join('; ')}${start}, and nothing in the plan shows that it was met${entry.lapses ? ' by then' : ''}.${unverified(entry)}`,
      help: `${entry.law} Record what met it: ${howMet(ways)}.`,
    };
  },
  'deadline-soon': ({ entry, due, rest, days, children }: Clock) => ({
    message: `${entry.name} is due ${dueDay({ due, rest }, false)}${ofWhom(children)}, ${days === 0 ? 'today' : `in ${count(days, 'day')}`}.${unverified(entry)}`,
    help: entry.law,
  }),
  'deadline-met-late': ({ entry, on, days, children }: Omit<Clock, 'due'> & { on: string }) => ({
    message: `${entry.name}${ofWhom(children)} was met ${on}, ${count(days, 'day')} after it was due.${unverified(entry)}`,
    help: 'A report to the court must say so.',
  }),
  /** `facts`: those of which one is needed; `entries`: the deadlines that wait for it. */
  'trigger-missing': ({ facts, entries }: { facts: readonly MissingFact[]; entries: readonly LawText[] }) => {
    const events = facts.every(({ id }) => id === 'event-missing');
    const names = facts.map((fact) => inWords(clock.missingFacts, fact));
    const missing = events
      ? `No ${names.map((name) => `\`${name}\``).join(' or ')} is recorded`
      : `Missing: ${names.join(' or ')}`;
    const shown = entries.slice(0, 3).map(({ name }) => name);
    const more = entries.length > 3 ? ` and ${entries.length - 3} more` : '';
    return {
      message: `${missing}, so ${count(entries.length, 'deadline')} cannot be told: ${shown.join('; ')}${more}.`,
      help: events
        ? `Add to case.events: { type: ${names[0] ?? ''}, date: YYYY-MM-DD }.`
        : `Add the ${names.join(' or the ')}.`,
    };
  },
  /** `dates`: of the first removal and of the second. */
  'second-removal': ({ children, dates }: { children: readonly string[]; dates: readonly string[] }) => ({
    message: `A removal of ${listed(children)} is recorded on ${dates.join(' and on ')}, with no \`case-closed\` between them: every deadline is reckoned from the first.`,
    help: 'Add the case-closed event, if the first case was closed. Otherwise keep one removal, and record the time at home in between as trial-home-visit-start and trial-home-visit-end.',
  }),
  'content-missing': ({ entry, id, age, part }: { entry: ContentText; id: string; age: string; part: string }) => ({
    message: filled(entry.missing, { id, age, part }) + unverified(entry),
    help: filled(entry.help, { id, age, part }),
  }),
  /** `known`: the codes of the packs that come with the program. */
  'jurisdiction-unknown': ({
    code,
    guess,
    known,
  }: {
    code: string;
    guess: string | undefined;
    known: readonly string[];
  }) => ({
    message: `There is no pack for ${code}: only the federal baseline is checked.${didYouMean(guess)}`,
    help: `Correct the code, or name a pack of your agency in the configuration. The program itself knows ${listed(known)}.`,
  }),
};

/** A sentence of a pack with its slots filled. */
export function filled(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{(id|age|part)\}/g, (_, slot: string) => slots[slot] ?? '');
}
