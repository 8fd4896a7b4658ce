import type { Path } from '../../plan/problem.ts';
import { placementTypes } from '../../plan/schema/codes.ts';
import type { Child, Prose } from '../../plan/schema/plan.ts';
import * as arg from '../../wording/args.ts';
import { no, recorded } from '../../wording/life.ts';
import { changeKind, code, happenedOn, prose, thing } from '../change.ts';
import type { Step } from '../step.ts';
import { childrenOf, ofKinds } from '../things.ts';

/** A child lives somewhere else now. What stood there goes to the history, with its end. */
export const placement = changeKind({
  id: 'placement',
  subject: 'child',
  fields: {
    child: thing('placement.child', { required: true, of: childrenOf, kinds: ['person'] }),
    type: code('placement.type', { required: true, codes: placementTypes, names: 'placementTypes' }),
    caregiver: thing('placement.caregiver', { of: ofKinds('person'), kinds: ['person'] }),
    on: happenedOn('placement.on'),
    reason: prose('placement.reason'),
    safety: prose('placement.safety'),
    appropriateness: prose('placement.appropriateness'),
    leastRestrictive: prose('placement.leastRestrictive'),
    proximity: prose('placement.proximity'),
    siblings: prose('placement.siblings'),
    note: prose('placement.note'),
  },
  ways: [
    {
      id: 'placement-changed',
      asks: [
        'child',
        'type',
        'caregiver',
        'on',
        'reason',
        'safety',
        'appropriateness',
        'leastRestrictive',
        'proximity',
        'siblings',
      ],
      when: (plan) => childrenOf(plan).length > 0,
    },
  ],
  apply({ child, on, reason, ...given }, { plan, at }) {
    const { type, caregiver, ...rest } = given;
    const parts = Object.entries({ type, caregiver, start: on, ...rest }).filter(([, value]) => value !== undefined);
    const value = Object.fromEntries(parts);
    const found = (plan.children ?? []).find(({ person }) => person === child);
    const before = found?.placement;
    const words = recorded('placement-changed', {
      child: arg.person(child),
      type: arg.code(type),
      on: arg.day(on),
      was: arg.maybe(arg.code, before?.type),
    });
    if (found === undefined)
      return {
        steps: [{ do: 'add', path: ['children'], value: { person: child, placement: value } }],
        recorded: [words],
      };
    const path = [...at(found), 'placement'];
    if (before === undefined) return { steps: [{ do: 'set', path, value }], recorded: [words] };
    if (before.type === type && before.start === on && before.caregiver === caregiver)
      return { steps: [], recorded: [] };
    if (before.start !== undefined && on < before.start)
      return no('placement-before', { child: arg.person(child), on: arg.day(on), start: arg.day(before.start) });
    return { steps: shelved(found, at(found), value, on, reason), recorded: [words] };
  },
});

/** The placement so far becomes the last of the earlier ones. */
function shelved(child: Child, path: Path, value: object, on: string, reason: string | undefined): Step[] {
  const list = [...path, 'placementHistory'];
  const item = [...list, (child.placementHistory ?? []).length];
  const note = reason === undefined ? undefined : withReason(child.placement?.note, reason);
  return [
    { do: 'shelve', path: [...path, 'placement'], list, value },
    { do: 'set', path: [...item, 'end'], value: on },
    ...(note === undefined ? [] : [{ do: 'set', path: [...item, 'note'], value: note } as const]),
  ];
}

function withReason(note: Prose | undefined, reason: string): Prose {
  if (note === undefined) return reason;
  if (typeof note === 'string') return `${note.trimEnd()} ${reason}`;
  return { ...note, [Object.keys(note)[0] ?? 'en']: `${Object.values(note)[0] ?? ''} ${reason}` };
}
