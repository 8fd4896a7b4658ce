import { baseKeys } from '../../law/evaluate.ts';
import type { Law } from '../../law/index.ts';
import type {
  BaseKey,
  Condition,
  DeadlineEntry,
  Met,
  MoveKey,
  Reckoned,
  SimpleReckoned,
} from '../../law/pack-schema.ts';
import { englishSentences, type Sentences } from '../../wording/sentences.ts';

/** The entries of a pack in the clauses of a language, for readers who do not read packs. */

type Anchors = Law['anchors'];
type Clauses = Sentences['clauses'];

interface Setting {
  anchors: Anchors;
  words: Clauses;
}

type BaseWords = { [K in BaseKey]: (value: NonNullable<Reckoned[K]>, setting: Setting) => string };
type MoveWords = { [K in MoveKey]: (value: NonNullable<Reckoned[K]>, base: string, words: Clauses) => string };

const choice = (which: 'earliest' | 'latest', list: readonly SimpleReckoned[], { anchors, words }: Setting) =>
  words.moves.choice(
    which,
    list.map((item) => reckonedInWords(item, anchors, words)),
  );

/** What each key begins a date with. */
const bases: BaseWords = {
  event: (type, { words }) => words.bases.event(type),
  hearing: (type, { words }) => words.bases.hearing(type),
  lastHearing: (type, { words }) => words.bases.lastHearing(type),
  placement: (type, { words }) => words.bases.placement(type),
  birthday: (years, { words }) => words.bases.birthday(years),
  anchor: (name, { anchors, words }) => {
    const anchor = anchors[name];
    return anchor ? words.bases.anchor(name, reckonedInWords(anchor, anchors, words)) : words.bases.event(name);
  },
  deadline: (id, { words }) => words.bases.deadline(id),
  plan: (key, { words }) => words.bases.plan(key),
  earliestOf: (list, setting) => choice('earliest', list, setting),
  latestOf: (list, setting) => choice('latest', list, setting),
};

/** What each key moves it by, in the order in which they apply. */
const moves: MoveWords = {
  after: (span, base, { moves: say }) => say.after(span, base),
  before: (span, base, { moves: say }) => say.before(span, base),
  onto: (onto, base, { moves: say }) => say[onto](base),
  noEarlierThan: (event, base, { moves: say }) => say.noEarlierThan(base, event),
};

/** "the first Monday after the day 1 year after the temporary custody order" */
export function reckonedInWords(what: Reckoned, anchors: Anchors, words: Clauses): string {
  const key = baseKeys.find((one) => what[one] !== undefined) ?? 'anchor';
  const begin = bases[key] as (value: unknown, setting: Setting) => string;
  return (Object.keys(moves) as MoveKey[]).reduce(
    (base, move) => {
      const say = moves[move] as (value: unknown, base: string, words: Clauses) => string;
      return what[move] === undefined ? base : say(what[move], base, words);
    },
    begin(what[key] ?? '?', { anchors, words }),
  );
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
export const notCounted = (
  { in: type, except = [] }: Pick<Cumulative, 'except'> & { in?: string },
  { counting }: Clauses,
) => [...except.map(counting.except), ...(type ? [counting.elsewhere] : [])];
