import { hearingTypesOpen } from '../../plan/schema/codes.ts';
import type { Hearing } from '../../plan/schema/plan.ts';
import * as arg from '../../wording/args.ts';
import { no, type Refused, recorded } from '../../wording/life.ts';
import {
  changeKind,
  clock,
  code,
  type Draft,
  day,
  flag,
  type Given,
  newId,
  prose,
  type Scene,
  thing,
} from '../change.ts';
import { placeByDate } from '../dates.ts';
import type { Step } from '../step.ts';
import { ofKinds } from '../things.ts';

const hearings = ofKinds('hearing');
const any = ({ case: about }: Scene['plan']) => (about?.hearings ?? []).length > 0;

const fields = {
  id: thing('hearing.id', { required: true, of: hearings, kinds: ['hearing'] }),
  held: flag('hearing.held'),
  notHeld: flag('hearing.notHeld'),
  outcome: prose('hearing.outcome'),
  on: day('hearing.on', { happened: true }),
} as const;

/** A hearing was held, or was not, and what came of it. */
export const hearing = changeKind({
  id: 'hearing',
  subject: 'id',
  fields,
  ways: [
    { id: 'hearing-held', given: { held: true }, asks: ['id', 'on', 'outcome'], musts: ['outcome'], when: any },
    { id: 'hearing-not-held', given: { notHeld: true }, asks: ['id', 'outcome'], musts: ['outcome'], when: any },
  ],
  apply(given, scene) {
    const { id, held, notHeld, outcome, on } = given;
    const found = (scene.plan.case?.hearings ?? []).find((entry) => entry.id === id) as Hearing;
    if (held && notHeld) return no('not-both', { one: arg.code('--held'), other: arg.code('--not-held') });
    if (notHeld && on !== undefined && on !== found.date)
      return no('not-both', { one: arg.code('--not-held'), other: arg.code('--on') });
    if (!held && !notHeld && (outcome === undefined || found.held === undefined))
      return no('hearing-says-nothing', { id: arg.item('hearing', id) });
    if (outcome === undefined && found.outcome === undefined)
      return no('hearing-needs-outcome', { id: arg.item('hearing', id) });
    if (held && on === undefined && found.date > scene.today)
      return no('hearing-yet-to-come', { id: arg.item('hearing', id), date: arg.day(found.date) });
    return recordedOf(given, found, scene);
  },
});

function recordedOf(
  { id, notHeld, outcome, on, held }: Given<typeof fields>,
  found: Hearing,
  scene: Scene,
): Draft | Refused {
  const path = scene.at(found);
  const isHeld = held || notHeld ? held === true : found.held;
  const changes: [keyof Hearing, unknown][] = [
    ['date', on],
    ['held', isHeld],
    ['outcome', outcome],
  ];
  const wanted = changes.filter(([key, value]) => value !== undefined && value !== found[key]);
  const overwritten = wanted.find(
    ([key]) => (key === 'held' || key === 'outcome' || found.held === true) && found[key] !== undefined,
  );
  if (overwritten && !scene.replace) return no('hearing-already', { id: arg.item('hearing', id), held: found.held });
  const steps = wanted.map(([key, value]): Step => ({ do: 'set', path: [...path, key], value }));
  const date = on ?? found.date;
  const isOff = date > scene.today ? 'hearing-off' : 'hearing-not-held';
  const words = recorded(isHeld === false ? isOff : 'hearing-held', { id: arg.item('hearing', id), on: arg.day(date) });
  return { steps, recorded: steps.length === 0 ? [] : [words] };
}

/** A hearing was set. */
export const newHearing = changeKind({
  id: 'new-hearing',
  subject: 'id',
  fields: {
    id: newId('new-hearing.id', { required: true, of: hearings, kinds: ['hearing'] }),
    type: code('new-hearing.type', { required: true, codes: hearingTypesOpen, names: 'hearingTypes', open: true }),
    date: day('new-hearing.date', { required: true }),
    time: clock('new-hearing.time'),
    reportDue: day('new-hearing.reportDue'),
  },
  ways: [{ id: 'hearing-set', asks: ['type', 'date', 'time', 'reportDue', 'id'] }],
  apply({ id, type, date, time, reportDue }, { plan }) {
    const entry = {
      id,
      type,
      date,
      ...(time === undefined ? {} : { time }),
      ...(reportDue === undefined ? {} : { reportDue }),
    };
    return {
      steps: [{ do: 'add', path: ['case', 'hearings'], value: entry, index: placeByDate(plan.case?.hearings, date) }],
      recorded: [recorded('hearing-set', { id: arg.item('hearing', id), type: arg.code(type), date: arg.day(date) })],
    };
  },
});
