import type { Measure } from '../../plan/schema/plan.ts';
import * as arg from '../../wording/args.ts';
import { no, recorded } from '../../wording/life.ts';
import { changeKind, happenedOn, number, prose, thing } from '../change.ts';
import { placeByDate } from '../dates.ts';
import { ofKinds } from '../things.ts';

/** A measure was observed. */
export const measure = changeKind({
  id: 'measure',
  subject: 'id',
  fields: {
    id: thing('measure.id', { required: true, of: ofKinds('measure'), kinds: ['measure'] }),
    value: number('measure.value', { required: true }),
    on: happenedOn('measure.on'),
    note: prose('note'),
  },
  ways: [
    {
      id: 'measure-observed',
      asks: ['id', 'value', 'on', 'note'],
      when: (plan) => (plan.goals ?? []).some(({ measures = [] }) => measures.length > 0),
    },
  ],
  apply({ id, value, on, note }, { plan, at, replace }) {
    const found = (plan.goals ?? [])
      .flatMap(({ measures = [] }) => measures)
      .find((entry) => entry.id === id) as Measure;
    const list = [...at(found), 'observations'];
    const known = (found.observations ?? []).findIndex(({ date }) => date === on);
    const before = found.observations?.[known];
    const words = recorded('measure-observed', {
      measure: arg.item('measure', id),
      value,
      unit: arg.maybe(arg.prose, found.unit),
      on: arg.day(on),
      was: before?.value,
    });
    if (before === undefined) {
      const entry = { date: on, value, ...(note === undefined ? {} : { note }) };
      return {
        steps: [{ do: 'add', path: list, value: entry, index: placeByDate(found.observations, on) }],
        recorded: [words],
      };
    }
    if (before.value === value && (note === undefined || note === before.note)) return { steps: [], recorded: [] };
    if (!replace)
      return no('observation-already', { measure: arg.item('measure', id), on: arg.day(on), value: before.value });
    return {
      steps: [
        { do: 'set', path: [...list, known, 'value'], value },
        ...(note === undefined ? [] : [{ do: 'set', path: [...list, known, 'note'], value: note } as const]),
      ],
      recorded: [words],
    };
  },
});
