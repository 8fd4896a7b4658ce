import { planSchema } from './plan.ts';
import { keysOf } from './walk.ts';

/** The keys at the top of a plan, in the order in which the format names them and the program writes them. */
export const topLevelOrder: readonly string[] = Object.keys(keysOf(planSchema) ?? {});
