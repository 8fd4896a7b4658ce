import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Goal, Plan } from '../../plan/schema/plan.ts';
import { isPursued, lastReview } from '../../plan/standing.ts';
import { isOver, lastOf } from './draft.ts';

/** An entry that the new version can do without: it is finished, or a part of the record that the old version keeps. */
export interface Leaving {
  /** The list that it stands in, and where. */
  list: (string | number)[];
  index: number;
  /** What is finished is summarised in the new version; of the record the old one tells. */
  kind: 'finished' | 'record';
}

/** All that can be left out, list by list, the oldest entries of the record first. */
export function leavingOf(plan: Plan, today: PlainDate): Leaving[] {
  return [...finished(plan), ...recorded(plan, today)];
}

function finished(plan: Plan): Leaving[] {
  const goals = overGoals(plan);
  const services = some(plan.services, isOver);
  const tasks = some(plan.tasks, isOver);
  const barriers = some(plan.barriers, ({ resolvedOn }) => resolvedOn !== undefined);
  const gone = new Set(goals.map((index) => plan.goals?.[index]?.id));
  const strategies = some(
    plan.strategies,
    (one) => (one.goals ?? []).length > 0 && (one.goals ?? []).every((id) => gone.has(id)),
  );
  const of = (list: string, indexes: readonly number[]) =>
    indexes.map((index): Leaving => ({ list: [list], index, kind: 'finished' }));
  return [
    ...of('tasks', tasks),
    ...of('services', services),
    ...of('barriers', barriers),
    ...of('goals', goals),
    ...of('strategies', strategies),
  ];
}

/**
 * Goals that are not pursued any more. One that open work still serves stays; and so does one that alone answers a safety threat: whether
 * the danger is gone is for the assessment to say, not for a status.
 */
function overGoals(plan: Plan): number[] {
  const pursued = (plan.goals ?? []).filter(isPursued);
  const answered = new Set(pursued.flatMap(({ addresses }) => addresses ?? []));
  const open = [...(plan.tasks ?? []), ...(plan.services ?? [])].filter((one) => !isOver(one));
  const served = new Set(open.flatMap(({ goals }) => goals ?? []));
  const threats = new Set((plan.assessment?.safetyThreats ?? []).map(({ id }) => id));
  const isAlone = ({ addresses }: Goal) => (addresses ?? []).some((id) => threats.has(id) && !answered.has(id));
  return some(plan.goals, (goal) => !isPursued(goal) && !served.has(goal.id) && !isAlone(goal));
}

function recorded(plan: Plan, today: PlainDate): Leaving[] {
  const last = lastReview(plan);
  const of = (list: Leaving['list'], indexes: readonly number[]) =>
    indexes.map((index): Leaving => ({ list, index, kind: 'record' }));
  return [
    ...of(
      ['case', 'hearings'],
      some(plan.case?.hearings, ({ held }) => held === true),
    ),
    ...of(
      ['reviews'],
      some(plan.reviews, (review) => review !== last),
    ),
    ...of(
      ['contacts'],
      some(plan.contacts, ({ date }) => date <= today),
    ),
    ...(plan.familyTime ?? []).flatMap(({ visits }, at) =>
      of(
        ['familyTime', at, 'visits'],
        some(visits, ({ date }) => date <= today),
      ),
    ),
    ...(plan.goals ?? []).flatMap((goal, at) =>
      (goal.measures ?? []).flatMap((measure, index) => {
        const latest = lastOf(measure);
        const isOlder = (one: { date: string; value: number }) =>
          one.date !== latest?.date || one.value !== latest.value;
        return of(['goals', at, 'measures', index, 'observations'], some(measure.observations, isOlder));
      }),
    ),
  ];
}

function some<T>(list: readonly T[] | undefined, is: (one: T) => boolean): number[] {
  return (list ?? []).flatMap((one, index) => (is(one) ? [index] : []));
}

/** What leaves one list together, list by list. */
export function byList(left: readonly Leaving[]): Leaving[][] {
  const groups = new Map<string, Leaving[]>();
  for (const one of left) {
    const name = JSON.stringify(one.list);
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()];
}
