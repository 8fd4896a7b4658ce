import { assigneesOf } from '../plan/people.ts';
import type { Plan } from '../plan/schema/plan.ts';
import type { Difference, Thing } from './difference.ts';

/** Whose a thing is, by ids of people: who does a task, whose goal it is, who answers a barrier. Empty where the plan does not say. */
export function peopleOf({ thing, id, of, from, to }: Difference, before: Plan, after: Plan): readonly string[] {
  const entry = (to ?? from) as Entry;
  const inPlan = (plan: Plan) =>
    ownersOf(thing, id, entry, plan) ?? ownersOf(of[0]?.thing, of[0]?.id ?? null, {}, plan);
  return inPlan(after) ?? inPlan(before) ?? [];
}

type Entry = { people?: string[]; children?: string[]; by?: string } | undefined;

const itself: readonly (Thing | undefined)[] = [
  'person',
  'child',
  'participation',
  'signature',
  'acceptance',
  'consultation',
];

function ownersOf(thing: Thing | undefined, id: string | null, entry: Entry, plan: Plan) {
  const find = <T extends { id: string }>(list: readonly T[] | undefined) => list?.find((one) => one.id === id);
  if (itself.includes(thing)) return listed(id);
  switch (thing) {
    case 'task': {
      const task = find(plan.tasks);
      return task && assigneesOf(task);
    }
    case 'goal':
      return find(plan.goals)?.people;
    case 'measure':
      return plan.goals?.find(({ measures }) => find(measures))?.people;
    case 'service':
      return find(plan.services)?.people;
    case 'family time':
      return find(plan.familyTime)?.with;
    case 'barrier':
      return listed(find(plan.barriers)?.owner);
    case 'review':
      return listed(entry?.by);
    case 'contact':
      return entry?.people;
    case 'event':
      return entry?.children;
    default:
      return undefined;
  }
}

const listed = (id: string | null | undefined) => (id === null || id === undefined ? undefined : [id]);

/** The goals that a thing serves or is a part of, by id: as the later plan says it, else the earlier. */
export function goalsOf({ thing, id, of }: Difference, before: Plan, after: Plan): readonly string[] {
  const owner = [{ thing, id }, ...of].find((one) => serving.includes(one.thing));
  if (owner === undefined || owner.id === null) return [];
  return servedBy(owner.thing, owner.id, after) ?? servedBy(owner.thing, owner.id, before) ?? [];
}

const serving: readonly Thing[] = ['measure', 'goal', 'task', 'service', 'strategy'];

function servedBy(thing: Thing, id: string, plan: Plan): readonly string[] | undefined {
  if (thing === 'goal') return [id];
  if (thing === 'measure') return listed(plan.goals?.find((goal) => goal.measures?.some((m) => m.id === id))?.id);
  const lists = { task: plan.tasks, service: plan.services, strategy: plan.strategies };
  const list: readonly { id: string; goals?: string[] }[] | undefined = lists[thing as keyof typeof lists];
  return list?.find((one) => one.id === id)?.goals;
}
