import { permanencyGoals } from '../../plan/schema/codes.ts';
import * as arg from '../../wording/args.ts';
import { recorded } from '../../wording/life.ts';
import { changeKind, code, day, happenedOn, prose, thing } from '../change.ts';
import { placeByDate } from '../dates.ts';
import type { Step } from '../step.ts';
import { childrenOf } from '../things.ts';

/** Where a child is meant to grow up has changed. That is an event, too: clocks of the law start from it. */
export const permanency = changeKind({
  id: 'permanency',
  subject: 'child',
  fields: {
    child: thing('permanency.child', { required: true, of: childrenOf, kinds: ['person'] }),
    goal: code('permanency.goal', { required: true, codes: permanencyGoals, names: 'permanencyGoals' }),
    on: happenedOn('permanency.on'),
    reason: prose('permanency.reason', { required: true }),
    concurrent: code('permanency.concurrent', { codes: permanencyGoals, names: 'permanencyGoals' }),
    targetDate: day('permanency.targetDate'),
    compellingReason: prose('permanency.compellingReason'),
  },
  ways: [
    {
      id: 'permanency-changed',
      asks: ['child', 'goal', 'on', 'reason', 'concurrent', 'targetDate', 'compellingReason'],
      when: (plan) => childrenOf(plan).length > 0,
    },
  ],
  apply({ child, goal, on, reason, concurrent, targetDate, compellingReason }, { plan, at }) {
    const found = (plan.children ?? []).find(({ person }) => person === child);
    const before = found?.permanency;
    const wanted = Object.entries({ primary: goal, concurrent, targetDate, compellingReason }).filter(
      ([key, value]) => value !== undefined && before?.[key as keyof typeof before] !== value,
    );
    if (before?.primary === goal) return { steps: [], recorded: [] };
    const steps: Step[] =
      found === undefined
        ? [{ do: 'add', path: ['children'], value: { person: child, permanency: Object.fromEntries(wanted) } }]
        : before === undefined
          ? [{ do: 'set', path: [...at(found), 'permanency'], value: Object.fromEntries(wanted) }]
          : wanted.map(([key, value]) => ({ do: 'set', path: [...at(found), 'permanency', key], value }));
    // What was worked on beside the old goal is no second goal any more once it is the first.
    if (before?.concurrent === goal && concurrent === undefined && found)
      steps.push({ do: 'remove', path: [...at(found), 'permanency', 'concurrent'] });
    const event = { type: 'goal-changed', date: on, children: [child], note: reason };
    steps.push({ do: 'add', path: ['case', 'events'], value: event, index: placeByDate(plan.case?.events, on) });
    return {
      steps,
      recorded: [
        recorded('permanency-changed', {
          child: arg.person(child),
          goal: arg.code(goal),
          on: arg.day(on),
          was: arg.maybe(arg.code, before?.primary),
        }),
      ],
    };
  },
});
