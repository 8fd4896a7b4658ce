import type { ChalkInstance } from 'chalk';
import type { PlainDate } from '../calendar/plain-date.ts';
import { countsBusinessDays } from '../law/dates.ts';
import { type Deadline, type Gap, type Law, sentenceOf } from '../law/index.ts';
import type { ContentEntry, DeadlineEntry } from '../law/pack-schema.ts';
import { english, filled, type Wording } from '../wording/index.ts';
import { conditionInWords, metInWords, monthsInWords, notCounted, reckonedInWords } from './deadlines/law-words.ts';
import { listed, longDate, plural, whereToWrite } from './deadlines/words.ts';
import { wrap } from './wrap.ts';

interface Style {
  color: ChalkInstance;
  columns: number;
  /** What is said; English where left out. Sentences that are made of the parts of an entry are in English alone, with a mark. */
  wording?: Wording;
}

const wordsOf = ({ wording = english }: Style) => wording.law;
const marked = ({ wording = english }: Style, sentences: readonly string[]) => sentences.map(wording.untranslated);

/** One clock of a plan and the sentences by which it was counted. */
export interface WorkedDeadline {
  deadline: Deadline;
  steps: readonly string[];
  daysLeft: number | null;
}

/** The plan that an entry is worked out on. */
export interface OnPlan<T> {
  file: string;
  plan: string;
  asOf: PlainDate;
  results: readonly T[];
}

/** The text of a deadline for the terminal, with a worked example where a plan is given. */
export function explainDeadline(entry: DeadlineEntry, law: Law, style: Style, on?: OnPlan<WorkedDeadline>): string {
  const [rule = '', ...reckoned] = counting(entry, law);
  return [
    head(`deadline/${entry.id}`, entry, style),
    section(wordsOf(style).counting, [rule, ...marked(style, reckoned)], style),
    section(wordsOf(style).meeting, marked(style, meeting(entry)), style),
    closing(entry, style),
    on ? section(wordsOf(style).onPlan(on), marked(style, on.results.flatMap(workedText)), style) : '',
    section('', [wordsOf(style).noLegalAdvice], style),
  ].join('');
}

/** The text of a required component for the terminal, with what a plan lacks where one is given. */
export function explainContent(entry: ContentEntry, style: Style, on?: OnPlan<Gap>): string {
  return [
    head(`law/${entry.id}`, entry, style),
    section(wordsOf(style).asked, [...marked(style, asked(entry)), wordsOf(style).missing(whereMissing(entry))], style),
    section(wordsOf(style).help, [entry.help], style),
    closing(entry, style),
    on ? section(wordsOf(style).onPlan(on), marked(style, gapText(on.results)), style) : '',
    section('', [wordsOf(style).noLegalAdvice], style),
  ].join('');
}

type Entry = DeadlineEntry | ContentEntry;

function head(id: string, { name, law, verified }: Entry, style: Style): string {
  const { color, columns } = style;
  const words = wordsOf(style);
  const mark = verified ? color.green(words.verified) : color.yellow(words.unverified);
  return `${color.bold(id)}  ${color.dim(name)}  ${mark}\n\n${paragraph(law, columns)}`;
}

function paragraph(text: string, columns: number): string {
  return wrap(text, columns - 2)
    .map((line) => `  ${line}\n`)
    .join('');
}

function section(title: string, paragraphs: readonly string[], { color, columns }: Style): string {
  if (paragraphs.length === 0) return '';
  const text = paragraphs.map((one) => paragraph(one, columns)).join('');
  return title === '' ? `\n${text}` : `\n${color.bold(title)}\n${text}`;
}

/** How a deadline is counted, a sentence each. */
export function counting(entry: DeadlineEntry, law: Law): string[] {
  const { cumulative, repeat, notBefore } = entry;
  return [
    sentence(entry.rule),
    `Reckoned as: ${cumulative?.in ? `the start of the first ${cumulative.in} placement` : reckonedInWords(entry.due, law.anchors)}.`,
    cumulative && `Counted over ${monthsInWords(cumulative)}; not counted: ${listed(notCounted(cumulative))}.`,
    notBefore && `Not before ${reckonedInWords(notBefore, law.anchors)}.`,
    entry.monthly && 'Due in every calendar month.',
    repeat && `Due again ${repeat} after it was met.`,
    weekends(entry),
    entry.hold && 'For information: nobody is late by it.',
  ].filter((line) => typeof line === 'string');
}

function weekends(entry: DeadlineEntry): string {
  if (entry.roll)
    return 'The date shown is that of the statute; where it is a weekend or legal holiday, the next court day stands beside it.';
  return countsBusinessDays(entry)
    ? 'Weekends and the legal holidays of the state are no business days and do not count.'
    : 'A weekend or legal holiday does not move it.';
}

/** What meets a deadline. */
export function meeting({ met = [] }: DeadlineEntry): string[] {
  return met.length === 0 ? ['Nothing in the file; the date stands.'] : [sentence(listed(met.map(metInWords), 'or'))];
}

const each: Record<ContentEntry['each'], string> = {
  plan: 'The plan',
  child: 'Each child',
  parent: 'Each parent',
  task: 'Each open task',
  'parent-task': 'Each open task of a parent',
  service: 'Each service',
  'family-time': 'Each entry of family time',
  review: 'Each review',
};

/** What a content asks of what, and what is said where it is missing. */
export function asked({ each: of, needs, anyOf, differs, oneOf }: ContentEntry): string[] {
  return [
    needs && `${each[of]}: must have ${listed(needs)}.`,
    anyOf && `${each[of]}: must have ${listed(anyOf, 'or')}.`,
    differs && `${each[of]}: ${listed(differs)} must not be the same.`,
    oneOf && `${each[of]}: ${oneOf.path} must be ${listed(oneOf.values, 'or')}.`,
  ].filter((line) => typeof line === 'string');
}

/** The sentence of a finding, with words in the place of what it is about. */
export const whereMissing = ({ missing }: ContentEntry) =>
  sentence(filled(missing, { id: 'NAME', age: 'AGE', part: 'PART' }));

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;

function closing(entry: Entry, style: Style): string {
  const words = wordsOf(style);
  const when = marked(style, (entry.when ?? []).map(conditionInWords)).map((condition) => `- ${condition}`);
  const source = [
    entry.citation,
    ...(entry.source ? [entry.source] : []),
    words.lookedAt({ verified: entry.verified, asOf: entry.asOf ?? '' }),
    ...(entry.severity ? [words.level(entry.severity)] : []),
  ];
  return [
    section(words.when, when.length > 0 ? when : [words.always], style),
    section(words.source, source, style),
    section(words.note, entry.note ? [entry.note] : [], style),
  ].join('');
}

function workedText({ deadline, steps, daysLeft }: WorkedDeadline): string[] {
  const { children, state, why, missing } = deadline;
  const who = children.length > 0 ? `${children.join(', ')}: ` : '';
  if (state === 'unknown') return [`${who}Cannot be told. Record ${missing.map(whereToWrite).join(', or ')}.`];
  const end = why === null ? standing(deadline, daysLeft) : `Does not apply: ${why}.`;
  return [`${who}${[...steps, end].join(' ')}`];
}

function standing({ state, metOn }: Deadline, daysLeft: number | null): string {
  if (metOn !== null) return `Met on ${longDate(metOn)}${state === 'met-late' ? ', late' : ''}.`;
  if (daysLeft === null) return '';
  if (daysLeft < 0) return `Overdue by ${plural(-daysLeft, 'day')}.`;
  return daysLeft === 0 ? 'Due today.' : `${plural(daysLeft, 'day')} left.`;
}

function gapText(gaps: readonly Gap[]): string[] {
  if (gaps.length === 0) return ['Nothing of it is missing, or it does not apply to this plan.'];
  return gaps.map((gap) => `${sentence(sentenceOf(gap))}${gap.path ? ` (${gap.subject}: ${gap.path})` : ''}`);
}
