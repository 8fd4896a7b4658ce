import { assigneesOf } from '../../plan/people.ts';
import type { Previous } from '../../plan/schema/plan.ts';
import { type Fact, type Table, table } from '../blocks.ts';
import {
  type At,
  type Context,
  code,
  day,
  entries,
  field,
  labelled,
  on,
  people,
  prose,
  proseIfAny,
} from '../context.ts';
import { fill, type Line, line, quoted } from '../words.ts';
import { amount, standing } from './goals.ts';
import { spanOf } from './head.ts';

/** What came of the plan that this one replaces: only what is finished, the rest stands in the other sections. */
export interface PreviousView {
  facts: Fact[];
  summary: Line[];
  /** None of them is empty. */
  tables: Table[];
}

type Entry<K extends keyof Previous> = NonNullable<Previous[K]> extends (infer T)[] ? T : never;
type Rows<K extends keyof Previous> = readonly At<Entry<K>>[];

/** null where the plan has no summary of an earlier one. */
export function previousView(context: Context): PreviousView | null {
  const { previous } = context.plan;
  if (previous === undefined) return null;
  const { heads, sentences } = context.phrases;
  const at: At<Previous> = { value: previous, path: ['previous'] };
  const tables = [
    goals(context, entries(previous.goals, 'previous', 'goals')),
    measures(context, entries(previous.measures, 'previous', 'measures')),
    services(context, entries(previous.services, 'previous', 'services')),
    tasks(context, entries(previous.tasks, 'previous', 'tasks')),
    barriers(context, entries(previous.barriers, 'previous', 'barriers')),
  ].filter(({ rows }) => rows.length > 0);
  const summary = proseIfAny(context, field(at, 'summary'));
  const isSilent = tables.length === 0 && summary.length === 0;
  return {
    facts: [
      { label: heads.plan, lines: [line(quoted(previous.plan))] },
      { label: heads.period, lines: spanOf(context, previous.period) },
    ],
    summary: isSilent ? [line(sentences.nothingFinished)] : summary,
    tables,
  };
}

function goals(context: Context, rows: Rows<'goals'>): Table {
  const { labels } = context.phrases;
  return table(context, {
    label: labels.previousGoals,
    columns: [
      [labels.previousGoal, 14],
      [labels.byWhen, 5],
      [labels.state, 5],
    ],
    rows: rows.map((at) => [
      prose(context, field(at, 'statement')),
      day(context, at.value.target, 'short'),
      standing(context, at.value),
    ]),
  });
}

function measures(context: Context, rows: Rows<'measures'>): Table {
  const { labels } = context.phrases;
  return table(context, {
    label: labels.previousMeasures,
    columns: [
      [labels.measure, 12],
      [labels.baseline, 4],
      [labels.target, 4],
      [labels.last, 4],
    ],
    rows: rows.map((at) => [
      prose(context, field(at, 'indicator')),
      amount(context, at.value.baseline),
      amount(context, at.value.target),
      [
        ...amount(context, at.value.value),
        ...(at.value.date === undefined ? [] : [line(on(context, at.value.date, 'short'), 'small')]),
      ],
    ]),
  });
}

function services(context: Context, rows: Rows<'services'>): Table {
  const { labels } = context.phrases;
  return table(context, {
    label: labels.previousServices,
    columns: [
      [labels.service, 9],
      [labels.outcome, 10],
      [labels.state, 5],
    ],
    rows: rows.map((at) => [
      prose(context, field(at, 'name')),
      prose(context, field(at, 'outcome')),
      code(context, 'activityStatuses', at.value.status),
    ]),
  });
}

function tasks(context: Context, rows: Rows<'tasks'>): Table {
  const { labels } = context.phrases;
  return table(context, {
    label: labels.previousTasks,
    columns: [
      [labels.task, 12],
      [labels.who, 5],
      [labels.state, 7],
    ],
    rows: rows.map((at) => [
      [...prose(context, field(at, 'description')), ...labelled(context, labels.evidence, field(at, 'evidence'))],
      people(context, assigneesOf(at.value)),
      ended(context, at.value),
    ]),
  });
}

/** "Completed Mar 18, 2026", or how else it ended. */
function ended(context: Context, { status, completedOn }: Entry<'tasks'>): Line[] {
  if (status !== 'completed' || completedOn === undefined) return code(context, 'activityStatuses', status);
  return [line(fill(context.phrases.sentences.completedOn, { date: on(context, completedOn, 'short') }))];
}

function barriers(context: Context, rows: Rows<'barriers'>): Table {
  const { labels, sentences } = context.phrases;
  return table(context, {
    label: labels.previousBarriers,
    columns: [
      [labels.barrier, 9],
      [labels.answer, 10],
      [labels.state, 5],
    ],
    rows: rows.map((at) => [
      prose(context, field(at, 'description')),
      prose(context, field(at, 'response')),
      at.value.resolvedOn === undefined
        ? day(context, undefined)
        : [line(fill(sentences.resolvedOn, { date: on(context, at.value.resolvedOn, 'short') }))],
    ]),
  });
}
