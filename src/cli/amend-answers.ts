import { type PlainDate, parseDate } from '../calendar/plain-date.ts';
import type { Movable, Move } from '../life/amend/draft.ts';
import { suggest } from '../plan/suggest.ts';
import { isMap } from '../plan/values.ts';
import { readYaml } from '../plan/yaml.ts';
import { UserMistake } from './exit.ts';
import { bytesOf } from './inputs.ts';
import type { Io } from './io.ts';
import { dateOption } from './options.ts';
import { noSuchPath } from './paths.ts';

/** What was said of the new version beforehand. */
export interface AmendAnswers {
  id?: string;
  from?: PlainDate;
  until?: PlainDate;
  moves: ReadonlyMap<string, Move>;
}

interface Given {
  id?: string;
  from?: string;
  until?: string;
  move?: string[];
  answers?: string;
}

/** The answers of a file and of options; options go first. @throws UserMistake for what is none. */
export async function answersFrom({ id, from, until, move = [], answers }: Given, io: Io): Promise<AmendAnswers> {
  const ofFile = answers === undefined ? { moves: new Map<string, Move>() } : await readFile(answers, io);
  return {
    id: id ?? ofFile.id,
    from: from === undefined ? ofFile.from : dateOption('--from', from),
    until: until === undefined ? ofFile.until : dateOption('--until', until),
    moves: new Map([...ofFile.moves, ...move.map(moveOf)]),
  };
}

/** `t-lease=2026-06-15:The landlord wants one more paper.` */
function moveOf(text: string): [string, Move] {
  const [, id = '', to = '', reason = ''] = /^([^=]+)=([^:]*)(?::(.*))?$/s.exec(text) ?? [];
  const value = targetIn(to.trim());
  if (id === '' || value === null)
    throw new UserMistake(`--move ${text} is no move. Write ID=DATE:REASON, or ID=NUMBER:REASON for a measure.`);
  return [id.trim(), { to: value, reason: reasonOf(reason, id, '--move') }];
}

function reasonOf(reason: unknown, id: string, where: string): string {
  if (typeof reason === 'string' && reason.trim() !== '') return reason.trim();
  throw new UserMistake(`${where} moves ${id} without a reason. Say why: it stands in the plan beside the new date.`);
}

const targetIn = (value: unknown) =>
  typeof value === 'number'
    ? value
    : (parseDate(value) ?? (/^-?\d+(\.\d+)?$/.test(String(value)) ? Number(value) : null));

const known = ['id', 'from', 'until', 'moves'];

async function readFile(path: string, io: Io): Promise<AmendAnswers> {
  const bytes = await bytesOf(path, io);
  if (bytes === null) throw noSuchPath(path);
  const { value, problems } = readYaml(bytes);
  const [problem] = problems;
  if (problem) throw new UserMistake(`${path}:${problem.line}: ${problem.message} ${problem.help}`);
  if (!isMap(value))
    throw new UserMistake(`${path} holds no answers. Write id, from, until or moves, as docs/amending.md shows.`);
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined)
    throw new UserMistake(`${path} says ${strange}, which is no answer. Known are ${known.join(', ')}.`);
  const { id, from, until, moves = {} } = value;
  const day = (key: string, of: unknown) =>
    of === undefined ? undefined : dateOption(`${key} in ${path}:`, String(of));
  if (id !== undefined && typeof id !== 'string') throw new UserMistake(`id in ${path} is no text.`);
  if (!isMap(moves)) throw new UserMistake(`moves in ${path} is no map of ids.`);
  return {
    id,
    from: day('from', from),
    until: day('until', until),
    moves: new Map(Object.entries(moves).map(([name, move]) => fileMove(path, name, move))),
  };
}

function fileMove(path: string, id: string, move: unknown): [string, Move] {
  const { to, reason } = isMap(move) ? move : {};
  const value = targetIn(to);
  if (value === null) throw new UserMistake(`moves.${id} in ${path} has no date or number under to.`);
  return [id, { to: value, reason: reasonOf(reason, id, path) }];
}

/** @throws UserMistake where a move is of nothing that can move, or to what it cannot be. */
export function mustFit(moves: ReadonlyMap<string, Move>, movables: readonly Movable[]): void {
  for (const [id, { to }] of moves) {
    const one = movables.find((movable) => movable.id === id);
    if (one === undefined) {
      const guess = suggest(
        id,
        movables.map((movable) => movable.id),
      );
      const hint = guess ? `Did you mean ${guess}?` : 'Open tasks, goals and measures with a date or target can move.';
      throw new UserMistake(`${id} cannot be moved. ${hint}`);
    }
    if (typeof to !== typeof one.from)
      throw new UserMistake(
        `${id} is a ${one.kind}: its ${one.kind === 'measure' ? 'target is a number' : 'date is YYYY-MM-DD'}, and not ${to}.`,
      );
    if (to === one.from) throw new UserMistake(`${id} has ${to} already. Leave it out, or give another one.`);
  }
}
