import { backToBusinessDay, parseBusinessDays } from '../../calendar/business-days.ts';
import { addPeriod, type Period, parsePeriod, parseSpan } from '../../calendar/period.ts';
import { addMonths, daysBetween, type PlainDate, weekday } from '../../calendar/plain-date.ts';
import { type Definitions, isReckoned, reckon, shifted } from '../../law/dates.ts';
import type { Facts, Trigger } from '../../law/facts.ts';
import type { Deadline } from '../../law/index.ts';
import type { DeadlineEntry, Reckoned, SimpleReckoned } from '../../law/pack-schema.ts';
import { actByOf } from '../../law/rest-day.ts';
import { monthsOfCare, type Stretch } from '../../law/time-in-care.ts';
import { inWords } from '../../wording/render.ts';
import { englishSentences, type Sentences } from '../../wording/sentences.ts';
import { notCounted } from './law-words.ts';

/** What a worked example needs besides the entry. */
export interface StepContext {
  facts: Facts;
  definitions: Definitions;
  /** Line of a fact in the plan file. */
  lineOf(trigger: Trigger): number | null;
  isHoliday: (date: PlainDate) => boolean;
  /** What is said; English where left out. */
  sentences?: Sentences;
}

const wordsOf = ({ sentences = englishSentences }: StepContext) => sentences.steps;
const clausesOf = ({ sentences = englishSentences }: StepContext) => sentences.clauses;

/** The last sentence says what its date is: "45th day after it: Sunday, March 1, 2026 = due." */
const ending = (steps: readonly string[], what: string) => [
  ...steps.slice(0, -1),
  `${steps.at(-1)?.replace(/\.$/, '')} = ${what}.`,
];

/** How a clock of one plan was counted, from its trigger to its date, one sentence a step. */
export function stepsOf(deadline: Deadline, context: StepContext): string[] {
  const { entry, trigger, due } = deadline;
  if (trigger === null || due === null) return [];
  const { counted, series } = wordsOf(context);
  const last = [counted.isDue(due), ...weekendOrHoliday(deadline, context)];
  if (entry.repeat !== undefined && trigger.place === null)
    return [series.lastMet(trigger.date), series.again(entry.repeat), ...last];
  if (entry.monthly) return [factStep(trigger, context), series.monthly, ...last];
  if (entry.cumulative) return [...cumulativeSteps(entry.cumulative, deadline, context), ...last];
  const steps = reckoningSteps(entry.due, context, trigger);
  // The last step has the date already.
  return [...ending(steps, counted.due), ...last.slice(1)];
}

function cumulativeSteps(
  cumulative: NonNullable<DeadlineEntry['cumulative']>,
  { entry, trigger, due }: Deadline,
  context: StepContext,
): string[] {
  const from = reckon(entry.due, context.facts, context.definitions, trigger ?? undefined);
  if (!isReckoned(from) || due === null) return [];
  const { months, of } = cumulative;
  const { counted, needed } = monthsOfCare(from.date, entry, context.facts, context.definitions);
  const steps = reckoningSteps(entry.due, context, trigger ?? undefined);
  if (counted[0]?.start !== from.date) return [...steps, ...pieces(counted, needed, cumulative, context)];
  const plain = addMonths(from.date, months);
  const out = daysBetween(plain, due);
  const { series } = wordsOf(context);
  return [
    ...steps,
    series.monthsAfter({ months, of, date: plain }),
    out > 0 ? series.onTop(out, notCounted(cumulative, clausesOf(context))) : series.nothingLeftOut,
  ];
}

/** What was counted, where it does not begin with this episode of care or is not whole. */
function pieces(
  counted: readonly Stretch[],
  needed: number,
  cumulative: NonNullable<DeadlineEntry['cumulative']>,
  context: StepContext,
): string[] {
  const [first] = counted;
  if (first === undefined) return [];
  const { series } = wordsOf(context);
  const parts = counted.map(({ start, end }) => ({ start, end, days: daysBetween(start, end) }));
  return [
    series.firstCounted(first.start, cumulative.of),
    series.daysOfMonths(cumulative.months, needed),
    series.stretches(notCounted(cumulative, clausesOf(context)), parts),
    series.reached,
  ];
}

/** Sentences that lead to a reckoned date; the last one ends with it. */
function reckoningSteps(what: Reckoned, context: StepContext, of?: Trigger): string[] {
  const list = what.earliestOf ?? what.latestOf;
  const base = list ? choiceSteps(list, what, context) : baseSteps(what, context, of);
  const result = reckon(pick(what), context.facts, context.definitions, of);
  return isReckoned(result)
    ? [...base, ...moveSteps(what, result.date, context), ...floorSteps(what, context, of)]
    : base;
}

function floorSteps(what: Reckoned, context: StepContext, of?: Trigger): string[] {
  if (what.noEarlierThan === undefined) return [];
  const { noEarlierThan: _, ...free } = what;
  const [plain, floored] = [free, what].map((one) => reckon(one, context.facts, context.definitions, of));
  if (!plain || !floored || !isReckoned(plain) || !isReckoned(floored) || plain.date === floored.date) return [];
  return [wordsOf(context).counted.tooEarly, factStep(floored.trigger, context)];
}

/** The same reckoning without what comes after its base. */
const pick = ({ after: _after, before: _before, onto: _onto, noEarlierThan: _floor, ...base }: Reckoned): Reckoned =>
  base;

function choiceSteps(list: readonly SimpleReckoned[], what: Reckoned, context: StepContext): string[] {
  const chosen = reckon(pick(what), context.facts, context.definitions);
  const steps = list.flatMap((item) => reckoningSteps(item, context));
  if (!isReckoned(chosen) || list.length < 2) return steps;
  return [...steps, wordsOf(context).counted.chosen(what.earliestOf ? 'earliest' : 'latest', chosen.date)];
}

function baseSteps(what: SimpleReckoned, context: StepContext, of?: Trigger): string[] {
  const { facts, definitions } = context;
  const { counted } = wordsOf(context);
  const anchor = what.anchor === undefined ? undefined : definitions.anchors[what.anchor];
  if (anchor && !facts.event(what.anchor ?? '')) return ending(reckoningSteps(anchor, context), what.anchor ?? '');
  const other = what.deadline === undefined ? undefined : definitions.deadline(what.deadline);
  if (other) return ending(reckoningSteps(other, context), counted.dueDateOf(what.deadline ?? ''));
  const result = reckon(pick(what), facts, definitions, of);
  return isReckoned(result)
    ? [factStep(result.trigger, context, result.date)]
    : [counted.notInFile(result.missing.map((fact) => inWords(wordsOf(context).unrecorded, fact)))];
}

/** "Temporary custody order on Thursday, January 15, 2026 (line 45)." */
const factStep = (trigger: Trigger, context: StepContext, date = trigger.date) =>
  wordsOf(context).counted.fact(inWords(wordsOf(context).started, trigger.fact), date, context.lineOf(trigger));

function moveSteps({ after, before, onto }: SimpleReckoned, from: PlainDate, context: StepContext): string[] {
  const { isHoliday } = context.definitions;
  const { counted } = wordsOf(context);
  const steps: string[] = [];
  let date = from;
  if (after) {
    date = shifted(date, after, 'after', isHoliday);
    steps.push(counted.to(distance(after, 'after', context), date));
  }
  if (before) {
    date = shifted(date, before, 'before', isHoliday);
    steps.push(counted.to(distance(before, 'before', context), date));
  }
  if (onto === 'first-monday-after') {
    date = addPeriod(date, { months: 0, days: 8 - weekday(date) });
    steps.push(counted.firstMonday(date));
  }
  if (onto === 'day-before') steps.push(counted.dayBefore(addPeriod(date, { months: 0, days: -1 })));
  return steps;
}

/** As statutes say it: "First anniversary", "45th day after it", "6 months before it". */
function distance(span: string, way: 'after' | 'before', context: StepContext): string {
  const { counted } = wordsOf(context);
  const business = parseBusinessDays(span);
  if (business !== null) return counted.businessDays(business, way);
  const { months, days } = spanOf(span);
  if (months === 0) return counted.days(days, way);
  return months === 12 && way === 'after' ? counted.anniversary : counted.span(span, way);
}

function spanOf(text: string): Period {
  return parseSpan(text) ?? parsePeriod(text) ?? { months: 0, days: 0 };
}

function weekendOrHoliday(deadline: Deadline, context: StepContext): string[] {
  const { entry, due, rolled } = deadline;
  const { restDays } = wordsOf(context);
  if (due === null) return [];
  if (rolled !== null) return [restDays.rolled(rolled)];
  if (entry.roll === true) return [];
  const safe = actByOf(deadline, context.isHoliday);
  if (safe !== null) return [restDays.actBy(safe)];
  const before = backToBusinessDay(due, context.isHoliday);
  if (before === due) return [];
  return [weekday(due) > 5 ? restDays.weekend(before) : restDays.holiday(before)];
}
