import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Value } from '../../interview/answers.ts';
import type { Draft, Movable, Move } from '../../life/amend/draft.ts';
import { safeFor } from '../../medium/safe-for.ts';
import { proseIn } from '../../plan/people.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import type { AmendWords } from '../../wording/amend.ts';
import { lifeWordingIn } from '../../wording/life.ts';
import type { Language } from '../../wording/wording.ts';
import { type Ask, type Asker, terminalAsker } from '../asker.ts';
import type { Io } from '../io.ts';
import type { PrompterOptions } from '../terminal.ts';

/** What is known of the new version before anybody is asked. */
export interface AmendAsking {
  movables: readonly Movable[];
  period: Draft['period'];
  today: PlainDate;
  id: string;
  /** The file that it goes to, or `-`. */
  target: string;
  plan: Plan;
  /** What came of the plan so far, where it was said beforehand. */
  summary?: string;
  words: AmendWords;
  language: Language;
}

/** Esc at the first question, or no at the last one, leaves without a new version. */
type Ended = Pick<Draft, 'moves' | 'summary'> | 'left';

/** A question in the order in which they come; Esc goes back to the one before. */
interface Step {
  id: string;
  /** What is said over it, when it is come to from the question before. */
  over?: string[];
  ask: Ask;
}

/** The answers by the id of their question. */
type Given = Map<string, Value | undefined>;

const which = 'which';
const summary = 'summary';
const write = 'write';
const toOf = (id: string) => `to:${id}`;
const whyOf = (id: string) => `why:${id}`;

/**
 * Asks at the terminal which dates and targets move: first, for each that cannot stay, the new one and why; then which others move, and the
 * same for those; and last what came of the plan so far.
 */
export async function askVersion(asking: AmendAsking, options: PrompterOptions, io: Io): Promise<Ended> {
  const life = await lifeWordingIn(asking.language);
  const asker = await terminalAsker(life, asking.today, options, io);
  try {
    const given = await answersTo(asking, asker);
    if (given?.get(write) === true) return { moves: movesIn(given, asking), summary: summaryIn(given, asking) };
    asker.say(life.menu.notWritten);
    return 'left';
  } finally {
    asker.close();
  }
}

/** null where Esc was pressed at the first question. */
async function answersTo(asking: AmendAsking, asker: Asker): Promise<Given | null> {
  const given: Given = new Map();
  for (let at = 0; ; ) {
    const step = stepsAfter(given, asking)[at];
    if (step === undefined) return given;
    for (const text of step.over ?? []) asker.heading(text);
    const answer = await asker.ask({ ...step.ask, id: step.id, path: [step.id], current: given.get(step.id) });
    if (answer === null && at === 0) return null;
    if (answer !== null) given.set(step.id, answer);
    at += answer === null ? -1 : 1;
  }
}

/** All questions, as far as they are known after what was answered. */
function stepsAfter(given: Given, asking: AmendAsking): Step[] {
  const { movables, words, id, target } = asking;
  const musts = movables.filter(({ must }) => must);
  const others = movables.filter(({ must }) => !must);
  const chosen = chosenIn(given);
  const list: Step[] = others.length === 0 ? [] : [{ id: which, ask: whichOf(others, musts.length > 0, asking) }];
  const first = musts.length === 0 ? [] : [words.asks.musts(musts.length)];
  return [
    ...musts.flatMap((one, index) => stepsOf(one, index === 0 ? first : [], asking)),
    ...list,
    ...others.filter((one) => chosen.includes(one.id)).flatMap((one) => stepsOf(one, [], asking)),
    ...(asking.summary === undefined ? [summaryStep(words)] : []),
    { id: write, ask: { ask: words.asks.write(id, target), type: 'yes-no', suggestion: true } },
  ];
}

const summaryStep = ({ asks }: AmendWords): Step => ({
  id: summary,
  ask: { ask: asks.summary, why: asks.summaryWhy, type: 'prose', required: false },
});

const summaryIn = (given: Given, asking: AmendAsking): string | undefined =>
  asking.summary ?? (given.get(summary) as string | undefined);

const chosenIn = (given: Given): readonly unknown[] => {
  const chosen = given.get(which);
  return Array.isArray(chosen) ? chosen : [];
};

function whichOf(others: readonly Movable[], isMore: boolean, asking: AmendAsking): Ask {
  const { asks } = asking.words;
  return {
    ask: isMore ? asks.whichOthers : asks.which,
    help: asks.whichHelp,
    why: asks.whichWhy,
    type: 'several',
    required: false,
    options: others.map((one) => ({ value: one.id, label: lineOf(one, asking).replace(/\.$/, '') })),
  };
}

function stepsOf(one: Movable, over: readonly string[], asking: AmendAsking): Step[] {
  const { asks } = asking.words;
  const { id, kind, from } = one;
  const refusal = (value: Value) => refusalOf(one, value, asking);
  const value: Ask =
    kind === 'measure'
      ? { ask: asks.number(id), why: asks.numberWhy(id, Number(from)), type: 'number', refusal }
      : { ask: asks.date(id), why: asks.dateWhy(id, String(from)), type: 'date', refusal };
  return [
    { id: toOf(id), over: [...over, lineOf(one, asking)], ask: value },
    { id: whyOf(id), ask: { ask: asks.reason(id), why: asks.reasonWhy, type: 'prose' } },
  ];
}

/** "t-plan (2026-05-08, has passed): Write the night plan." */
function lineOf(one: Movable, { words: { asks }, plan, language, today }: AmendAsking): string {
  const { id, kind, from, title, must } = one;
  const text = proseIn(title, language, plan.language ?? 'en').text;
  const whyMust = from < today ? asks.passed : asks.before;
  const value = kind === 'measure' ? asks.target(Number(from)) : `${from}${must ? `, ${whyMust}` : ''}`;
  return safeFor('sentence', `${id} (${value}): ${text}`).trim();
}

function refusalOf({ kind, from, first }: Movable, value: Value, { words, period }: AmendAsking): string | null {
  const { asks } = words;
  if (value === from) return asks.same;
  if (first === undefined) return null;
  if (String(value) < first) return asks.tooEarly(first);
  return kind === 'goal' || String(value) <= period.end ? null : asks.tooLate(period.end);
}

function movesIn(given: Given, { movables }: AmendAsking): Draft['moves'] {
  const chosen = chosenIn(given);
  const moving = movables.filter(({ id, must }) => must || chosen.includes(id));
  return new Map(
    moving.map(({ id }): [string, Move] => [
      id,
      { to: given.get(toOf(id)) as PlainDate | number, reason: String(given.get(whyOf(id))) },
    ]),
  );
}
