import { same } from '../../plan/values.ts';
import * as arg from '../../wording/args.ts';
import { no, recorded } from '../../wording/life.ts';
import { changeKind, flag, happenedOn, prose, things } from '../change.ts';
import { placeByDate } from '../dates.ts';
import { ofKinds } from '../things.ts';

/** The caseworker visited somebody. */
export const contact = changeKind({
  id: 'contact',
  subject: null,
  fields: {
    on: happenedOn('contact.on'),
    with: things('contact.with', { required: true, of: ofKinds('person'), kinds: ['person'] }),
    inResidence: flag('contact.inResidence'),
    summary: prose('contact.summary', { required: true }),
  },
  ways: [{ id: 'contact-made', asks: ['on', 'with', 'inResidence', 'summary'] }],
  apply({ on, with: people, inResidence, summary }, { plan, replace }) {
    const entry = { date: on, people: [...people], ...(inResidence === undefined ? {} : { inResidence }), summary };
    const list = plan.contacts ?? [];
    if (list.some((other) => same(other, entry))) return { steps: [], recorded: [] };
    // Two visits on a day to the same people are rare; the same visit told twice is not.
    const twin = list.find(({ date, people: seen = [] }) => date === on && same([...seen].sort(), [...people].sort()));
    if (twin !== undefined && !replace) return no('contact-already', { on: arg.day(on), with: people.map(arg.person) });
    return {
      steps: [{ do: 'add', path: ['contacts'], value: entry, index: placeByDate(list, on) }],
      recorded: [recorded('contact-made', { on: arg.day(on), with: people.map(arg.person) })],
    };
  },
});
