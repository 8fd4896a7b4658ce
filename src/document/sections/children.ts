import { ageOn, type PlainDate } from '../../calendar/plain-date.ts';
import { findPerson } from '../../plan/people.ts';
import type { Child } from '../../plan/schema/plan.ts';
import { type Fact, type Table, table } from '../blocks.ts';
import {
  type At,
  type Context,
  code,
  day,
  entries,
  field,
  missing,
  name,
  on,
  people,
  plain,
  prose,
  proseIfAny,
  roleRuns,
  yesNo,
} from '../context.ts';
import { fill, fixed, type Line, line, quoted, shortened } from '../words.ts';
import { ageText } from './parties.ts';
import { taskNames } from './tasks.ts';

/** What the plan says about one child. */
export interface ChildView {
  heading: Line;
  /** The `keys` of a part stand beside one another, its other facts one under another. */
  parts: { title: string; keys: Fact[]; facts: Fact[] }[];
  placementHistory: Table | null;
  consultations: Table | null;
}

/** From this age a plan prepares for adult life (42 U.S.C. 675(1)(D)). */
const TRANSITION_AGE = 14;

export function childViews(context: Context): ChildView[] {
  return entries(context.plan.children, 'children').map((at) => childView(context, at));
}

function childView(context: Context, at: At<Child>): ChildView {
  const { labels } = context.phrases;
  const age = ageText(context, at.value.person);
  const called = shortened(name(context, at.value.person));
  return {
    heading: line(age === null ? called : [called, fixed(`, ${age}`)]),
    parts: [
      { title: labels.permanency, keys: permanencyKeys(context, at), facts: permanency(context, at) },
      { title: labels.placement, keys: placementKeys(context, at), facts: placement(context, at) },
      { title: labels.education, keys: [], facts: education(context, at) },
      { title: labels.health, keys: [], facts: health(context, at) },
      { title: labels.icwa, keys: [], facts: icwa(context, at) },
      ...(wantsTransition(context, at.value)
        ? [{ title: labels.transition, keys: [], facts: transition(context, at) }]
        : []),
    ],
    placementHistory: placementHistory(context, at),
    consultations: consultations(context, at),
  };
}

function wantsTransition(context: Context, { person, transition: given }: Child): boolean {
  const birthDate = findPerson(context.plan, person)?.birthDate;
  return (
    given !== undefined || (birthDate !== undefined && ageOn(birthDate as PlainDate, context.today) >= TRANSITION_AGE)
  );
}

/** A part of the child's entry with its place; an empty one where it is missing, so that its labels are printed all the same. */
function part<K extends 'permanency' | 'placement' | 'education' | 'health' | 'icwa' | 'transition'>(
  at: At<Child>,
  key: K,
): At<Partial<NonNullable<Child[K]>>> {
  return { value: (at.value[key] ?? {}) as Partial<NonNullable<Child[K]>>, path: [...at.path, key] };
}

function permanencyKeys(context: Context, at: At<Child>): Fact[] {
  const { labels } = context.phrases;
  const of = part(at, 'permanency');
  return [
    { label: labels.permanencyGoal, lines: code(context, 'permanencyGoals', of.value.primary) },
    { label: labels.concurrentGoal, lines: code(context, 'permanencyGoals', of.value.concurrent) },
    { label: labels.targetDate, lines: day(context, of.value.targetDate) },
  ];
}

function permanency(context: Context, at: At<Child>): Fact[] {
  const { labels } = context.phrases;
  const of = part(at, 'permanency');
  const voice = { value: of.value.child ?? {}, path: [...of.path, 'child'] };
  return [
    ...(of.value.compellingReason === undefined
      ? []
      : [{ label: labels.compellingReason, lines: prose(context, field(of, 'compellingReason')) }]),
    { label: labels.childConsulted, lines: yesNo(context, voice.value.consulted) },
    { label: labels.childAgrees, lines: yesNo(context, voice.value.agrees) },
    { label: labels.childViews, lines: prose(context, field(voice, 'views')) },
  ];
}

function placementKeys(context: Context, at: At<Child>): Fact[] {
  const { labels } = context.phrases;
  const of = part(at, 'placement');
  return [
    { label: labels.placementType, lines: code(context, 'placementTypes', of.value.type) },
    { label: labels.caregiver, lines: caregiver(context, of.value.caregiver) },
    { label: labels.since, lines: of.value.end ? timeThere(context, of.value) : day(context, of.value.start) },
  ];
}

function placement(context: Context, at: At<Child>): Fact[] {
  const { labels } = context.phrases;
  const of = part(at, 'placement');
  const say = (
    label: string,
    key: 'safety' | 'appropriateness' | 'leastRestrictive' | 'proximity' | 'siblings',
  ): Fact => ({
    label,
    lines: prose(context, field(of, key)),
  });
  return [
    say(labels.safety, 'safety'),
    say(labels.appropriateness, 'appropriateness'),
    say(labels.leastRestrictive, 'leastRestrictive'),
    say(labels.proximity, 'proximity'),
    say(labels.siblings, 'siblings'),
    ...optional(labels.note, proseIfAny(context, field(of, 'note'))),
  ];
}

export const caregiver = (context: Context, id: string | undefined): Line[] =>
  people(context, id === undefined ? undefined : [id]);

const optional = (label: string, lines: Line[]): Fact[] => (lines.length > 0 ? [{ label, lines }] : []);

/** From when until when a child lived somewhere. */
function timeThere(context: Context, { start, end }: { start?: string; end?: string }): Line[] {
  const { dates } = context.phrases;
  const short = (date: string) => on(context, date, 'short');
  if (start && end) return [line(fill(dates.span, { start: short(start), end: short(end) }))];
  if (start) return [line(fill(dates.from, { start: short(start) }))];
  return end ? [line(fill(dates.until, { end: short(end) }))] : missing(context);
}

function placementHistory(context: Context, at: At<Child>): Table | null {
  const { labels } = context.phrases;
  const earlier = entries(at.value.placementHistory, ...at.path, 'placementHistory');
  if (earlier.length === 0) return null;
  return table(context, {
    label: labels.placementHistory,
    columns: [
      [labels.placementType, 8],
      [labels.caregiver, 6],
      [labels.since, 4],
      [labels.note, 6],
    ],
    rows: earlier.map((one) => [
      code(context, 'placementTypes', one.value.type),
      caregiver(context, one.value.caregiver),
      timeThere(context, one.value),
      prose(context, field(one, 'note')),
    ]),
  });
}

/** What professionals advised for a very young child, and the tasks that take it up. */
function consultations(context: Context, at: At<Child>): Table | null {
  const { labels } = context.phrases;
  const list = entries(at.value.consultations, ...at.path, 'consultations');
  if (list.length === 0) return null;
  return table(context, {
    label: labels.consultations,
    columns: [
      [labels.person, 5],
      [labels.date, 4],
      [labels.advice, 9],
      [labels.takenUpIn, 6],
    ],
    rows: list.map((one) => [
      [line(name(context, one.value.person), 'strong'), line(roleRuns(context, one.value.person).slice(0, 1), 'small')],
      day(context, one.value.consultedOn, 'short'),
      prose(context, field(one, 'advice')),
      taskNames(context, one.value.tasks),
    ]),
  });
}

function education(context: Context, at: At<Child>): Fact[] {
  const { labels } = context.phrases;
  const of = part(at, 'education');
  return [
    { label: labels.school, lines: prose(context, field(of, 'school')) },
    { label: labels.grade, lines: plain(context, of.value.grade) },
    { label: labels.schoolStatus, lines: prose(context, field(of, 'status')) },
    { label: labels.stability, lines: prose(context, field(of, 'stability')) },
  ];
}

function health(context: Context, at: At<Child>): Fact[] {
  const { labels } = context.phrases;
  const of = part(at, 'health');
  return [
    { label: labels.providers, lines: prose(context, field(of, 'providers')) },
    { label: labels.conditions, lines: prose(context, field(of, 'conditions')) },
    { label: labels.medications, lines: prose(context, field(of, 'medications')) },
    { label: labels.immunizations, lines: prose(context, field(of, 'immunizations')) },
    { label: labels.lastExam, lines: day(context, of.value.lastExamOn) },
    ...optional(labels.note, proseIfAny(context, field(of, 'note'))),
  ];
}

function icwa(context: Context, at: At<Child>): Fact[] {
  const { labels } = context.phrases;
  const of = part(at, 'icwa');
  const concerned = of.value.status === 'reason-to-know' || of.value.status === 'confirmed';
  const tribes = of.value.tribes ?? [];
  return [
    { label: labels.inquiry, lines: day(context, of.value.inquiryOn) },
    { label: labels.icwaStatus, lines: code(context, 'icwaStatuses', of.value.status) },
    ...(concerned || tribes.length > 0
      ? [
          {
            label: labels.tribes,
            lines: tribes.length > 0 ? tribes.map((tribe) => line(quoted(tribe))) : missing(context),
          },
        ]
      : []),
    ...(concerned || of.value.noticeReceivedOn
      ? [{ label: labels.noticeReceived, lines: day(context, of.value.noticeReceivedOn) }]
      : []),
    ...(concerned || of.value.activeEfforts
      ? [{ label: labels.activeEfforts, lines: prose(context, field(of, 'activeEfforts')) }]
      : []),
    ...(concerned || of.value.placementPreference
      ? [{ label: labels.placementPreference, lines: prose(context, field(of, 'placementPreference')) }]
      : []),
  ];
}

function transition(context: Context, at: At<Child>): Fact[] {
  const { labels } = context.phrases;
  const of = part(at, 'transition');
  const say = (
    label: string,
    key: 'skills' | 'housing' | 'education' | 'employment' | 'health' | 'supports' | 'team',
  ): Fact => ({
    label,
    lines: prose(context, field(of, key)),
  });
  return [
    { label: labels.developed, lines: day(context, of.value.developedOn) },
    say(labels.team, 'team'),
    say(labels.skills, 'skills'),
    say(labels.housing, 'housing'),
    say(labels.training, 'education'),
    say(labels.employment, 'employment'),
    say(labels.healthCare, 'health'),
    say(labels.supports, 'supports'),
    { label: labels.rights, lines: day(context, of.value.rightsAcknowledgedOn) },
  ];
}
