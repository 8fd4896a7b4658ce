import type { Law } from '../../law/index.ts';
import type { Condition, DeadlineEntry, Met, Reckoned, SimpleReckoned } from '../../law/pack-schema.ts';
import { englishSentences, type Sentences } from '../../wording/sentences.ts';

/** The entries of a pack in the clauses of a language, for readers who do not read packs. */

type Anchors = Law['anchors'];
type Clauses = Sentences['clauses'];

/** "the first Monday after the day 1 year after the temporary custody order" */
export function reckonedInWords(what: Reckoned, anchors: Anchors, words: Clauses): string {
  const { moves } = words;
  const list = what.earliestOf ?? what.latestOf;
  const base = list
    ? moves.choice(
        what.earliestOf ? 'earliest' : 'latest',
        list.map((item) => reckonedInWords(item, anchors, words)),
      )
    : baseInWords(what, anchors, words);
  const later = what.after ? moves.after(what.after, base) : base;
  const moved = what.before ? moves.before(what.before, later) : later;
  const onto = what.onto === undefined ? moved : moves[what.onto](moved);
  return what.noEarlierThan ? moves.noEarlierThan(onto, what.noEarlierThan) : onto;
}

function baseInWords(what: SimpleReckoned, anchors: Anchors, words: Clauses): string {
  const { bases } = words;
  if (what.event) return bases.event(what.event);
  if (what.hearing) return bases.hearing(what.hearing);
  if (what.lastHearing) return bases.lastHearing(what.lastHearing);
  if (what.placement) return bases.placement(what.placement);
  if (what.birthday !== undefined) return bases.birthday(what.birthday);
  if (what.deadline) return bases.deadline(what.deadline);
  if (what.plan) return bases.plan(what.plan);
  const { anchor: name = '?' } = what;
  const anchor = anchors[name];
  return anchor ? bases.anchor(name, reckonedInWords(anchor, anchors, words)) : bases.event(name);
}

/** "a permanency hearing that was held" */
export function metInWords(met: Met, { ways }: Clauses): string {
  if (met.event) return met.again ? ways.eventAgain(met.event) : ways.event(met.event);
  if (met.hearing) return ways.hearing(met.hearing);
  if (met.review) return ways.review(met.review);
  if (met.contact) return ways.contact(met.inResidence === true);
  if (met.plan) return ways.plan(met.plan, met.again ? 'later' : met.anyVersion ? 'any' : 'first');
  return ways.child(met.child ?? '?');
}

type Phrases = { [K in Exclude<keyof Condition, 'because'>]: (value: NonNullable<Condition[K]>) => string };

const phrasesIn = (words: Clauses): Phrases => ({
  ...words.conditions,
  has: (path) => partInWords(path, true, words),
  hasNot: (path) => partInWords(path, false, words),
  anyOf: (conditions) =>
    words.listed(
      conditions.map((condition) => conditionInWords(condition, words)),
      'or',
    ),
});

const partInWords = (path: string, is: boolean, { parts, part }: Clauses) =>
  Object.hasOwn(parts, path) ? parts[path as keyof typeof parts](is) : part(path, is);

export function conditionInWords(condition: Condition, words: Clauses = englishSentences.clauses): string {
  const phrases = phrasesIn(words);
  const parts = Object.entries(condition).flatMap(([key, value]) =>
    key === 'because' ? [] : [(phrases[key as keyof Phrases] as (value: unknown) => string)(value)],
  );
  return words.listed(parts);
}

type Cumulative = NonNullable<DeadlineEntry['cumulative']>;

/** "15 months of care within 22", "18 months in qrtp placements" */
export const monthsInWords = ({ months, of, in: type }: Cumulative, { counting }: Clauses) =>
  counting.months({ months, of, type });

/** What does not count: "trial-home-visit", "time elsewhere" */
export const notCounted = ({ in: type, except = [] }: Cumulative, { counting }: Clauses) => [
  ...except.map(counting.except),
  ...(type ? [counting.elsewhere] : []),
];
