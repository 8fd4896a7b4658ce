import { barrierTypes } from '../../plan/schema/codes.ts';
import type { Barrier } from '../../plan/schema/plan.ts';
import * as arg from '../../wording/args.ts';
import { no, recorded } from '../../wording/life.ts';
import { changeKind, code, day, happenedOn, newId, prose, thing, things } from '../change.ts';
import type { Step } from '../step.ts';
import { ofKinds } from '../things.ts';

const barriers = ofKinds('barrier');
const any = ({ barriers: list = [] }: { barriers?: Barrier[] }) => list.length > 0;

/** What stood in the way is answered, or out of it. */
export const barrier = changeKind({
  id: 'barrier',
  subject: 'id',
  fields: {
    id: thing('barrier.id', { required: true, of: barriers, kinds: ['barrier'] }),
    resolved: day('barrier.resolved', { happened: true }),
    response: prose('barrier.response'),
    owner: thing('barrier.owner', { of: ofKinds('person'), kinds: ['person'] }),
  },
  ways: [
    { id: 'barrier-resolved', asks: ['id', 'resolved'], musts: ['resolved'], when: any },
    { id: 'barrier-answered', asks: ['id', 'response', 'owner'], musts: ['response'], when: any },
  ],
  apply({ id, resolved, response, owner }, { plan, at, replace }) {
    const found = (plan.barriers ?? []).find((entry) => entry.id === id) as Barrier;
    const wanted: [keyof Barrier, unknown][] = [
      ['resolvedOn', resolved],
      ['response', response],
      ['owner', owner],
    ];
    const said = wanted.filter(([, value]) => value !== undefined);
    if (said.length === 0) return no('barrier-says-nothing', { id: arg.item('barrier', id) });
    const steps = said
      .filter(([key, value]) => found[key] !== value)
      .map(([key, value]): Step => ({ do: 'set', path: [...at(found), key], value }));
    const taken = said.find(([key, value]) => found[key] !== undefined && found[key] !== value);
    if (taken && !replace) return no('has-already', { of: arg.item('barrier', id), key: arg.code(taken[0]) });
    const words = [
      ...(resolved === undefined
        ? []
        : [recorded('barrier-resolved', { id: arg.item('barrier', id), on: arg.day(resolved) })]),
      ...(response === undefined && owner === undefined
        ? []
        : [recorded('barrier-answered', { id: arg.item('barrier', id) })]),
    ];
    return { steps, recorded: steps.length === 0 ? [] : words };
  },
});

/** Something stands in the way. */
export const newBarrier = changeKind({
  id: 'new-barrier',
  subject: 'id',
  fields: {
    id: newId('new-barrier.id', { required: true, of: barriers, kinds: ['barrier'] }),
    description: prose('new-barrier.description', { required: true }),
    affects: things('new-barrier.affects', {
      of: ofKinds('task', 'service', 'goal', 'family time', 'person'),
      kinds: ['task', 'service', 'goal', 'family time', 'person'],
    }),
    type: code('new-barrier.type', { codes: barrierTypes, names: 'barrierTypes' }),
    response: prose('barrier.response'),
    owner: thing('barrier.owner', { of: ofKinds('person'), kinds: ['person'] }),
    on: happenedOn('new-barrier.on'),
  },
  ways: [{ id: 'barrier-found', asks: ['description', 'type', 'affects', 'response', 'owner', 'on', 'id'] }],
  apply({ id, description, affects, type, response, owner, on }) {
    const entry = Object.entries({ id, affects, type, description, response, owner, reportedOn: on });
    const value = Object.fromEntries(entry.filter(([, part]) => part !== undefined));
    return {
      steps: [{ do: 'add', path: ['barriers'], value }],
      recorded: [recorded('barrier-found', { id: arg.item('barrier', id), on: arg.day(on) })],
    };
  },
});
