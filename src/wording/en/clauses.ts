import { type NamedTest, namedTests } from './named-tests.ts';
import { count, listed } from './words.ts';

/** An entry of the law in clauses, for readers who do not read packs. Codes and keys are those of the plan format. */

/** "a status", "an adversary" */
const withArticle = (word: string) => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`;

const ordinals = new Intl.PluralRules('en-US', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** 45 → "45th" */
export const ordinal = (n: number) => `${n}${endings[ordinals.select(n)] ?? 'th'}`;

/** What a date is reckoned from. */
const bases = {
  event: (type: string) => `the event ${type}`,
  hearing: (type: string) => `the next ${type} hearing`,
  lastHearing: (type: string) => `the last ${type} hearing that was held`,
  placement: (type: string) => `the start of each ${type} placement`,
  firstPlacement: (type: string) => `the start of the first ${type} placement`,
  birthday: (years: number) => `the ${ordinal(years)} birthday of the child`,
  deadline: (id: string) => `the due date of ${id}`,
  plan: (key: string) => `the date ${key} of the plan`,
  /** A date that the pack defines, and how. */
  anchor: (name: string, meaning: string) => `${name} (${meaning})`,
};

/** How it is moved from there. A `span` is that of a pack: "45 days", "3 business days". */
const moves = {
  after: (span: string, base: string) => `${span} after ${base}`,
  before: (span: string, base: string) => `${span} before ${base}`,
  'first-monday-after': (base: string) => `the first Monday after the day ${base}`,
  'day-before': (base: string) => `the day before ${base}`,
  noEarlierThan: (base: string, event: string) => `${base}, or the event ${event} where that is later`,
  choice: (which: 'earliest' | 'latest', items: readonly string[]) => `the ${which} of these: ${items.join('; ')}`,
};

/** What meets a deadline. */
const ways = {
  event: bases.event,
  eventAgain: (type: string) => `a second event ${type}, or a later one`,
  hearing: (type: string) => `${withArticle(type)} hearing that was held`,
  review: (type: string) => `${withArticle(type)} review`,
  contact: (inResidence: boolean) =>
    `a visit of the caseworker with the child${inResidence ? ', where the child lives' : ''}`,
  plan: (key: string, version: 'first' | 'any' | 'later') =>
    `the date ${key} of ${{ first: 'the first version of the plan', any: 'the plan', later: 'a later version of the plan' }[version]}`,
  child: (key: string) => `the date ${key} of the child`,
};

const yesOrNo = (yes: string, no: string) => (is: boolean) => (is ? yes : no);

/** What it says of the case that a part is written (true), and that it is not. */
const parts = {
  'plan.replaces': yesOrNo('the plan replaces an earlier one', 'the plan replaces no earlier one'),
  'plan.preparedOn': yesOrNo(
    'the day is known on which the plan was prepared',
    'nobody says when the plan was prepared',
  ),
  'permanency.concurrent': yesOrNo('a concurrent goal is written', 'no concurrent goal is written'),
  'transition.developedOn': yesOrNo('there is a transition plan', 'there is no transition plan'),
  disability: yesOrNo('a disability is recorded', 'no disability is recorded'),
  incarcerated: yesOrNo('the parent is in jail or prison', 'the parent is not in jail or prison'),
  service: yesOrNo('the task belongs to a service', 'the task belongs to no service'),
  whereabouts: yesOrNo('the parent has not been found', 'it is not said that the parent cannot be found'),
};

/** Any other part. */
const part = (path: string, is: boolean) => `${path} is ${is ? '' : 'not '}written`;

/** What must be so for an entry to apply. */
const conditions = {
  inCare: yesOrNo('the child is in out-of-home care', 'the child is not in out-of-home care'),
  kind: (kind: string) => `the plan is a ${kind.replaceAll('-', ' ').toLowerCase()}`,
  goal: (goal: string) => `the primary or concurrent goal is ${goal}`,
  primaryGoal: (goal: string) => `the primary goal is ${goal}`,
  placement: (type: string) => `the child lives in ${withArticle(type)} placement`,
  notPlacement: (type: string) => `the child does not live in ${withArticle(type)} placement`,
  ageAtLeast: (age: number) => `the child is ${age} or older`,
  ageUnder: (age: number) => `the child is under ${age}`,
  ageAt: ({ event, under }: { event: string; under: number }) => `the child was under ${under} at the event ${event}`,
  event: (type: string) => `there is an event ${type}`,
  noEvent: (type: string) => `there is no event ${type}`,
  icwa: yesOrNo('the child is or may be an Indian child', 'nothing says that the child is an Indian child'),
  court: yesOrNo('a court hears the case', 'no court hears the case'),
  hearing: (type: string) => `${withArticle(type)} hearing is in the file`,
  oneOf: ({ path, values }: { path: string; values: readonly string[] }) => `${path} is ${listed(values, 'or')}`,
};

/** How a deadline is counted, a sentence each. */
const counting = {
  reckoned: (date: string) => `Reckoned as: ${date}.`,
  over: (months: string, except: readonly string[]) => `Counted over ${months}; not counted: ${listed(except)}.`,
  /** "15 months of care within 22", "18 months in qrtp placements" */
  months: ({ months, of, type }: { months: number; of: number | undefined; type: string | undefined }) =>
    `${count(months, 'month')} ${type ? `in ${type} placements` : 'of care'}${of ? ` within ${of}` : ''}`,
  /** Time that does not count, by the event that begins it. */
  except: (start: string) => start.replace(/-start$/, ''),
  elsewhere: 'time elsewhere',
  notBefore: (date: string) => `Not before ${date}.`,
  monthly: 'Due in every calendar month.',
  repeat: (span: string) => `Due again ${span} after it was met.`,
  rolls:
    'The date shown is that of the statute; where it is a weekend or legal holiday, the next court day stands beside it.',
  businessDays: 'Weekends and the legal holidays of the state are no business days and do not count.',
  stays: 'A weekend or legal holiday does not move it.',
  lapses: 'What happens after it does not meet it any more.',
  hold: 'For information: nobody is late by it.',
  metByNothing: 'Nothing in the file; the date stands.',
};

/** Of what a content is asked. */
const each = {
  plan: 'The plan',
  child: 'Each child',
  parent: 'Each parent',
  person: 'Each person',
  task: 'Each open task',
  'parent-task': 'Each open task of a parent',
  service: 'Each service',
  'family-time': 'Each entry of family time',
  review: 'Each review',
  order: 'Each court order',
  text: 'Each text of the plan',
};

type Of = keyof typeof each;

/** What is asked of it. */
const asks = {
  needs: (of: Of, paths: readonly string[]) => `${each[of]}: must have ${listed(paths)}.`,
  anyOf: (of: Of, paths: readonly string[]) => `${each[of]}: must have ${listed(paths, 'or')}.`,
  differs: (of: Of, paths: readonly string[]) => `${each[of]}: ${listed(paths)} must not be the same.`,
  oneOf: (of: Of, path: string, values: readonly string[]) => `${each[of]}: ${path} must be ${listed(values, 'or')}.`,
  test: (of: Of, name: NamedTest) => `${each[of]}: ${namedTests[name]}.`,
  nothingMissing: 'Nothing of it is missing, or it does not apply to this plan.',
};

/** Slots of a sentence about something that is missing, where it is about nothing yet. */
const slots = { id: 'NAME', age: 'AGE', part: 'PART' };

export const clauses = { listed, bases, moves, ways, parts, part, conditions, counting, asks, slots };
