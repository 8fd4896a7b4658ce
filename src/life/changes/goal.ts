import { achievementStatuses } from '../../plan/schema/codes.ts';
import type { Goal } from '../../plan/schema/plan.ts';
import * as arg from '../../wording/args.ts';
import { recorded } from '../../wording/life.ts';
import { changeKind, code, thing } from '../change.ts';
import { ofKinds } from '../things.ts';

/** How far a goal is reached. A target that is moved is a matter of a review and of the next version of the plan. */
export const goal = changeKind({
  id: 'goal',
  subject: 'id',
  fields: {
    id: thing('goal.id', { required: true, of: ofKinds('goal'), kinds: ['goal'] }),
    achievement: code('goal.achievement', { required: true, codes: achievementStatuses, names: 'achievementStatuses' }),
  },
  ways: [{ id: 'goal-achievement', asks: ['id', 'achievement'], when: ({ goals = [] }) => goals.length > 0 }],
  apply({ id, achievement }, { plan, at }) {
    const found = (plan.goals ?? []).find((entry) => entry.id === id) as Goal;
    if (found.achievementStatus === achievement) return { steps: [], recorded: [] };
    return {
      steps: [{ do: 'set', path: [...at(found), 'achievementStatus'], value: achievement }],
      recorded: [
        recorded('goal-achievement', {
          id: arg.item('goal', id),
          status: arg.code(achievement),
          was: arg.maybe(arg.code, found.achievementStatus),
        }),
      ],
    };
  },
});
