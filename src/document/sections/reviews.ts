import type { CourtOrder, Hearing, Review } from '../../plan/schema/plan.ts';
import { nextHearing, nextReview } from '../../plan/standing.ts';
import { type Fact, type Table, table } from '../blocks.ts';
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
  missing,
  name,
  on,
  prose,
  proseIfAny,
} from '../context.ts';
import { everyText, timeText } from '../phrases.ts';
import { fill, fixed, type Line, line } from '../words.ts';
import { spanOf } from './head.ts';
import { taskNames } from './tasks.ts';

/** When the plan is looked at again, and what came of it so far. */
export interface ReviewsView {
  facts: Fact[];
  hearings: Table;
  reviews: Table;
  orders: Table;
}

export function reviewsView(context: Context): ReviewsView {
  const { labels, glance } = context.phrases;
  const { reviewEvery } = context.plan;
  const every = reviewEvery === undefined ? undefined : everyText(context.phrases, reviewEvery);
  return {
    facts: [
      { label: glance.nextHearing, lines: hearingLines(context) },
      { label: glance.nextReview, lines: reviewLines(context) },
      { label: labels.reviewEvery, lines: every === undefined ? missing(context) : [line(every)] },
    ],
    hearings: hearings(context),
    reviews: reviews(context),
    orders: orderTable(context),
  };
}

/** The next hearing: kind, day, hour, and when the report to the court is due. */
export function hearingLines(context: Context): Line[] {
  const hearing = nextHearing(context.plan, context.today);
  if (hearing === undefined) return [line(context.phrases.glance.noHearing)];
  const { reportDue } = hearing;
  return [
    line([codeRun(context, 'hearingTypes', hearing.type), fixed(`, ${hearingDate(context, hearing)}`)], 'strong'),
    ...(reportDue === undefined
      ? []
      : [line(fill(context.phrases.labels.reportDue, { date: on(context, reportDue) }), 'small')]),
  ];
}

function hearingDate(context: Context, { date, time }: Hearing, form: 'long' | 'short' = 'long'): string {
  const text = on(context, date, form);
  const { phrases } = context;
  return time === undefined ? text : fill(phrases.dates.at, { date: text, time: timeText(phrases, time) });
}

export function reviewLines(context: Context): Line[] {
  return day(context, nextReview(context.plan)).map((of) =>
    of.look === 'missing' ? of : { ...of, look: 'strong' as const },
  );
}

function hearings(context: Context): Table {
  const { labels } = context.phrases;
  const list = entries(context.plan.case?.hearings, 'case', 'hearings').sort((a, b) =>
    earlierFirst(a.value.date, b.value.date),
  );
  return table(context, {
    label: labels.hearings,
    columns: [
      [labels.hearing, 6],
      [labels.date, 6],
      [labels.outcome, 12],
    ],
    rows: list.map((at) => [
      [line(codeRun(context, 'hearingTypes', at.value.type))],
      [line(hearingDate(context, at.value, 'short')), ...report(context, at.value)],
      outcome(context, at),
    ]),
  });
}

function report(context: Context, { reportDue, held }: Hearing): Line[] {
  if (reportDue === undefined || held === true) return [];
  return [line(fill(context.phrases.labels.reportDue, { date: on(context, reportDue, 'short') }), 'small')];
}

function outcome(context: Context, at: At<Hearing>): Line[] {
  const { sentences } = context.phrases;
  const said = proseIfAny(context, field(at, 'outcome'));
  if (at.value.held === false) return [line(sentences.notHeld), ...said];
  if (said.length > 0) return said;
  if (at.value.held === true || at.value.date < context.today) return [line(sentences.notYetRecorded, 'missing')];
  return [line(sentences.coming)];
}

function reviews(context: Context): Table {
  const { labels } = context.phrases;
  const list = entries(context.plan.reviews, 'reviews').sort((a, b) => earlierFirst(a.value.date, b.value.date));
  return table(context, {
    label: labels.reviews,
    columns: [
      [labels.review, 6],
      [labels.findings, 12],
      [labels.decisions, 6],
    ],
    rows: list.map((at) => [
      reviewHead(context, at.value),
      reviewFindings(context, at),
      prose(context, field(at, 'decisions')),
    ]),
  });
}

function reviewHead(context: Context, { date, type, by, period }: Review): Line[] {
  return [
    line(on(context, date, 'short'), 'strong'),
    ...code(context, 'reviewTypes', type),
    ...(period?.start || period?.end ? spanOf(context, period).map(small) : []),
    ...(by === undefined ? [] : [line(name(context, by), 'small')]),
  ];
}

const small = (of: Line): Line => ({ ...of, look: 'small' });

function reviewFindings(context: Context, at: At<Review>): Line[] {
  const { labels } = context.phrases;
  const { projectedReturnOn } = at.value;
  const lines = [
    ...labelled(context, labels.compliance, field(at, 'compliance'), 'plain'),
    ...labelled(context, labels.progress, field(at, 'progress'), 'plain'),
    ...labelled(context, labels.reviewSafety, field(at, 'safety'), 'plain'),
    ...labelled(context, labels.continuingNeed, field(at, 'continuingNeed'), 'plain'),
    ...(projectedReturnOn === undefined
      ? []
      : [line(fill(labels.projectedReturn, { date: on(context, projectedReturnOn) }))]),
  ];
  return lines.length > 0 ? lines : missing(context);
}

/** Court orders with their state and the tasks that carry them out. */
export function orderTable(context: Context, captioned = true): Table {
  const { labels } = context.phrases;
  return table(context, {
    label: labels.orders,
    captioned,
    columns: [
      [labels.order, 10],
      [labels.date, 4],
      [labels.state, 4],
      [labels.orderTasks, 6],
    ],
    rows: entries<CourtOrder>(context.plan.case?.orders, 'case', 'orders').map((at) => [
      prose(context, field(at, 'text')),
      day(context, at.value.date, 'short'),
      code(context, 'orderStatuses', at.value.status),
      taskNames(context, at.value.tasks),
    ]),
  });
}
