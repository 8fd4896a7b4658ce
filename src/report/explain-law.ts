import type { ChalkInstance } from 'chalk';
import type { PlainDate } from '../calendar/plain-date.ts';
import { countsBusinessDays } from '../law/evaluate.ts';
import { type Deadline, type Gap, type Law, sentenceOf } from '../law/index.ts';
import type { ContentEntry, DeadlineEntry } from '../law/pack-schema.ts';
import type { Reason } from '../wording/clock.ts';
import { english, filled, type Wording } from '../wording/index.ts';
import { inWords } from '../wording/render.ts';
import { englishSentences, type Sentences } from '../wording/sentences.ts';
import { conditionInWords, metInWords, monthsInWords, notCounted, reckonedInWords } from './deadlines/law-words.ts';
import { wrap } from './wrap.ts';

interface Style {
  color: ChalkInstance;
  columns: number;
  /** What is said; English where left out. */
  wording?: Wording;
  /** In the same language, the sentences that are made of the parts of an entry. */
  sentences?: Sentences;
}

const wordsOf = ({ wording = english }: Style) => wording.law;
const clausesOf = ({ sentences = englishSentences }: Style) => sentences.clauses;

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
  return [
    head(`deadline/${entry.id}`, entry, style),
    section(wordsOf(style).counting, counting(entry, law, clausesOf(style)), style),
    section(wordsOf(style).meeting, meeting(entry, clausesOf(style)), style),
    closing(entry, style),
    on
      ? section(
          wordsOf(style).onPlan(on),
          on.results.map((one) => workedText(one, entry, style)),
          style,
        )
      : '',
    section('', [wordsOf(style).noLegalAdvice], style),
  ].join('');
}

/** The text of a required component for the terminal, with what a plan lacks where one is given. */
export function explainContent(entry: ContentEntry, style: Style, on?: OnPlan<Gap>): string {
  return [
    head(`law/${entry.id}`, entry, style),
    section(
      wordsOf(style).asked,
      [...asked(entry, clausesOf(style)), wordsOf(style).missing(whereMissing(entry, clausesOf(style)))],
      style,
    ),
    section(wordsOf(style).help, [entry.help], style),
    closing(entry, style),
    on ? section(wordsOf(style).onPlan(on), gapText(on.results, clausesOf(style)), style) : '',
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

type Clauses = Sentences['clauses'];

/** How a deadline is counted, a sentence each. */
export function counting(entry: DeadlineEntry, law: Law, words: Clauses = englishSentences.clauses): string[] {
  const { cumulative, repeat, notBefore } = entry;
  const { bases, counting: say } = words;
  return [
    sentence(entry.rule),
    say.reckoned(cumulative?.in ? bases.firstPlacement(cumulative.in) : reckonedInWords(entry.due, law.anchors, words)),
    cumulative && say.over(monthsInWords(cumulative, words), notCounted(cumulative, words)),
    notBefore && say.notBefore(reckonedInWords(notBefore, law.anchors, words)),
    entry.monthly && say.monthly,
    repeat && say.repeat(repeat),
    weekends(entry, words),
    entry.lapses && say.lapses,
    entry.hold && say.hold,
  ].filter((line) => typeof line === 'string');
}

function weekends(entry: DeadlineEntry, { counting: say }: Clauses): string {
  if (entry.roll) return say.rolls;
  return countsBusinessDays(entry) ? say.businessDays : say.stays;
}

/** What meets a deadline. */
export function meeting({ met = [] }: DeadlineEntry, words: Clauses = englishSentences.clauses): string[] {
  const ways = met.map((way) => metInWords(way, words));
  return [ways.length === 0 ? words.counting.metByNothing : sentence(words.listed(ways, 'or'))];
}

/** What a content asks of what, and what is said where it is missing. */
export function asked(
  { each, needs, anyOf, differs, oneOf, test }: ContentEntry,
  { asks }: Clauses = englishSentences.clauses,
): string[] {
  return [
    needs && asks.needs(each, needs),
    anyOf && asks.anyOf(each, anyOf),
    differs && asks.differs(each, differs),
    oneOf && asks.oneOf(each, oneOf.path, oneOf.values),
    test && asks.test(each, test),
  ].filter((line) => typeof line === 'string');
}

/** The sentence of a finding, with words in the place of what it is about. */
export const whereMissing = ({ missing }: ContentEntry, { slots }: Clauses = englishSentences.clauses) =>
  sentence(filled(missing, slots));

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1).replace(/\.$/, '')}.`;

function closing(entry: Entry, style: Style): string {
  const words = wordsOf(style);
  const when = (entry.when ?? []).map((condition) => `- ${conditionInWords(condition, clausesOf(style))}`);
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

function workedText({ deadline, steps, daysLeft }: WorkedDeadline, entry: DeadlineEntry, style: Style): string {
  const { children, state, why, missing } = deadline;
  const { standing } = stepsOf(style);
  const who = children.length > 0 ? `${children.join(', ')}: ` : '';
  if (state === 'unknown')
    return `${who}${standing.unknown(missing.map((fact) => inWords(stepsOf(style).toRecord, fact)))}`;
  const end =
    why === null ? howItStands(deadline, daysLeft, style) : standing.notApplicable(reasonOf(why, entry, style));
  return `${who}${[...steps, end].join(' ')}`;
}

const stepsOf = ({ sentences = englishSentences }: Style) => sentences.steps;

/** Why a clock does not run; what its pack says of a condition is in the language of the entry. */
function reasonOf(why: Reason, { when = [] }: DeadlineEntry, { sentences = englishSentences }: Style): string {
  const said = why.id === 'condition-fails' ? when[Number(why.args.because.key.split('.')[1])]?.because : undefined;
  return said ?? inWords(sentences.clock.reasons, why);
}

function howItStands({ state, metOn }: Deadline, daysLeft: number | null, style: Style): string {
  const { standing } = stepsOf(style);
  if (metOn !== null) return standing.met(metOn, state === 'met-late');
  if (daysLeft === null) return '';
  if (daysLeft < 0) return standing.overdue(-daysLeft);
  return daysLeft === 0 ? standing.today : standing.left(daysLeft);
}

function gapText(gaps: readonly Gap[], { asks }: Clauses): string[] {
  if (gaps.length === 0) return [asks.nothingMissing];
  return gaps.map((gap) => `${sentence(sentenceOf(gap))}${gap.path ? ` (${gap.subject}: ${gap.path})` : ''}`);
}
