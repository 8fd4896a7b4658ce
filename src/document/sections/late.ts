import type { PlainDate } from '../../calendar/plain-date.ts';
import { assigneesOf } from '../../plan/people.ts';
import {
  daysPast,
  isHistory,
  isPursued,
  measureStanding,
  nextReview,
  planExpiry,
  serviceStanding,
} from '../../plan/standing.ts';
import { type Table, table } from '../blocks.ts';
import { type Context, day, entries, field, labelled, on, people, prose } from '../context.ts';
import { codeLabel } from '../phrases.ts';
import { fill, type Line, line } from '../words.ts';
import { overdueDeadlines } from './deadlines.ts';
import { lateText, standingOf } from './tasks.ts';

/** One thing that is late: what, whose, since when. */
interface Late {
  what: Line[];
  kind: string;
  who: string[];
  due: PlainDate;
  days: number;
}

export interface LateView {
  count: number;
  table: Table;
  /** Why nothing of what the plan sets counts as late, or only up to a day. */
  note: string | null;
}

export function lateView(context: Context): LateView {
  const { labels } = context.phrases;
  const items = lateThings(context).sort((a, b) => b.days - a.days);
  return {
    count: items.length,
    table: table(context, {
      label: context.phrases.sections.late,
      captioned: false,
      columns: [
        [labels.lateThing, 9],
        [labels.kind, 3],
        [labels.who, 5],
        [labels.due, 4],
        [labels.lateBy, 3],
      ],
      rows: items.map(({ what, kind, who, due, days }) => [
        what,
        [line(kind)],
        who.length > 0 ? people(context, who) : [line('–')],
        day(context, due, 'short'),
        [line(lateText(context, days), 'late')],
      ]),
      empty: nothingLate(context),
    }),
    note: lateNote(context),
  };
}

/** Of a plan that is history nobody looks whether anything is late: that nothing is would be untrue. */
function nothingLate(context: Context): string {
  const { plan, today, phrases } = context;
  const { sentences } = phrases;
  if (!isHistory(plan)) return fill(sentences.nothingLate, { date: on(context, today) });
  return fill(sentences.historyNotLate, { status: codeLabel(phrases, 'planStatuses', plan.status) });
}

function lateNote(context: Context): string | null {
  const { sentences } = context.phrases;
  if (context.plan.status === 'draft') return sentences.draftNotLate;
  if (context.plan.status !== 'on-hold') return null;
  if (context.lateOn === null) return sentences.onHoldUndated;
  return fill(sentences.onHold, { date: on(context, context.lateOn) });
}

function lateThings(context: Context): Late[] {
  return [
    ...planEnd(context),
    ...tasks(context),
    ...goals(context),
    ...services(context),
    ...measures(context),
    ...review(context),
    ...law(context),
  ];
}

function planEnd({ plan, lateOn, phrases }: Context): Late[] {
  const expiry = planExpiry(plan, lateOn);
  if (expiry === undefined) return [];
  const what = [line(phrases.sentences.planEnds)];
  return [{ what, kind: phrases.heads.plan, who: [], due: expiry.due, days: expiry.daysLate }];
}

function tasks(context: Context): Late[] {
  const kind = context.phrases.codes.kinds.task;
  return entries(context.plan.tasks, 'tasks').flatMap((at) => {
    const { state, due, daysLate: days, lastDone } = standingOf(context, at.value);
    if (state !== 'overdue' || due === undefined) return [];
    const last =
      lastDone === undefined
        ? []
        : [line(fill(context.phrases.sentences.lateSinceDone, { date: on(context, lastDone, 'short') }), 'small')];
    const what = [...prose(context, field(at, 'description')), ...last];
    return [{ what, kind, who: assigneesOf(at.value), due, days }];
  });
}

function goals(context: Context): Late[] {
  const kind = context.phrases.codes.kinds.goal;
  return entries(context.plan.goals, 'goals').flatMap((at) => {
    const due = at.value.target as PlainDate | undefined;
    const days = daysPast(due, context.lateOn);
    if (days === 0 || due === undefined || !isPursued(at.value)) return [];
    return [{ what: prose(context, field(at, 'statement')), kind, who: at.value.people ?? [], due, days }];
  });
}

function services(context: Context): Late[] {
  const kind = context.phrases.codes.kinds.service;
  return entries(context.plan.services, 'services').flatMap((at) => {
    const { state, due, daysLate: days } = serviceStanding(at.value, context.lateOn);
    if (state !== 'overdue' || due === undefined) return [];
    return [
      { what: prose(context, field(at, 'name')), kind, who: at.value.provider ? [at.value.provider] : [], due, days },
    ];
  });
}

function measures(context: Context): Late[] {
  const { codes, sentences } = context.phrases;
  const start = context.plan.period?.start as PlainDate | undefined;
  return entries(context.plan.goals, 'goals')
    .filter((goal) => isPursued(goal.value))
    .flatMap((goal) => entries(goal.value.measures, ...goal.path, 'measures'))
    .flatMap((at) => {
      const { nextDue: due } = measureStanding(at.value, start);
      const days = daysPast(due, context.lateOn);
      if (days === 0 || due === undefined) return [];
      const what = labelled(context, sentences.measureDue, field(at, 'indicator'), 'plain');
      return [{ what, kind: codes.kinds.measure, who: [], due, days }];
    });
}

function review(context: Context): Late[] {
  const due = nextReview(context.plan);
  const days = daysPast(due, context.lateOn);
  if (days === 0 || due === undefined) return [];
  const { codes, sentences } = context.phrases;
  return [{ what: [line(sentences.reviewDue)], kind: codes.kinds.review, who: [], due, days }];
}

/** What the law asks is late in a draft too, and while a plan is on hold. */
function law(context: Context): Late[] {
  const kind = context.phrases.codes.kinds.law;
  return overdueDeadlines(context).map((deadline) => ({ ...deadline, kind, who: [] }));
}
