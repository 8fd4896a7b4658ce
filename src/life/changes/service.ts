import type { Service } from '../../plan/schema/plan.ts';
import * as arg from '../../wording/args.ts';
import { no, recorded } from '../../wording/life.ts';
import { changeKind, type Draft, day, flag, type Given, happenedOn, prose, type Scene, thing } from '../change.ts';
import type { Step } from '../step.ts';
import { ofKinds } from '../things.ts';

const any = ({ services = [] }: Scene['plan']) => services.length > 0;

const fields = {
  id: thing('service.id', { required: true, of: ofKinds('service'), kinds: ['service'] }),
  started: flag('service.started'),
  waitlisted: flag('service.waitlisted'),
  ended: flag('service.ended'),
  on: happenedOn('service.on'),
  expected: day('service.expected'),
  interim: prose('service.interim'),
  starts: day('service.starts'),
  outcome: prose('service.outcome'),
} as const;

type ServiceGiven = Given<typeof fields>;

/** A service began, is waited for, or ended. */
export const service = changeKind({
  id: 'service',
  subject: 'id',
  fields,
  ways: [
    { id: 'service-started', given: { started: true }, asks: ['id', 'on'], when: any },
    { id: 'service-waitlisted', given: { waitlisted: true }, asks: ['id', 'on', 'expected', 'interim'], when: any },
    { id: 'service-ended', given: { ended: true }, asks: ['id', 'on', 'outcome'], when: any },
    { id: 'service-set', asks: ['id', 'starts'], musts: ['starts'], when: any },
  ],
  apply(given, scene) {
    const { id, outcome, starts, on, expected } = given;
    const found = (scene.plan.services ?? []).find((entry) => entry.id === id) as Service;
    const [way, other] = (['started', 'waitlisted', 'ended'] as const).filter((name) => given[name]);
    if (other !== undefined) return no('not-both', { one: arg.code(`--${way}`), other: arg.code(`--${other}`) });
    if (way === undefined && outcome === undefined && starts === undefined)
      return no('service-says-nothing', { id: arg.item('service', id) });
    const known = scene.replace ? null : recordedBefore(given, found, scene);
    if (known) return known;
    const wanted = { started: begun, waitlisted: waited, ended, set: planned }[way ?? 'set'](given, found);
    const path = scene.at(found);
    const steps = wanted
      .filter(([key, value]) => value !== undefined && valueAt(found, key) !== value)
      .map(([key, value]): Step => ({ do: 'set', path: [...path, ...key.split('.')], value }));
    const words = recorded('service', {
      id: arg.item('service', id),
      way: way ?? 'set',
      on: arg.day(on),
      starts: arg.maybe(arg.day, starts),
      was: arg.maybe(arg.day, found.startsOn),
      expected: arg.maybe(arg.day, expected),
    });
    return { steps, recorded: steps.length === 0 ? [] : [words] } satisfies Draft;
  },
});

/** What of it was recorded before in another way. A day that was only planned gives way to the day on which it was so. */
function recordedBefore({ id, started, ended, outcome, on }: ServiceGiven, found: Service, { today }: Scene) {
  const { status, startsOn, endsOn } = found;
  if (outcome !== undefined && found.outcome !== undefined && outcome !== found.outcome)
    return no('has-already', { of: arg.item('service', id), key: arg.code('outcome') });
  const hasBegun = status === 'in-progress' && startsOn !== undefined && startsOn <= today;
  if (started && hasBegun && startsOn !== on)
    return no('service-started-already', { id: arg.item('service', id), on: arg.day(startsOn) });
  if (ended && status === 'completed' && endsOn !== undefined && endsOn !== on)
    return no('has-already', { of: arg.item('service', id), key: arg.code('endsOn') });
  return null;
}

/** Keys of a service, dotted, with what they are to say. */
type Wanted = [key: string, value: unknown][];

/** The day of the beginning takes the place of the one that was planned; a wait that is over stays on record. */
const begun = ({ on, outcome }: ServiceGiven, { availability }: Service): Wanted => [
  ['status', 'in-progress'],
  ['startsOn', on],
  ['availability', availability === undefined ? undefined : 'available'],
  ['outcome', outcome],
];

const waited = ({ on, expected, interim, starts }: ServiceGiven, { waitlist }: Service): Wanted => [
  ['availability', 'waitlisted'],
  ['waitlist.since', waitlist?.since ?? on],
  ['waitlist.expectedOn', expected],
  ['waitlist.interim', interim],
  ['startsOn', starts],
];

const ended = ({ on, outcome }: ServiceGiven): Wanted => [
  ['endsOn', on],
  ['status', 'completed'],
  ['outcome', outcome],
];

const planned = ({ starts, outcome }: ServiceGiven): Wanted => [
  ['startsOn', starts],
  ['outcome', outcome],
];

const valueAt = (found: Service, key: string): unknown =>
  key.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], found);
