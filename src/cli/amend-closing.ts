import type { Amended } from '../life/amend/amend.ts';
import type { Draft } from '../life/amend/draft.ts';
import type { Leaving } from '../life/amend/leave.ts';
import { wrap } from '../report/wrap.ts';
import type { Readable } from './deadlines.ts';
import type { Io } from './io.ts';
import { shellWord } from './shell-word.ts';

/** The last lines: where the new version is, what was carried over, what is to be done. They go to stderr, the plan may be on stdout. */
export function closing(old: Readable, { left }: Amended, draft: Draft, target: string, io: Io): void {
  const { plan } = old;
  const width = Math.min(io.stderr.columns, 100);
  const say = (text: string) => io.stderr.write(`${wrap(text, width).join('\n')}\n`);
  const { id, version, period } = draft;
  const where = target === '-' ? '' : ` It is in ${target}.`;
  say(`${id} is version ${version} of ${plan.id}, a draft for ${period.start} to ${period.end}.${where}`);
  const over = left.filter(({ kind }) => kind === 'finished');
  const open = (key: 'goals' | 'tasks' | 'services' | 'barriers', noun: string) => {
    const n = (plan[key]?.length ?? 0) - over.filter(({ list }) => list[0] === key).length;
    return n === 0 ? '' : count(n, noun);
  };
  const kept = [open('goals', 'goal'), open('tasks', 'task'), open('services', 'service'), open('barriers', 'barrier')];
  say(`Carried over: ${listed(kept.filter((text) => text !== ''))}.`);
  const finished = [
    countOf(over, 'goals', 'goal'),
    countOf(over, 'tasks', 'task'),
    countOf(over, 'services', 'service'),
    countOf(over, 'barriers', 'barrier'),
  ];
  const summed = finished.filter((text) => text !== '');
  if (summed.length > 0) say(`Finished, and summarized under previous: ${listed(summed)}.`);
  if (draft.moves.size > 0) say(`Moved: ${[...draft.moves].map(([name, { to }]) => `${name} to ${to}`).join(', ')}.`);
  say('To do: say who took part in making it, look at the assessment again, and have it signed.');
  if (target === '-') return;
  say(`See what is different: caseplan diff ${shellWord(old.file)} ${shellWord(target)}`);
  say(`See what is still missing: caseplan check ${shellWord(target)}`);
}

const countOf = (left: readonly Leaving[], list: string, noun: string) => {
  const n = left.filter((one) => one.list[0] === list).length;
  return n === 0 ? '' : count(n, noun);
};

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
const listed = (parts: readonly string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
