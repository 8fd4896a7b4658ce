import type { PlainDate } from '../../calendar/plain-date.ts';
import { safeFor } from '../../medium/safe-for.ts';
import type { Goal, Measure } from '../../plan/schema/plan.ts';
import { measureStanding } from '../../plan/standing.ts';
import { type Cell, type Fact, type Table, table } from '../blocks.ts';
import { chartOf, numberText } from '../chart.ts';
import { type At, type Context, entries, field, labelled, missing, on, people, prose, proseRun } from '../context.ts';
import { fill, type Line, line } from '../words.ts';
import { amount, goalHeading, latest, standing, targetDate, targetMoves, unitLine } from './goals.ts';
import { type Window, within } from './window.ts';

/** Progress toward one goal, measure by measure. */
export interface ProgressView {
  heading: string;
  statement: Line[];
  keys: Fact[];
  measures: Table;
}

export function progressViews(context: Context, window: Window): ProgressView[] {
  const { labels } = context.phrases;
  return entries(context.plan.goals, 'goals').map((at, index) => ({
    heading: goalHeading(context, at.value, index + 1),
    statement: prose(context, field(at, 'statement')),
    keys: [
      { label: labels.forWhom, lines: people(context, at.value.people) },
      { label: labels.byWhen, lines: targetDate(context, at) },
      { label: labels.state, lines: standing(context, at.value) },
    ],
    measures: measureTable(context, at, window),
  }));
}

function measureTable(context: Context, goal: At<Goal>, window: Window): Table {
  const { labels } = context.phrases;
  return table(context, {
    label: labels.measures,
    captioned: false,
    columns: [
      [labels.measure, 8],
      [labels.baseline, 3],
      [labels.latest, 4],
      [labels.target, 3],
      [labels.course, 6],
    ],
    rows: entries(goal.value.measures, ...goal.path, 'measures').map((at) => [
      indicator(context, at),
      amount(context, at.value.baseline),
      latest(context, at.value),
      amount(context, at.value.target),
      course(context, at, goal.value, window),
    ]),
  });
}

/** What is counted, its source, and when it is next due. */
function indicator(context: Context, at: At<Measure>): Line[] {
  const { labels, sentences } = context.phrases;
  const { nextDue } = measureStanding(at.value, context.plan.period?.start as PlainDate | undefined);
  return [
    ...prose(context, field(at, 'indicator')),
    ...unitLine(context, at.value),
    ...targetMoves(context, at),
    ...labelled(context, labels.source, field(at, 'source')),
    ...(nextDue === undefined
      ? []
      : [line(fill(sentences.nextObservation, { date: on(context, nextDue, 'short') }), 'small')]),
  ];
}

/** The chart, and under it what was noted on observations in the reporting period. */
function course(context: Context, at: At<Measure>, goal: Goal, window: Window): Cell {
  const chart = chartOf(context.phrases, {
    measure: at.value,
    indicator: proseRun(context, field(at, 'indicator'))?.text ?? '',
    unit: safeFor('document', at.value.unit ?? ''),
    start: (goal.start ?? context.plan.period?.start) as PlainDate | undefined,
    end: goal.target as PlainDate | undefined,
  });
  return { lines: chart === null ? missing(context) : observationNotes(context, at, window), chart };
}

function observationNotes(context: Context, at: At<Measure>, window: Window): Line[] {
  return entries(at.value.observations, ...at.path, 'observations')
    .filter((observation) => within(window, observation.value.date))
    .flatMap((observation) => {
      const { date, value } = observation.value;
      return labelled(context, `${on(context, date, 'short')} (${numberText(value)}):`, field(observation, 'note'));
    });
}
