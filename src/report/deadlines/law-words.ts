import type { Law } from '../../law/index.ts';
import type { Condition, DeadlineEntry, Met, Reckoned, SimpleReckoned } from '../../law/pack-schema.ts';
import { inWords, listed, ordinal, plural, withArticle } from './words.ts';

/** The entries of a pack in English, for readers who do not read packs. */

type Anchors = Law['anchors'];

/** "the first Monday after the day 1 year after the temporary custody order" */
export function reckonedInWords(what: Reckoned, anchors: Anchors): string {
  const list = what.earliestOf ?? what.latestOf;
  const base = list
    ? `the ${what.earliestOf ? 'earliest' : 'latest'} of these: ${list.map((item) => reckonedInWords(item, anchors)).join('; ')}`
    : baseInWords(what, anchors);
  const later = what.after ? `${what.after} after ${base}` : base;
  const moved = what.before ? `${what.before} before ${later}` : later;
  if (what.onto === 'first-monday-after') return `the first Monday after the day ${moved}`;
  return what.onto === 'day-before' ? `the day before ${moved}` : moved;
}

function baseInWords(what: SimpleReckoned, anchors: Anchors): string {
  if (what.event) return `the event ${what.event}`;
  if (what.hearing) return `the next ${what.hearing} hearing`;
  if (what.lastHearing) return `the last ${what.lastHearing} hearing that was held`;
  if (what.placement) return `the start of each ${what.placement} placement`;
  if (what.birthday !== undefined) return `the ${ordinal(what.birthday)} birthday of the child`;
  if (what.deadline) return `the due date of ${what.deadline}`;
  const anchor = what.anchor === undefined ? undefined : anchors[what.anchor];
  return anchor ? `${what.anchor} (${reckonedInWords(anchor, anchors)})` : `the event ${what.anchor ?? '?'}`;
}

/** "a permanency hearing that was held" */
export function metInWords(met: Met): string {
  if (met.event) return `the event ${met.event}`;
  if (met.hearing) return `${withArticle(met.hearing)} hearing that was held`;
  if (met.review) return `${withArticle(met.review)} review`;
  if (met.contact) return `a visit of the caseworker with the child${met.inResidence ? ', where the child lives' : ''}`;
  if (met.plan) return `the date ${met.plan} of the plan`;
  return `the date ${met.child ?? '?'} of the child`;
}

const yesOrNo = (yes: string, no: string) => (value: unknown) => (value === false ? no : yes);

type Phrases = { [K in Exclude<keyof Condition, 'because'>]: (value: NonNullable<Condition[K]>) => string };

const phrases: Phrases = {
  inCare: yesOrNo('the child is in out-of-home care', 'the child is not in out-of-home care'),
  kind: (kind) => `the plan is a ${inWords(kind).toLowerCase()}`,
  goal: (goal) => `the primary or concurrent goal is ${goal}`,
  primaryGoal: (goal) => `the primary goal is ${goal}`,
  placement: (type) => `the child lives in ${withArticle(type)} placement`,
  notPlacement: (type) => `the child does not live in ${withArticle(type)} placement`,
  ageAtLeast: (age) => `the child is ${age} or older`,
  ageUnder: (age) => `the child is under ${age}`,
  ageAt: ({ event, under }) => `the child was under ${under} at the event ${event}`,
  event: (type) => `there is an event ${type}`,
  noEvent: (type) => `there is no event ${type}`,
  icwa: yesOrNo('the child is or may be an Indian child', 'nothing says that the child is an Indian child'),
  court: yesOrNo('a court hears the case', 'no court hears the case'),
  hearing: (type) => `${withArticle(type)} hearing is in the file`,
  has: (path) => `${path} is written`,
  hasNot: (path) => `${path} is not written`,
  oneOf: ({ path, values }) => `${path} is ${listed(values, 'or')}`,
  anyOf: (conditions) => listed(conditions.map(conditionInWords), 'or'),
};

export function conditionInWords(condition: Condition): string {
  const parts = Object.entries(condition).flatMap(([key, value]) =>
    key === 'because' ? [] : [(phrases[key as keyof Phrases] as (value: unknown) => string)(value)],
  );
  return listed(parts);
}

type Cumulative = NonNullable<DeadlineEntry['cumulative']>;

/** "15 months of care within 22", "18 months in qrtp placements" */
export function monthsInWords({ months, of, in: type }: Cumulative): string {
  return `${plural(months, 'month')} ${type ? `in ${type} placements` : 'of care'}${of ? ` within ${of}` : ''}`;
}

/** What does not count: "trial-home-visit", "time elsewhere" */
export const notCounted = ({ in: type, except = [] }: Cumulative) => [
  ...except.map((start) => start.replace(/-start$/, '')),
  ...(type ? ['time elsewhere'] : []),
];
