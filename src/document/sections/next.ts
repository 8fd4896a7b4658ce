import type { PlainDate } from '../../calendar/plain-date.ts';
import { assigneesOf } from '../../plan/people.ts';
import type { Hearing, Service, Task } from '../../plan/schema/plan.ts';
import { isPursued, measureStanding, nextReview, serviceStanding } from '../../plan/standing.ts';
import { type Table, table } from '../blocks.ts';
import {
  type At,
  type Context,
  code,
  codeRun,
  day,
  earlierFirst,
  entries,
  field,
  labelled,
  on,
  people,
  prose,
} from '../context.ts';
import { timeText } from '../phrases.ts';
import { fill, fixed, type Line, line } from '../words.ts';
import { comingDeadlines } from './deadlines.ts';
import { standingOf } from './tasks.ts';

/** What comes next: the open tasks and the services that are to start, by date. */
export function nextTable(context: Context): Table {
  const { labels, sections, glance } = context.phrases;
  const rows = [
    ...openTasks(context).map((at) => taskRow(context, at)),
    ...startingServices(context).map(({ at, on }) => serviceRow(context, at, on)),
  ];
  return table(context, {
    label: sections.next,
    captioned: false,
    columns: [
      [labels.lateThing, 12],
      [labels.who, 5],
      [labels.byWhen, 4],
      [labels.state, 3],
    ],
    rows: rows.sort((a, b) => earlierFirst(a.date, b.date)).map(({ cells }) => cells),
    empty: (context.plan.tasks ?? []).length > 0 ? glance.noOpenTasks : undefined,
  });
}

interface Dated<T> {
  date: string | undefined;
  cells: T;
}

export function openTasks(context: Context): At<Task>[] {
  return entries(context.plan.tasks, 'tasks').filter((at) =>
    ['open', 'undated'].includes(standingOf(context, at.value).state),
  );
}

function taskRow(context: Context, at: At<Task>): Dated<Line[][]> {
  const cells = [
    [
      ...prose(context, field(at, 'description')),
      ...(at.value.courtOrdered ? [line(context.phrases.labels.courtOrdered, 'small')] : []),
    ],
    people(context, assigneesOf(at.value)),
    day(context, at.value.due, 'short'),
    code(context, 'activityStatuses', at.value.status),
  ];
  return { date: at.value.due, cells };
}

/** Services that are to start, each with the day that counts. */
function startingServices(context: Context): { at: At<Service>; on: PlainDate }[] {
  return entries(context.plan.services, 'services').flatMap((at) => {
    const { state, due } = serviceStanding(at.value, context.lateOn);
    return state === 'open' && due !== undefined && due >= context.today ? [{ at, on: due }] : [];
  });
}

function serviceRow(context: Context, at: At<Service>, on: PlainDate): Dated<Line[][]> {
  const cells = [
    labelled(context, context.phrases.sentences.serviceStart, field(at, 'name'), 'plain'),
    people(context, at.value.provider === undefined ? undefined : [at.value.provider]),
    day(context, on, 'short'),
    code(context, 'activityStatuses', at.value.status),
  ];
  return { date: on, cells };
}

/** The dates that are coming: hearings, reports, reviews, observations, targets, deadlines of the law, the end of the plan. */
export function dateTable(context: Context): Table {
  const { labels, sections } = context.phrases;
  const dates = [
    ...hearings(context),
    ...reviews(context),
    ...observations(context),
    ...targets(context),
    ...deadlines(context),
    ...planEnd(context),
  ];
  return table(context, {
    label: sections.dates,
    captioned: false,
    columns: [
      [labels.date, 6],
      [labels.lateThing, 18],
    ],
    rows: dates
      .filter(({ date }) => date !== undefined && date >= context.today)
      .sort((a, b) => earlierFirst(a.date, b.date))
      .map(({ date, cells }) => [day(context, date), cells]),
  });
}

function hearings(context: Context): Dated<Line[]>[] {
  const { sentences } = context.phrases;
  return (context.plan.case?.hearings ?? [])
    .filter(({ held }) => held !== true)
    .flatMap((hearing) => [
      { date: hearing.date, cells: [hearingLine(context, hearing)] },
      { date: hearing.reportDue, cells: [line(fill(sentences.hearingReport, { date: on(context, hearing.date) }))] },
    ]);
}

function hearingLine(context: Context, { type, time }: Hearing): Line {
  const run = codeRun(context, 'hearingTypes', type);
  return line(time === undefined ? run : [run, fixed(`, ${timeText(context.phrases, time)}`)], 'strong');
}

function reviews(context: Context): Dated<Line[]>[] {
  return [{ date: nextReview(context.plan), cells: [line(context.phrases.sentences.reviewDue, 'strong')] }];
}

function observations(context: Context): Dated<Line[]>[] {
  const start = context.plan.period?.start as PlainDate | undefined;
  return entries(context.plan.goals, 'goals')
    .filter((goal) => isPursued(goal.value))
    .flatMap((goal) => entries(goal.value.measures, ...goal.path, 'measures'))
    .map((at) => ({
      date: measureStanding(at.value, start).nextDue,
      cells: labelled(context, context.phrases.sentences.measureDue, field(at, 'indicator'), 'plain'),
    }));
}

function targets(context: Context): Dated<Line[]>[] {
  return entries(context.plan.goals, 'goals')
    .map((at, index) => ({ at, n: index + 1 }))
    .filter(({ at }) => isPursued(at.value))
    .map(({ at, n }) => {
      const label = fill(context.phrases.sentences.goalTarget, { n });
      return { date: at.value.target, cells: labelled(context, `${label}:`, field(at, 'statement'), 'plain') };
    });
}

function planEnd(context: Context): Dated<Line[]>[] {
  return [{ date: context.plan.period?.end, cells: [line(context.phrases.sentences.planEnds)] }];
}

function deadlines(context: Context): Dated<Line[]>[] {
  return comingDeadlines(context).map(({ what, due }) => ({ date: due, cells: what }));
}
