import type { FamilyTime } from '../../plan/schema/plan.ts';
import { type Fact, type Table, table } from '../blocks.ts';
import {
  type At,
  type Context,
  code,
  day,
  entries,
  field,
  frequency,
  missing,
  names,
  prose,
  yesNo,
} from '../context.ts';
import { compose, fill, fixed, type Line, line, orDash, shortened } from '../words.ts';
import { type Window, within } from './window.ts';

/** Time of children with their family, one block for each arrangement. */
export interface FamilyTimeView {
  heading: Line;
  keys: Fact[];
  facts: Fact[];
}

export function familyTimeViews(context: Context): FamilyTimeView[] {
  return entries(context.plan.familyTime, 'familyTime').map((at) => ({
    heading: familyTimeHeading(context, at.value),
    keys: keys(context, at),
    facts: facts(context, at),
  }));
}

/** "Sofia Delgado and Mateo Delgado with Maria Delgado". */
function familyTimeHeading(context: Context, { children, with: adults }: FamilyTime): Line {
  const said = (ids: string[] | undefined) =>
    ids?.length
      ? names(context, ids).map((run) => (run.user ? shortened(run) : run))
      : [fixed(context.phrases.notRecorded)];
  return line(compose(context.phrases.labels.familyTimeFor, { children: said(children), people: said(adults) }));
}

function keys(context: Context, at: At<FamilyTime>): Fact[] {
  const { labels } = context.phrases;
  return [
    { label: labels.frequency, lines: frequency(context, field(at, 'frequency')) },
    { label: labels.duration, lines: prose(context, field(at, 'duration')) },
    { label: labels.supervision, lines: code(context, 'supervisions', at.value.supervision) },
  ];
}

function facts(context: Context, at: At<FamilyTime>): Fact[] {
  const { labels } = context.phrases;
  const say = (key: 'location' | 'reason' | 'stepsToReduce' | 'transportation'): Line[] =>
    prose(context, field(at, key));
  const restricted = at.value.supervision !== undefined && at.value.supervision !== 'unsupervised';
  return [
    { label: labels.location, lines: say('location') },
    ...(restricted || at.value.reason !== undefined ? [{ label: labels.supervisionReason, lines: say('reason') }] : []),
    ...(restricted || at.value.stepsToReduce !== undefined
      ? [{ label: labels.stepsToReduce, lines: say('stepsToReduce') }]
      : []),
    { label: labels.transportation, lines: say('transportation') },
  ];
}

/** The family time of one arrangement that was kept and missed. */
export interface VisitsView {
  heading: Line;
  keys: Fact[];
  visits: Table;
}

export function visitsViews(context: Context, window: Window): VisitsView[] {
  const { labels } = context.phrases;
  return entries(context.plan.familyTime, 'familyTime').map((at) => ({
    heading: familyTimeHeading(context, at.value),
    keys: [
      { label: labels.frequency, lines: frequency(context, field(at, 'frequency')) },
      { label: labels.supervision, lines: code(context, 'supervisions', at.value.supervision) },
      { label: labels.visitsSince, lines: kept(context, [at.value], window) },
    ],
    visits: visitTable(context, at, window),
  }));
}

/** "3 of 4 visits kept"; "Not recorded" where no visit is. */
export function kept(context: Context, arrangements: readonly FamilyTime[], window: Window): Line[] {
  const visits = arrangements.flatMap((of) => of.visits ?? []).filter((visit) => within(window, visit.date));
  if (visits.length === 0) return missing(context);
  const held = visits.filter((visit) => visit.held === true).length;
  return [line(fill(context.phrases.sentences.visitsCount, { held, all: visits.length }), 'strong')];
}

function visitTable(context: Context, at: At<FamilyTime>, window: Window): Table {
  const { labels, sentences } = context.phrases;
  const all = at.value.visits ?? [];
  return table(context, {
    label: labels.visitsSince,
    captioned: false,
    columns: [
      [labels.visitOn, 6],
      [labels.kept, 4],
      [labels.reason, 14],
    ],
    rows: entries(at.value.visits, ...at.path, 'visits')
      .filter((visit) => within(window, visit.value.date))
      .map((visit) => [
        day(context, visit.value.date),
        yesNo(context, visit.value.held),
        visit.value.held === false ? prose(context, field(visit, 'reason')) : orDash([]),
      ]),
    empty: all.length > 0 ? sentences.nothingInWindow : undefined,
  });
}
