import type { Barrier, Goal, Measure, Plan, Previous, Service, Task } from '../../plan/schema/plan.ts';
import { planShape } from '../../plan/schema/shape.ts';
import { visit } from '../../plan/schema/walk.ts';
import { isPursued } from '../../plan/standing.ts';
import { lastOf } from './draft.ts';
import type { Leaving } from './leave.ts';

/** The summary of a plan in the one that amends it: what people say of it, what is left out as finished, and how far its measures moved. */
export function previousOf(plan: Plan, left: readonly Leaving[], summary: string | undefined): Previous {
  const at = (list: string) =>
    new Set(left.filter((one) => one.kind === 'finished' && one.list[0] === list).map(({ index }) => index));
  const entries = <T>(list: readonly T[] | undefined, name: string) => {
    const indexes = at(name);
    return (list ?? []).filter((_, index) => indexes.has(index));
  };
  const goals = entries(plan.goals, 'goals');
  const measures = (plan.goals ?? []).filter((goal) => isPursued(goal) || goals.includes(goal));
  const earlier = stillNamed(plan);
  return without({
    plan: plan.id,
    period: plan.period,
    summary,
    goals: [...earlier(plan.previous?.goals), ...goals.map(goalOf)],
    measures: measures.flatMap((goal) => goal.measures ?? []).flatMap(measureOf),
    services: [...earlier(plan.previous?.services), ...entries(plan.services, 'services').map(serviceOf)],
    tasks: [...earlier(plan.previous?.tasks), ...entries(plan.tasks, 'tasks').map(taskOf)],
    barriers: [...earlier(plan.previous?.barriers), ...entries(plan.barriers, 'barriers').map(barrierOf)],
  });
}

/** Of what was finished before the earlier version: that to which something of the plan still points, or that answers a need of it. */
function stillNamed(plan: Plan) {
  const named = new Set<unknown>();
  const { previous: _, ...rest } = plan;
  visit(planShape, rest, (shape, value) => {
    if (shape.type === 'text' && shape.pointsTo) named.add(value);
  });
  const needs = new Set((plan.assessment?.needs ?? []).map(({ id }) => id));
  return <T extends { id: string; addresses?: string[] }>(list: readonly T[] | undefined): T[] =>
    (list ?? []).filter(({ id, addresses }) => named.has(id) || (addresses ?? []).some((need) => needs.has(need)));
}

const goalOf = ({ id, statement, addresses, target, lifecycleStatus, achievementStatus }: Goal) =>
  without({ id, statement, addresses, target, lifecycleStatus, achievementStatus });

function measureOf(measure: Measure) {
  const last = lastOf(measure);
  const { id, indicator, baseline, target } = measure;
  if (last === undefined) return [];
  return [without({ measure: id, indicator, baseline, target, value: last.value, date: last.date })];
}

const serviceOf = ({ id, name, status, outcome }: Service) => without({ id, name, status, outcome });

const taskOf = ({ id, description, assignee, status, completedOn, evidence }: Task) =>
  without({ id, description, assignee, status, completedOn, evidence });

const barrierOf = ({ id, description, response, resolvedOn }: Barrier) =>
  without({ id, description, response, resolvedOn });

/** Without keys that say nothing. */
function without<T extends object>(map: T): T {
  const said = Object.entries(map).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(said) as T;
}
