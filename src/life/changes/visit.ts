import type { FamilyTime } from '../../plan/schema/plan.ts';
import * as arg from '../../wording/args.ts';
import { no, recorded } from '../../wording/life.ts';
import { changeKind, flag, happenedOn, prose, thing } from '../change.ts';
import { placeByDate } from '../dates.ts';
import { ofKinds } from '../things.ts';

/** A visit of a child and the family was kept, or was not. */
export const visit = changeKind({
  id: 'visit',
  subject: 'id',
  fields: {
    id: thing('visit.id', { required: true, of: ofKinds('family time'), kinds: ['family time'] }),
    on: happenedOn('visit.on'),
    missed: flag('visit.missed'),
    reason: prose('visit.reason'),
  },
  ways: [
    { id: 'visit-kept', asks: ['id', 'on'], when: ({ familyTime = [] }) => familyTime.length > 0 },
    {
      id: 'visit-missed',
      given: { missed: true },
      asks: ['id', 'on', 'reason'],
      musts: ['reason'],
      when: ({ familyTime = [] }) => familyTime.length > 0,
    },
  ],
  apply({ id, on, missed = false, reason }, { plan, at, replace }) {
    const found = (plan.familyTime ?? []).find((entry) => entry.id === id) as FamilyTime;
    if (missed && reason === undefined)
      return no('visit-needs-reason', { id: arg.item('family time', id), on: arg.day(on) });
    if (!missed && reason !== undefined)
      return no('visit-kept-reason', { id: arg.item('family time', id), on: arg.day(on) });
    const list = [...at(found), 'visits'];
    const known = (found.visits ?? []).findIndex(({ date }) => date === on);
    const before = found.visits?.[known];
    const words = recorded(missed ? 'visit-missed' : 'visit-kept', {
      id: arg.item('family time', id),
      on: arg.day(on),
    });
    const entry = { date: on, held: !missed, ...(reason === undefined ? {} : { reason }) };
    if (before === undefined)
      return {
        steps: [{ do: 'add', path: list, value: entry, index: placeByDate(found.visits, on) }],
        recorded: [words],
      };
    if (before.held === !missed && (reason === undefined || reason === before.reason))
      return { steps: [], recorded: [] };
    if (!replace) return no('visit-already', { id: arg.item('family time', id), on: arg.day(on), held: before.held });
    return {
      steps: [
        { do: 'set', path: [...list, known, 'held'], value: !missed },
        reason === undefined
          ? { do: 'remove', path: [...list, known, 'reason'] }
          : { do: 'set', path: [...list, known, 'reason'], value: reason },
      ],
      recorded: [words],
    };
  },
});
