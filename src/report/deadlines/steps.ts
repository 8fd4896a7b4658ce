import { parseBusinessDays } from '../../calendar/business-days.ts';
import { addPeriod, type Period, parsePeriod, parseSpan } from '../../calendar/period.ts';
import { addMonths, daysBetween, type PlainDate, weekday } from '../../calendar/plain-date.ts';
import { type Definitions, isReckoned, reckon, shifted, type Trigger } from '../../law/dates.ts';
import type { Facts } from '../../law/facts.ts';
import type { Deadline } from '../../law/index.ts';
import type { DeadlineEntry, Reckoned, SimpleReckoned } from '../../law/pack-schema.ts';
import { notCounted } from './law-words.ts';
import { inWords, listed, longDate, ordinal, plural } from './words.ts';

/** What a worked example needs besides the entry. */
export interface StepContext {
  facts: Facts;
  definitions: Definitions;
  /** Line of a fact in the plan file. */
  lineOf(trigger: Trigger): number | null;
  isHoliday: (date: PlainDate) => boolean;
}

/** How a clock of one plan was counted, from its trigger to its date, one sentence a step. */
export function stepsOf(deadline: Deadline, context: StepContext): string[] {
  const { entry, trigger, due } = deadline;
  if (trigger === null || due === null) return [];
  const last = [`${longDate(due)} = due.`, ...weekendOrHoliday(deadline, context)];
  const again = entry.repeat !== undefined && trigger.at === null;
  if (again) return [`Last met on ${longDate(trigger.date)}.`, `${entry.repeat} after it:`, ...last];
  if (entry.monthly)
    return [factStep(trigger, context), 'Counted by whole calendar months; the last day of this one:', ...last];
  if (entry.cumulative) return [...cumulative(entry.cumulative, deadline, context), ...last];
  const steps = reckoningSteps(entry.due, context, trigger);
  // The last step has the date already.
  return [...steps.slice(0, -1), `${steps.at(-1)?.replace(/\.$/, '')} = due.`, ...last.slice(1)];
}

function cumulative(
  counted: NonNullable<DeadlineEntry['cumulative']>,
  { entry, trigger, due }: Deadline,
  context: StepContext,
): string[] {
  const from = reckon(entry.due, context.facts, context.definitions, trigger ?? undefined);
  if (!isReckoned(from) || due === null) return [];
  const { months, of } = counted;
  const plain = addMonths(from.date, months);
  const out = daysBetween(plain, due);
  return [
    ...reckoningSteps(entry.due, context, trigger ?? undefined),
    `${months} months after it${of ? ` (of ${of})` : ''}: ${longDate(plain)}.`,
    out > 0
      ? `${plural(out, 'day')} that do not count (${listed(notCounted(counted))}) come on top:`
      : 'No day is left out of the count:',
  ];
}

/** Sentences that lead to a reckoned date; the last one ends with it. */
function reckoningSteps(what: Reckoned, context: StepContext, of?: Trigger): string[] {
  const list = what.earliestOf ?? what.latestOf;
  const base = list ? choiceSteps(list, what, context) : baseSteps(what, context, of);
  const result = reckon(pick(what), context.facts, context.definitions, of);
  return isReckoned(result) ? [...base, ...moveSteps(what, result.date, context.definitions)] : base;
}

/** The same reckoning without what comes after its base. */
const pick = ({ after: _after, before: _before, onto: _onto, ...base }: Reckoned): Reckoned => base;

function choiceSteps(list: readonly SimpleReckoned[], what: Reckoned, context: StepContext): string[] {
  const chosen = reckon(pick(what), context.facts, context.definitions);
  const steps = list.flatMap((item) => reckoningSteps(item, context));
  if (!isReckoned(chosen) || list.length < 2) return steps;
  return [...steps, `The ${what.earliestOf ? 'earliest' : 'latest'} of these: ${longDate(chosen.date)}.`];
}

function baseSteps(what: SimpleReckoned, context: StepContext, of?: Trigger): string[] {
  const { facts, definitions } = context;
  const anchor = what.anchor === undefined ? undefined : definitions.anchors[what.anchor];
  if (anchor && !facts.event(what.anchor ?? '')) {
    const steps = reckoningSteps(anchor, context);
    return [...steps.slice(0, -1), `${steps.at(-1)?.replace(/\.$/, '')} = ${what.anchor}.`];
  }
  const other = what.deadline === undefined ? undefined : definitions.deadline(what.deadline);
  if (other) {
    const steps = reckoningSteps(other, context);
    return [...steps.slice(0, -1), `${steps.at(-1)?.replace(/\.$/, '')} = due date of ${what.deadline}.`];
  }
  const result = reckon(pick(what), facts, definitions, of);
  return isReckoned(result)
    ? [factStep(result.trigger, context, result.date)]
    : [`Not in the file: ${result.missing.join(', ')}.`];
}

/** "Temporary custody order on Thursday, January 15, 2026 (line 45)." */
function factStep(trigger: Trigger, context: StepContext, date = trigger.date): string {
  const line = context.lineOf(trigger);
  const name = trigger.type.startsWith('birthday ')
    ? `${ordinal(Number(trigger.type.split(' ')[1]))} birthday`
    : inWords(trigger.type);
  return `${name} on ${longDate(date)}${line === null ? '' : ` (line ${line})`}.`;
}

function moveSteps({ after, before, onto }: SimpleReckoned, from: PlainDate, { isHoliday }: Definitions): string[] {
  const steps: string[] = [];
  let date = from;
  if (after) {
    date = shifted(date, after, 'after', isHoliday);
    steps.push(`${distance(after, 'after')}: ${longDate(date)}.`);
  }
  if (before) {
    date = shifted(date, before, 'before', isHoliday);
    steps.push(`${distance(before, 'before')}: ${longDate(date)}.`);
  }
  if (onto === 'first-monday-after') {
    date = addPeriod(date, { months: 0, days: 8 - weekday(date) });
    steps.push(`First Monday after it: ${longDate(date)}.`);
  }
  if (onto === 'day-before') steps.push(`The day before it: ${longDate(addPeriod(date, { months: 0, days: -1 }))}.`);
  return steps;
}

/** As statutes say it: "First anniversary", "45th day after it", "6 months before it". */
function distance(span: string, way: 'after' | 'before'): string {
  const business = parseBusinessDays(span);
  if (business !== null) return `${ordinal(business)} business day ${way} it`;
  const { months, days } = spanOf(span);
  if (months === 0) return `${ordinal(days)} day ${way} it`;
  return months === 12 && way === 'after' ? 'First anniversary' : `${span} ${way} it`;
}

function spanOf(text: string): Period {
  return parseSpan(text) ?? parsePeriod(text) ?? { months: 0, days: 0 };
}

function weekendOrHoliday({ entry, due, rolled }: Deadline, { isHoliday }: StepContext): string[] {
  if (due === null) return [];
  if (rolled !== null) return [`That is no court day: the next one is ${longDate(rolled)}.`];
  if (entry.roll === true) return [];
  if (weekday(due) > 5) return ['That is a weekend, and the date is not moved for it: act before it.'];
  return isHoliday(due)
    ? ['That is a legal holiday, and the date is not moved for it: ask counsel, and act before it.']
    : [];
}
