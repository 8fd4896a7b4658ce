import type { Signature } from '../../plan/schema/plan.ts';
import * as arg from '../../wording/args.ts';
import { no, recorded } from '../../wording/life.ts';
import { changeKind, day, flag, happenedOn, prose, thing } from '../change.ts';
import type { Step } from '../step.ts';
import { ofKinds } from '../things.ts';

type Key = keyof Signature;

/** Somebody signed the plan, would not, or could not. */
export const sign = changeKind({
  id: 'sign',
  subject: 'person',
  fields: {
    person: thing('sign.person', { required: true, of: ofKinds('person'), kinds: ['person'] }),
    on: happenedOn('sign.on'),
    refused: flag('sign.refused'),
    unavailable: flag('sign.unavailable'),
    reason: prose('sign.reason'),
    termsDiscussedOn: day('sign.termsDiscussedOn', { happened: true }),
    copyGivenOn: day('sign.copyGivenOn', { happened: true }),
  },
  ways: [
    { id: 'signed', asks: ['person', 'on', 'termsDiscussedOn', 'copyGivenOn'] },
    { id: 'sign-refused', given: { refused: true }, asks: ['person', 'on', 'reason'], musts: ['reason'] },
    { id: 'sign-unavailable', given: { unavailable: true }, asks: ['person', 'on', 'reason'], musts: ['reason'] },
  ],
  apply(given, { plan, at, replace }) {
    const { person, on, refused, unavailable, reason, termsDiscussedOn, copyGivenOn } = given;
    if (refused && unavailable) return no('not-both', { one: arg.code('--refused'), other: arg.code('--unavailable') });
    const status = refused ? 'refused' : unavailable ? 'unavailable' : 'signed';
    if (status !== 'signed' && reason === undefined)
      return no('sign-needs-reason', { person: arg.person(person), status: arg.code(status) });
    if (status === 'signed' && reason !== undefined) return no('sign-reason-of-signed', { person: arg.person(person) });
    const wanted: [Key, unknown][] = [
      ['status', status],
      ['date', on],
      ['reason', reason],
      ['termsDiscussedOn', termsDiscussedOn],
      ['copyGivenOn', copyGivenOn],
    ];
    const saying = wanted.filter(([, value]) => value !== undefined);
    const words = recorded('sign', { person: arg.person(person), status, on: arg.day(on) });
    const found = (plan.signatures ?? []).find((entry) => entry.person === person);
    if (found === undefined)
      return {
        steps: [{ do: 'add', path: ['signatures'], value: { person, ...Object.fromEntries(saying) } }],
        recorded: [words],
      };
    // A second word on the same signature, such as the day on which the copy was given, adds to it.
    const adds =
      found.status === status && saying.every(([key, value]) => found[key] === undefined || found[key] === value);
    if (found.status !== 'pending' && !adds && !replace)
      return no('sign-already', {
        person: arg.person(person),
        status: arg.code(found.status),
        on: arg.maybe(arg.day, found.date),
      });
    const path = at(found);
    const steps = saying
      .filter(([key, value]) => found[key] !== value)
      .map(([key, value]): Step => ({ do: 'set', path: [...path, key], value }));
    // The documents would print it beside the signature as the reason of a refusal.
    if (status === 'signed' && found.reason !== undefined) steps.push({ do: 'remove', path: [...path, 'reason'] });
    return { steps, recorded: steps.length === 0 ? [] : [words] };
  },
});
