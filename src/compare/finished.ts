import type { Plan } from '../plan/schema/plan.ts';
import type { Difference } from './difference.ts';

/**
 * Differences of a plan and the one that amends it. What the amendment summarises, what of the record stays with the earlier plan, and
 * signatures that are open again were not taken out: they are finished with the earlier plan.
 */
export function carriedOn(differences: readonly Difference[], { previous }: Plan): Difference[] {
  const { goals = [], services = [], tasks = [], barriers = [] } = previous ?? {};
  const told = new Set([goals, services, tasks, barriers].flat().map(({ id }) => id));
  return differences.map((one) => (isFinished(one, told) ? { ...one, what: 'finished', nature: 'record' } : one));
}

function isFinished(one: Difference, told: ReadonlySet<string>): boolean {
  const { id, nature, to, what, key } = one;
  if (what === 'removed' && id !== null && (told.has(id) || isOfGoalsTold(one, told))) return true;
  if (nature === 'record' && to === undefined) return true;
  return isOpenAgain(one) && key === 'status' && to === 'pending';
}

/** A strategy goes with its goals. */
const isOfGoalsTold = ({ thing, from }: Difference, told: ReadonlySet<string>) => {
  const { goals = [] } = from as { goals?: string[] };
  return thing === 'strategy' && goals.length > 0 && goals.every((id) => told.has(id));
};

const isOpenAgain = ({ thing }: Difference) => thing === 'signature' || thing === 'acceptance';
