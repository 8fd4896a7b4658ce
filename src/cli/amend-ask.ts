import { date, type PlainDate } from '../calendar/plain-date.ts';
import { readDate } from '../interview/typed.ts';
import type { Draft, Movable, Move } from '../life/amend/draft.ts';
import { inOneLine } from '../plan/visible.ts';
import type { Io } from './io.ts';

/**
 * Asks at the terminal which dates and targets move: one list of all, those that cannot stay marked beforehand; then for each that
 * moves the new value and the reason.
 */
export async function askMoves(movables: readonly Movable[], period: Draft['period'], io: Io): Promise<Draft['moves']> {
  const moves = new Map<string, Move>();
  if (movables.length === 0) return moves;
  const { checkbox, input } = await import('@inquirer/prompts');
  const width = Math.max(20, Math.min(io.stdout.columns, 100) - 4);
  const chosen = await checkbox({
    message: 'Which dates and targets move? All others stay.',
    choices: movables.map((one) => ({ value: one.id, name: clipped(lineOf(one), width), checked: one.must })),
    pageSize: 12,
    loop: false,
    validate: (marked) => {
      const left = movables.filter(({ id, must }) => must && !marked.some(({ value }) => value === id));
      return (
        left.length === 0 ||
        `${left.map(({ id }) => id).join(', ')} cannot stay: too early for the new version. Mark it.`
      );
    },
    theme: {
      style: {
        renderSelectedChoices: (marked: readonly { value: string }[]) =>
          marked.map(({ value }) => value).join(', ') || 'none',
      },
    },
  });
  for (const one of movables.filter(({ id }) => chosen.includes(id))) {
    io.stdout.write(`\n${lineOf(one)}\n`);
    const typed = await input({
      message:
        one.kind === 'measure'
          ? `New target of ${one.id} (now ${one.from})`
          : `New date of ${one.id} (now ${one.from})`,
      validate: (text) => refusal(one, text, period),
    });
    const reason = await input({
      message: `Why does ${one.id} move?`,
      validate: (text) =>
        text.trim() !== '' ||
        'The reason stands in the plan beside the new date: the family and the court will read it.',
    });
    moves.set(one.id, { to: targetIn(one, typed, period) as PlainDate | number, reason: reason.trim() });
  }
  return moves;
}

const lineOf = ({ id, kind, from, title, must }: Movable) => {
  const text = typeof title === 'string' ? title : (Object.values(title)[0] ?? '');
  const value = kind === 'measure' ? `target ${from}` : `${from}${must ? ', cannot stay' : ''}`;
  return inOneLine(`${id} (${value}): ${text}`).trim();
};

const clipped = (text: string, width: number) => (text.length <= width ? text : `${text.slice(0, width - 2)} …`);

function targetIn({ kind }: Movable, typed: string, { start }: Draft['period']): PlainDate | number | null {
  const text = typed.trim();
  if (kind !== 'measure') return readDate(text, start);
  return /^-?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : null;
}

function refusal(one: Movable, typed: string, period: Draft['period']): true | string {
  const { start, end } = period;
  const value = targetIn(one, typed, period);
  if (value === null) return one.kind === 'measure' ? 'Write a number.' : 'Write a date: 2026-06-15, or 6/15/2026.';
  if (value === one.from) return 'That is what it is now.';
  if (typeof value === 'number') return true;
  if (value < start) return `The new version begins on ${start}. Write a day from then on.`;
  return value <= end || one.kind === 'goal' ? true : `The new version ends on ${date(end)}. Write a day until then.`;
}
