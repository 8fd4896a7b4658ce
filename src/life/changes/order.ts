import { orderStatuses } from '../../plan/schema/codes.ts';
import type { CourtOrder } from '../../plan/schema/plan.ts';
import * as arg from '../../wording/args.ts';
import { recorded } from '../../wording/life.ts';
import { changeKind, code, thing } from '../change.ts';
import { ofKinds } from '../things.ts';

/** How far a court order is carried out. */
export const order = changeKind({
  id: 'order',
  subject: 'id',
  fields: {
    id: thing('order.id', { required: true, of: ofKinds('order'), kinds: ['order'] }),
    status: code('order.status', { required: true, codes: orderStatuses, names: 'orderStatuses' }),
  },
  ways: [{ id: 'order-status', asks: ['id', 'status'], when: (plan) => (plan.case?.orders ?? []).length > 0 }],
  apply({ id, status }, { plan, at }) {
    const found = (plan.case?.orders ?? []).find((entry) => entry.id === id) as CourtOrder;
    if (found.status === status) return { steps: [], recorded: [] };
    return {
      steps: [{ do: 'set', path: [...at(found), 'status'], value: status }],
      recorded: [
        recorded('order-status', { id: arg.item('order', id), status: arg.code(status), was: arg.code(found.status) }),
      ],
    };
  },
});
