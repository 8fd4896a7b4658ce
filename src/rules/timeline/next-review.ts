import type { Plan } from '../../plan/schema/plan.ts';
import { reviewInForce } from '../../plan/standing.ts';

/** Where the plan says when it is next reviewed. */
export function nextReviewPlace(plan: Plan): { at: object; key: string } {
  const last = reviewInForce(plan);
  return last?.nextOn ? { at: last, key: 'nextOn' } : { at: plan, key: 'reviewEvery' };
}
