import { date, type PlainDate } from '../calendar/plain-date.ts';
import type { Value } from '../interview/answers.ts';
import type { Draft, Movable, Move } from '../life/amend/draft.ts';
import { inOneLine } from '../plan/visible.ts';
import type { Ask, Asker } from './asker.ts';

/**
 * Asks at the terminal which dates and targets move: one list of all, those that cannot stay marked beforehand; then for each that
 * moves the new value and the reason. Esc goes back to the question before.
 */
export async function askMoves(
  movables: readonly Movable[],
  period: Draft['period'],
  asker: Asker,
): Promise<Draft['moves']> {
  let marked = movables.filter(({ must }) => must).map(({ id }) => id);
  const known = new Map<string, Value>();
  while (movables.length > 0) {
    const chosen = await asker.ask(whichMove(movables, marked));
    if (chosen === null) continue;
    marked = Array.isArray(chosen) ? chosen : [];
    const moving = movables.filter(({ id }) => marked.includes(id));
    const moves = await askEach(moving, period, known, asker);
    if (moves !== null) return moves;
  }
  return new Map();
}

function whichMove(movables: readonly Movable[], marked: readonly string[]): Ask {
  const needed = movables.filter(({ must }) => must).map(({ id }) => id);
  return {
    type: 'several',
    ask: 'Which dates and targets move? All others stay.',
    why: 'A date that has passed cannot stand in a new plan. What else moves is for those who make it to say.',
    label: 'Moved',
    options: movables.map((one) => ({ value: one.id, label: lineOf(one) })),
    current: [...marked],
    required: needed.length > 0,
    refusal: (chosen) => {
      const left = needed.filter((id) => !(chosen as readonly string[]).includes(id));
      return left.length === 0 ? null : `${left.join(', ')} cannot stay: the date has passed. Mark it.`;
    },
  };
}

/** null where Esc was pressed at the first question. `known`: what was answered to a question before. */
async function askEach(
  moving: readonly Movable[],
  period: Draft['period'],
  known: Map<string, Value>,
  asker: Asker,
): Promise<Map<string, Move> | null> {
  const asks = moving.flatMap((one) => [newValueOf(one, period), reasonFor(one)]);
  for (let at = 0; at < asks.length; ) {
    const ask = asks[at] as Ask;
    const answer = await asker.ask({ ...ask, current: known.get(ask.ask) });
    if (answer === null && at === 0) return null;
    if (answer !== null) known.set(ask.ask, answer as Value);
    at += answer === null ? -1 : 1;
  }
  const answerTo = ({ ask }: Ask) => known.get(ask);
  return new Map(
    moving.map((one) => [
      one.id,
      { to: answerTo(newValueOf(one, period)) as PlainDate | number, reason: String(answerTo(reasonFor(one))) },
    ]),
  );
}

function newValueOf(one: Movable, { start, end }: Draft['period']): Ask {
  const { id, kind, from } = one;
  return {
    type: kind === 'measure' ? 'number' : 'date',
    ask: kind === 'measure' ? `New target of ${id} (now ${from})` : `New date of ${id} (now ${from})`,
    help: lineOf(one),
    refusal: (value) => {
      if (value === from) return 'That is what it is now.';
      if (typeof value !== 'string') return null;
      if (value < start) return `The new version begins on ${start}. Write a day from then on.`;
      return value <= end || kind === 'goal' ? null : `The new version ends on ${date(end)}. Write a day until then.`;
    },
  };
}

const reasonFor = ({ id }: Movable): Ask => ({
  type: 'prose',
  ask: `Why does ${id} move?`,
  help: 'The reason stands in the plan beside the new date: the family and the court will read it.',
});

const lineOf = ({ id, kind, from, title, must }: Movable) => {
  const text = typeof title === 'string' ? title : (Object.values(title)[0] ?? '');
  const value = kind === 'measure' ? `target ${from}` : `${from}${must ? ', has passed' : ''}`;
  return inOneLine(`${id} (${value}): ${text}`).trim();
};
