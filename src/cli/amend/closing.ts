import type { Readable } from '../../engine/deadlines.ts';
import type { Amended } from '../../life/amend/amend.ts';
import type { Draft } from '../../life/amend/draft.ts';
import { wrap } from '../../report/wrap.ts';
import type { AmendWords } from '../../wording/amend.ts';
import type { Io } from '../io.ts';
import { shellWord } from '../shell-word.ts';

const kinds = ['goals', 'tasks', 'services', 'barriers'] as const;
type Counts = Record<(typeof kinds)[number], number>;

const countEach = (of: (kind: keyof Counts) => number) =>
  Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) as Counts;
const isAny = (counts: Counts) => Object.values(counts).some((n) => n > 0);

/** The last lines: where the new version is, what was carried over, what is to be done. They go to stderr, the plan may be on stdout. */
export function closing(
  { plan, file }: Readable,
  { left }: Amended,
  draft: Draft,
  target: string,
  words: AmendWords['told'],
  io: Io,
): void {
  const width = Math.min(io.stderr.columns, 100);
  const say = (text: string) => io.stderr.write(`${wrap(text, width).join('\n')}\n`);
  const { id, version, period, moves } = draft;
  say(words.written({ id, version, old: plan.id, ...period, file: target === '-' ? null : target }));
  const finished = countEach((kind) => left.filter((one) => one.kind === 'finished' && one.list[0] === kind).length);
  const carried = countEach((kind) => (plan[kind]?.length ?? 0) - finished[kind]);
  if (isAny(carried)) say(words.carried(carried));
  if (isAny(finished)) say(words.finished(finished));
  if (moves.size > 0) say(words.moved([...moves].map(([name, { to }]) => ({ id: name, to: String(to) }))));
  say(words.toDo);
  if (target === '-') return;
  say(words.seeDiff(shellWord(file), shellWord(target)));
  say(words.seeCheck(shellWord(target)));
}
