import { type PlainDate, parseDate } from '../../calendar/plain-date.ts';
import { inEnglish } from '../../check/words.ts';
import type { Draft, Movable, Move } from '../../life/amend/draft.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { suggest } from '../../plan/suggest.ts';
import { isMap } from '../../plan/values.ts';
import { readYaml } from '../../plan/yaml.ts';
import type { AmendWords } from '../../wording/amend.ts';
import { UserMistake } from '../exit.ts';
import { bytesOf } from '../files/inputs.ts';
import { noSuchPath } from '../files/paths.ts';
import type { Io } from '../io.ts';
import { dateOption } from '../options.ts';

/** What was said of the new version beforehand. */
export interface AmendAnswers {
  id?: string;
  from?: PlainDate;
  until?: PlainDate;
  summary?: string;
  moves: ReadonlyMap<string, Move>;
}

const nothing: AmendAnswers = { moves: new Map() };

type Refusing = AmendWords['refused'];

/** What can be said of it on the command line. */
export interface AmendSaid {
  id?: string;
  from?: string;
  until?: string;
  summary?: string;
  /** ID=VALUE:REASON, as often as given. */
  move?: string[];
  /** The file with the same. */
  answers?: string;
}

/** The answers of a file and of options; options go first. @throws UserMistake for what is none. */
export async function answersFrom(
  { id, from, until, summary, move = [], answers }: AmendSaid,
  words: Refusing,
  io: Io,
): Promise<AmendAnswers> {
  const ofFile = answers === undefined ? nothing : await readFile(answers, words, io);
  return {
    id: id ?? ofFile.id,
    from: from === undefined ? ofFile.from : dateOption('--from', from),
    until: until === undefined ? ofFile.until : dateOption('--until', until),
    summary: (summary ?? ofFile.summary)?.trim() || undefined,
    moves: new Map([
      ...ofFile.moves,
      ...eachOnce(
        move.map((text) => moveOf(text, words)),
        words,
      ),
    ]),
  };
}

function eachOnce(moves: readonly [string, Move][], words: Refusing): readonly [string, Move][] {
  const twice = moves.find(([id], index) => moves.findIndex(([other]) => other === id) !== index);
  if (twice) throw new UserMistake(words['moved-twice'](twice[0]));
  return moves;
}

/** `t-lease=2026-06-15:The landlord wants one more paper.` */
function moveOf(text: string, words: Refusing): [string, Move] {
  const [, id = '', to = '', reason = ''] = /^([^=]+)=([^:]*)(?::(.*))?$/s.exec(text) ?? [];
  const value = targetIn(to.trim());
  if (id === '' || value === null) throw new UserMistake(words['no-move'](text));
  return [id.trim(), { to: value, reason: reasonOf(reason, id, '--move', words) }];
}

function reasonOf(reason: unknown, id: string, where: string, words: Refusing): string {
  if (typeof reason === 'string' && reason.trim() !== '') return reason.trim();
  throw new UserMistake(words['no-reason'](id, where));
}

const targetIn = (value: unknown) =>
  typeof value === 'number'
    ? value
    : (parseDate(value) ?? (/^-?\d+(\.\d+)?$/.test(String(value)) ? Number(value) : null));

const known = ['id', 'from', 'until', 'summary', 'moves'];

async function readFile(path: string, words: Refusing, io: Io): Promise<AmendAnswers> {
  const bytes = await bytesOf(path, io);
  if (bytes === null) throw noSuchPath(path);
  const { value, problems } = readYaml(bytes);
  const [problem] = problems;
  if (problem) {
    const { message, help } = inEnglish.words(problem);
    throw new UserMistake(`${path}:${problem.line}: ${message} ${help}`);
  }
  if (!isMap(value)) throw new UserMistake(words['no-answers'](path));
  const strange = Object.keys(value).find((key) => !known.includes(key));
  if (strange !== undefined) throw new UserMistake(words['strange-answer'](path, strange, known));
  const { from, until, moves = {} } = value;
  const textOf = (key: string) => {
    const of = value[key];
    if (of === undefined || typeof of === 'string') return of;
    throw new UserMistake(words['no-text'](path, key));
  };
  const day = (key: string, of: unknown) => {
    if (of === undefined) return undefined;
    const read = parseDate(of);
    if (read === null) throw new UserMistake(words['answer-no-date'](path, key, String(of)));
    return read;
  };
  if (!isMap(moves)) throw new UserMistake(words['moves-no-map'](path));
  return {
    id: textOf('id'),
    from: day('from', from),
    until: day('until', until),
    summary: textOf('summary'),
    moves: new Map(Object.entries(moves).map(([name, move]) => fileMove(path, name, move, words))),
  };
}

function fileMove(path: string, id: string, move: unknown, words: Refusing): [string, Move] {
  const { to, reason } = isMap(move) ? move : {};
  const value = targetIn(to);
  if (value === null) throw new UserMistake(words['move-no-value'](path, id));
  return [id, { to: value, reason: reasonOf(reason, id, path, words) }];
}

/** @throws UserMistake where a move is of nothing that can move, or to what it cannot be. */
export function mustFit(
  moves: ReadonlyMap<string, Move>,
  movables: readonly Movable[],
  plan: Plan,
  { end }: Draft['period'],
  words: Refusing,
): void {
  const ids = movables.map(({ id }) => id);
  for (const [id, { to }] of moves) {
    const one = movables.find((movable) => movable.id === id);
    if (one === undefined)
      throw new UserMistake(hasTarget(plan, id) ? words['not-open'](id) : words['cannot-move'](id, suggest(id, ids)));
    if (typeof to !== typeof one.from) throw new UserMistake(words['other-kind'](id, one.kind, String(to)));
    if (to === one.from) throw new UserMistake(words['has-it'](id, String(to)));
    if (typeof to === 'number') continue;
    if (one.first !== undefined && to < one.first) throw new UserMistake(words['too-early'](id, to, one.first));
    if (to > end && one.kind !== 'goal') throw new UserMistake(words['too-late'](id, to, end));
  }
}

/** Is there a goal, task or measure of this id, movable or not? */
const hasTarget = ({ goals = [], tasks = [] }: Plan, id: string) =>
  [...goals, ...tasks, ...goals.flatMap(({ measures = [] }) => measures)].some((one) => one.id === id);
