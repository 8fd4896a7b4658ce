import type { PlainDate } from '../../../calendar/plain-date.ts';
import { isHistory } from '../../../plan/standing.ts';
import { type Fact, type Heading, headings, type Table } from '../../blocks.ts';
import { type Context, entries, missing } from '../../context.ts';
import type { DocumentParts } from '../../kind.ts';
import { counted, type Forms } from '../../phrases.ts';
import { barrierTable } from '../../sections/barriers.ts';
import { documentTitle } from '../../sections/caption.ts';
import { otherDeadlines } from '../../sections/deadlines.ts';
import { completedIn, doneTables } from '../../sections/done.ts';
import { kept, type VisitsView, visitsViews } from '../../sections/family-time.ts';
import { type DocumentHead, documentHead, planPeriod } from '../../sections/head.ts';
import { type LateView, lateView } from '../../sections/late.ts';
import { dateTable, nextTable, openTasks } from '../../sections/next.ts';
import { type ProgressView, progressViews } from '../../sections/progress.ts';
import { hearingLines, orderTable, reviewLines } from '../../sections/reviews.ts';
import { whereTable } from '../../sections/where.ts';
import { reportingWindow, type Window, within } from '../../sections/window.ts';
import { compose, fill, type Line, line, quoted } from '../../words.ts';
import template from './document.hbs';
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };

type StatusContext = Context<typeof en>;

const order = ['done', 'late', 'next', 'progress', 'visits', 'orders', 'openBarriers', 'where', 'dates'] as const;

/** Everything that a status report prints, already in words. */
interface StatusView {
  head: DocumentHead;
  sections: Record<(typeof order)[number], Heading>;
  /** The figures of the report at a glance. */
  keys: Fact[];
  nextHearing: Line[];
  nextReview: Line[];
  done: Table[];
  late: LateView;
  next: Table;
  progress: ProgressView[];
  visits: VisitsView[];
  orders: Table;
  barriers: Table;
  where: Table;
  dates: Table;
  /** What is to be said of the deadlines of the law besides what is late, done or coming; null where there is nothing. */
  deadlines: Table | null;
}

function statusView(context: StatusContext, { since }: { since?: PlainDate }): StatusView {
  const window = reportingWindow(context, since);
  const sections = headings(context.phrases.sections, order);
  const late = lateView(context);
  return {
    head: statusHead(context, window),
    sections,
    keys: keys(context, window, late),
    nextHearing: hearingLines(context),
    nextReview: reviewLines(context),
    done: doneTables(context, window),
    late,
    next: nextTable(context),
    progress: progressViews(context, window),
    visits: visitsViews(context, window),
    orders: orderTable(context, false),
    barriers: barriers(context, window, sections.openBarriers.title),
    where: whereTable(context),
    dates: dateTable(context),
    deadlines: otherDeadlines(context),
  };
}

function statusHead(context: StatusContext, window: Window): DocumentHead {
  const { titles, heads } = context.phrases;
  const subtitle = line(compose(titles.statusOf, { title: [quoted(documentTitle(context))] }));
  return documentHead(context, {
    title: titles.status,
    subtitle,
    facts: [
      { label: heads.window, lines: [line(window.text)] },
      { label: heads.period, lines: planPeriod(context) },
    ],
  });
}

function keys(context: StatusContext, window: Window, late: LateView): Fact[] {
  const { glance } = context.phrases;
  const count = (forms: Forms, n: number): Line[] => [line(counted(context.phrases, forms, { n }), 'strong')];
  const none = isHistory(context.plan) ? glance.lateNotJudged : glance.nothingLate;
  return [
    { label: glance.done, lines: count(glance.doneCount, completedIn(context, window).length) },
    { label: glance.late, lines: late.count === 0 ? [line(none, 'strong')] : count(glance.lateCount, late.count) },
    { label: glance.coming, lines: count(glance.openCount, openTasks(context).length) },
    { label: glance.familyTime, lines: kept(context, context.plan.familyTime ?? [], window) },
    { label: glance.orders, lines: ordersDone(context) },
  ];
}

function ordersDone(context: StatusContext): Line[] {
  const orders = context.plan.case?.orders ?? [];
  if (orders.length === 0) return missing(context);
  const done = orders.filter((order) => order.status === 'implemented').length;
  return [line(fill(context.phrases.sentences.ordersCount, { done, all: orders.length }), 'strong')];
}

/** The barriers that stand, and those that were reported or removed in the reporting period. */
function barriers(context: Context, window: Window, label: string): Table {
  const listed = entries(context.plan.barriers, 'barriers').filter(
    ({ value }) =>
      value.resolvedOn === undefined || within(window, value.resolvedOn) || within(window, value.reportedOn),
  );
  return barrierTable(context, label, listed);
}

export const document: DocumentParts<typeof en> = { view: statusView, template, phrases: { en, es } };
