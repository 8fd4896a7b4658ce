import phrases from '../../../templates/phrases/en.json' with { type: 'json' };
import { thousands } from '../numbers.ts';
import { count, listed } from './words.ts';

/** What differs between two plans, in words that a court can read. Dates come as YYYY-MM-DD, names as they are to be shown. */

const dates = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });
const day = (date: string) => dates.format(Date.parse(date));

const happened = {
  added: 'added',
  removed: 'removed',
  moved: 'moved',
  changed: 'changed',
  recorded: 'recorded',
  finished: 'finished',
};
type Happened = keyof typeof happened;

const things = {
  plan: 'The plan',
  case: 'The case',
  event: 'Event',
  hearing: 'Hearing',
  order: 'Court order',
  person: 'Person',
  child: 'Child',
  placement: 'Earlier placement',
  consultation: 'Advice of a professional',
  assessment: 'Assessment',
  'safety threat': 'Safety threat',
  'risk factor': 'Risk factor',
  'protective factor': 'Protective factor',
  strength: 'Strength',
  need: 'Need',
  goal: 'Goal',
  acceptance: 'Agreement with the goal',
  measure: 'Measure',
  observation: 'Observation',
  strategy: 'Strategy',
  service: 'Service',
  task: 'Task',
  occurrence: 'One time',
  note: 'Note',
  move: 'Move',
  barrier: 'Barrier',
  'family time': 'Family time',
  visit: 'Visit',
  participation: 'Part in making the plan',
  review: 'Review',
  contact: 'Caseworker visit',
  signature: 'Signature',
};

const groups = {
  plan: 'The plan',
  work: 'Services and tasks of no goal',
  assessment: 'What was found',
  children: 'The children',
  familyTime: 'Family time',
  barriers: 'Barriers and answers',
  people: 'People',
  case: 'The case in court and agency',
  making: 'Who took part, and who signed',
  reviews: 'Reviews and visits of the caseworker',
};

/** Codes that documents do not print. */
const codes: Readonly<Record<string, string>> = {
  signed: 'signed',
  refused: 'refused',
  unavailable: 'not available',
  pending: 'pending',
  increase: 'more is better',
  decrease: 'less is better',
  maintain: 'to be kept',
  unknown: 'unknown',
};

const distance = (days: number) =>
  days === 0 ? 'the same day' : `${count(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}`;

const amountOf = (thing: keyof typeof things, n: number) => {
  const name = things[thing].charAt(0).toLowerCase() + things[thing].slice(1);
  return `${n} ${n === 1 ? name : `${name}s`}`;
};

const sentences = {
  /** "Due: June 15, 2026 instead of April 30, 2026, 46 days later." */
  moved: (label: string, from: string, to: string, days: number) =>
    `${label}: ${to} instead of ${from}, ${distance(days)}.`,
  instead: (label: string, from: string, to: string) => `${label}: ${to} instead of ${from}.`,
  now: (label: string, to: string) => `${label}: ${to}.`,
  nowText: (label: string, to: string) => `${label}: ${to}`,
  before: (from: string) => `Before: ${from}`,
  gone: (label: string, from: string) => `${label} taken out: ${from}.`,
  listed: (label: string, come: readonly string[], gone: readonly string[]) => {
    const parts = [
      ...(come.length > 0 ? [`added ${listed(come)}`] : []),
      ...(gone.length > 0 ? [`taken out ${listed(gone)}`] : []),
    ];
    return `${label}: ${parts.join('; ')}.`;
  },
  added: 'New in the plan.',
  removed: 'No longer in the plan.',
  onDay: (date: string) => `On ${day(date)}.`,
  completed: (on: string | null) => (on === null ? 'Completed.' : `Completed on ${day(on)}.`),
  evidence: (text: string) => `Evidence: ${text}`,
  status: (to: string, from: string | null) => (from === null ? `Status: ${to}.` : `Status: ${to} instead of ${from}.`),
  held: 'Held.',
  notHeld: 'Not held.',
  signed: (date: string | null) => (date === null ? 'Signed.' : `Signed on ${day(date)}.`),
  refused: (date: string | null) => (date === null ? 'Signature refused.' : `Signature refused on ${day(date)}.`),
  resolved: (date: string) => `Out of the way since ${day(date)}.`,
  observed: (value: string, date: string) => `${value} on ${day(date)}.`,
  visit: (date: string, kept: boolean) => `${day(date)}: ${kept ? 'kept' : 'not kept'}.`,
  done: (date: string, kept: boolean) => `${day(date)}: ${kept ? 'done' : 'not done'}.`,
  step: (date: string, from: string, to: string) => `${day(date)}: from ${from} to ${to}.`,
  why: (text: string) => `Why: ${text}`,
  /** After a reason: who wrote it down and when. */
  notedBy: (by: string | null, on: string | null) =>
    [by ?? '', on === null ? '' : day(on)].filter((part) => part !== '').join(', '),
  barrier: (text: string) => `In the way: ${text}`,
  /** `kinds`: how many of what. */
  leftBehind: (kinds: readonly { thing: keyof typeof things; n: number }[]) =>
    `The record of the plan before stays with that plan: ${listed(kinds.map(({ thing, n }) => amountOf(thing, n)))}.`,
  begunAnew: 'Signatures, approval and agreement are open again.',
  summarized: 'It is in the summary of the plan before.',
};

const summary = {
  /** "Plan B (version 2), which amends plan A" */
  plans: (before: string, after: string, amends: boolean) =>
    before === after
      ? `Plan ${after}`
      : amends
        ? `Plan ${after} amends plan ${before}`
        : `Plan ${before} and plan ${after}`,
  counts: (numbers: Readonly<Record<Happened, number>>) => {
    const parts = (Object.keys(happened) as Happened[]).filter((what) => numbers[what] > 0);
    return listed(parts.map((what) => `${thousands(numbers[what])} ${happened[what]}`));
  },
  nothing: 'nothing is different.',
  onlyRecord: 'What was agreed is the same; only the record of what came of it is different.',
  terms: (n: number) => `${count(n, 'difference')} in what was agreed.`,
};

export const diffWords = {
  happened,
  things,
  groups,
  codes,
  codeLists: phrases.codes as Readonly<Record<string, Readonly<Record<string, string>>>>,
  kinds: phrases.titles as Readonly<Record<string, string>>,
  sentences,
  summary,
  day,
  number: (n: number) => (Number.isInteger(n) ? thousands(n) : String(n)),
  list: (words: readonly string[]) => listed(words),
  yes: 'yes',
  no: 'no',
  /** A list that was empty. */
  nothing: 'nothing',
  quote: (text: string) => `“${text}”`,
  cut: 'There is more, which does not fit into a comment: caseplan diff shows it.',
};
