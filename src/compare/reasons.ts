import type { PlainDate } from '../calendar/plain-date.ts';
import type { Plan, Prose, Task } from '../plan/schema/plan.ts';
import type { Difference, Reason, Step } from './difference.ts';
import { goalsOf, peopleOf } from './owners.ts';

/** Why: what the plans themselves say about a difference. */

/** Differences with whose they are, the reason, and the steps of a move; what those say is no difference of its own any more. */
export function withReasons(differences: readonly Difference[], before: Plan, after: Plan): Difference[] {
  const explained = differences.map((difference) => {
    const { why, steps } = reasonOf(difference, before, after);
    return {
      ...difference,
      people: peopleOf(difference, before, after),
      goals: goalsOf(difference, before, after),
      why,
      steps,
    };
  });
  return explained.filter((one) => !isTold(one, explained));
}

interface Because {
  why: Reason | null;
  steps: readonly Step[];
}

function reasonOf(difference: Difference, before: Plan, after: Plan): Because {
  const steps = stepsOf(difference, before, after);
  const last = steps.at(-1);
  const ofMove: Reason | null = last
    ? { text: last.reason, from: 'history', by: null, on: last.changedOn, barrier: null }
    : null;
  const why = ofMove ?? ownReason(difference) ?? noteOf(difference, before, after) ?? barrierOf(difference, after);
  return { why, steps };
}

/** The moves that the history of a date or target has gained. */
function stepsOf({ thing, id, key, what, from, to }: Difference, before: Plan, after: Plan): Step[] {
  if (what !== 'moved' && what !== 'changed') return [];
  const [old, now] = [historyOf(before, thing, id, key), historyOf(after, thing, id, key)];
  const known = new Set(old.map((step) => JSON.stringify(step)));
  const gained = now.filter((step) => !known.has(JSON.stringify(step)));
  const inOrder = [...gained].sort((a, b) => (a.changedOn < b.changedOn ? -1 : a.changedOn > b.changedOn ? 1 : 0));
  // A history that leads somewhere else says nothing about this move.
  return inOrder.some((step) => step.to === to) || inOrder.some((step) => step.from === from) ? inOrder : [];
}

function historyOf(plan: Plan, thing: Difference['thing'], id: string | null, key: string | null): readonly Step[] {
  if (thing === 'task' && key === 'due') return (taskOf(plan, id)?.dueHistory ?? []) as unknown as readonly Step[];
  if (key !== 'target') return [];
  const goal = plan.goals?.find((one) => one.id === id || one.measures?.some((measure) => measure.id === id));
  const moves = thing === 'goal' ? goal?.targetHistory : goal?.measures?.find((one) => one.id === id)?.targetHistory;
  return (moves ?? []) as unknown as readonly Step[];
}

const taskOf = (plan: Plan, id: string | null): Task | undefined => plan.tasks?.find((task) => task.id === id);

/** Of what was recorded: the reason that stands in it. */
function ownReason({ what, to }: Difference): Reason | null {
  if (what !== 'recorded' || typeof to !== 'object' || to === null) return null;
  const { reason, whyNot } = to as { reason?: Prose; whyNot?: Prose };
  const text = reason ?? whyNot;
  return text === undefined ? null : { text, from: 'reason', by: null, on: null, barrier: null };
}

/** Why a task has another status or date: the last note that it has gained. */
function noteOf({ thing, id, key, what }: Difference, before: Plan, after: Plan): Reason | null {
  if (thing !== 'task' || what === 'added' || what === 'removed' || !['status', 'due', 'start'].includes(key ?? ''))
    return null;
  const known = new Set((taskOf(before, id)?.notes ?? []).map((note) => JSON.stringify(note)));
  const gained = (taskOf(after, id)?.notes ?? []).filter((note) => !known.has(JSON.stringify(note)));
  const last = gained.reduce<(typeof gained)[number] | undefined>((l, n) => (l && l.date > n.date ? l : n), undefined);
  if (last === undefined) return null;
  return { text: last.text, from: 'note', by: last.by ?? null, on: last.date as PlainDate, barrier: null };
}

/** What stands in the way of something that moved or was given up, where nothing else says why. */
function barrierOf({ id, what, nature, key }: Difference, { barriers }: Plan): Reason | null {
  const isGivenUp = key === 'status' && nature === 'terms';
  if (id === null || (what !== 'moved' && !isGivenUp)) return null;
  const found = barriers?.find(({ affects, resolvedOn }) => resolvedOn === undefined && affects?.includes(id));
  if (found === undefined) return null;
  const { description, owner, reportedOn } = found;
  return {
    text: description,
    from: 'barrier',
    by: owner ?? null,
    on: (reportedOn ?? null) as PlainDate | null,
    barrier: found.id,
  };
}

/** Is it said as the reason or a step of another difference? */
function isTold(one: Difference, all: readonly Difference[]): boolean {
  if (one.what !== 'recorded') return false;
  const owner = one.of[0]?.id;
  if (one.thing === 'move') {
    const { to } = one;
    return all.some(
      ({ id, steps }) => id === owner && steps.some((step) => JSON.stringify(step) === JSON.stringify(to)),
    );
  }
  if (one.thing === 'note')
    return all.some(({ id, why }) => id === owner && why?.from === 'note' && why.text === one.title);
  return one.thing === 'placement' && all.some((other) => isLeft(other, one));
}

/** The home that a child was moved from, now among the earlier ones. */
const isLeft = ({ thing, id, key, from }: Difference, earlier: Difference) =>
  thing === 'child' &&
  key === 'placement' &&
  id === earlier.of[0]?.id &&
  (from as { start?: string } | undefined)?.start === earlier.on;
