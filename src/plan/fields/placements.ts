import * as codes from '../schema/codes.ts';
import { list, part, record, terms } from './declare.ts';
import { closed, day, pointer, prose } from './kinds.ts';

/** Where a child lives. */
export const placement = part(
  'Placement',
  'Where the child lives (42 U.S.C. 675(1)(A); 45 CFR 1356.21(g)(3)).',
  {
    type: terms(closed(codes.placementTypes), 'Kind of placement', 'Kind of home or institution.', {
      required: true,
      inDiff: 'Kind',
      asked: 'children.placement.type',
      printed: 'children',
    }),
    caregiver: terms(pointer('person'), 'Caregiver', 'Who cares for the child.', {
      asked: 'children.placement.caregiver',
      printed: 'children',
    }),
    start: terms(day, 'Placed since', 'When the child came there.', {
      inDiff: 'Start',
      asked: 'children.placement.start',
      printed: 'children',
    }),
    end: terms(day, 'Placed until', 'When the child left.', {
      inDiff: 'End',
      notAsked: 'later',
      printed: 'children',
    }),
    safety: terms(prose, 'Why it is safe', 'Why the placement is safe.', {
      inDiff: 'Safety',
      asked: 'children.placement.safety',
      printed: 'children',
    }),
    appropriateness: terms(prose, 'Why it suits the child', 'Why it suits this child.', {
      asked: 'children.placement.appropriateness',
      printed: 'children',
    }),
    leastRestrictive: terms(prose, 'Least restrictive setting', 'Why it is the most family-like setting available.', {
      inDiff: 'Why it is the most family-like setting',
      asked: 'children.placement.leastRestrictive',
      printed: 'children',
    }),
    proximity: terms(prose, 'Nearness to parents and school', 'How near it is to the parents and the school.', {
      inDiff: 'How near it is',
      asked: 'children.placement.proximity',
      printed: 'children',
    }),
    siblings: terms(prose, 'Brothers and sisters', 'Whether siblings are together, or why not.', {
      notAsked: 'detail',
      printed: 'children',
    }),
    note: terms(prose, 'What else matters', 'What else matters.', {
      inDiff: 'Note',
      notAsked: 'detail',
      printed: 'children',
    }),
  },
  { inDiff: 'Home of the child' },
);

/** Where a child lived before. */
export const placementHistory = list(
  'Earlier placements',
  'Earlier placements.',
  'Where the child lives (42 U.S.C. 675(1)(A); 45 CFR 1356.21(g)(3)).',
  {
    type: record(closed(codes.placementTypes), 'Kind of placement', 'Kind of home or institution.', {
      required: true,
      inDiff: 'Kind',
      notAsked: 'later',
      printed: 'children',
    }),
    caregiver: record(pointer('person'), 'Caregiver', 'Who cares for the child.', {
      notAsked: 'later',
      printed: 'children',
    }),
    start: record(day, 'Placed from', 'When the child came there.', {
      inDiff: 'Start',
      notAsked: 'later',
      printed: 'children',
    }),
    end: record(day, 'Placed until', 'When the child left.', {
      inDiff: 'End',
      notAsked: 'later',
      printed: 'children',
    }),
    safety: record(prose, 'Why it was safe', 'Why the placement is safe.', {
      inDiff: 'Safety',
      notAsked: 'later',
      notPrinted: 'past',
    }),
    appropriateness: record(prose, 'Why it suits the child', 'Why it suits this child.', {
      notAsked: 'later',
      notPrinted: 'past',
    }),
    leastRestrictive: record(prose, 'Least restrictive setting', 'Why it is the most family-like setting available.', {
      inDiff: 'Why it is the most family-like setting',
      notAsked: 'later',
      notPrinted: 'past',
    }),
    proximity: record(prose, 'Nearness to parents and school', 'How near it is to the parents and the school.', {
      inDiff: 'How near it is',
      notAsked: 'later',
      notPrinted: 'past',
    }),
    siblings: record(prose, 'Brothers and sisters', 'Whether siblings are together, or why not.', {
      notAsked: 'later',
      notPrinted: 'past',
    }),
    note: record(prose, 'What else matters', 'What else matters.', {
      inDiff: 'Note',
      notAsked: 'later',
      printed: 'children',
    }),
  },
);
