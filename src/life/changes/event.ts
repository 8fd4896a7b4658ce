import { eventTypesOpen } from '../../plan/schema/codes.ts';
import { same } from '../../plan/values.ts';
import * as arg from '../../wording/args.ts';
import { recorded } from '../../wording/life.ts';
import { changeKind, code, happenedOn, prose, things } from '../change.ts';
import { placeByDate } from '../dates.ts';
import { childrenOf } from '../things.ts';

/** A fact from which clocks of the law start. */
export const event = changeKind({
  id: 'event',
  subject: 'type',
  fields: {
    type: code('event.type', { required: true, codes: eventTypesOpen, names: 'eventTypes', open: true }),
    on: happenedOn('event.on'),
    children: things('event.children', { of: childrenOf, kinds: ['person'] }),
    note: prose('note'),
  },
  ways: [{ id: 'event-happened', asks: ['type', 'on', 'children', 'note'] }],
  apply({ type, on, children, note }, { plan }) {
    const parts = Object.entries({ type, date: on, children, note }).filter(([, value]) => value !== undefined);
    const value = Object.fromEntries(parts);
    const list = plan.case?.events ?? [];
    if (list.some((other) => same(other, value))) return { steps: [], recorded: [] };
    return {
      steps: [{ do: 'add', path: ['case', 'events'], value, index: placeByDate(list, on) }],
      recorded: [recorded('event-happened', { type: arg.code(type), on: arg.day(on) })],
    };
  },
});
