import type { Plan, Task } from '../../plan/schema/plan.ts';

/** What of the chain counts: threat or need → goal → strategy, service, task → measure. */

const dropped = ['cancelled', 'rejected', 'entered-in-error'];

const liveGoals = (plan: Plan) =>
  (plan.goals ?? []).filter((goal) => !dropped.includes(goal.lifecycleStatus ?? 'active'));

/** Ids of the dangers, risks and needs that a goal answers which was not given up. */
export const addressed = (plan: Plan) => new Set(liveGoals(plan).flatMap((goal) => goal.addresses ?? []));

/** Is a task done, or still to be done? */
export const taskCounts = (task: Task) => !['cancelled', 'stopped', 'entered-in-error'].includes(task.status);
