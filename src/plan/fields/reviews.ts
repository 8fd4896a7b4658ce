import * as codes from '../schema/codes.ts';
import { list, part, record } from './declare.ts';
import { closed, day, flag, pointer, pointers, prose } from './kinds.ts';

export const reviews = list(
  'Reviews',
  'Reviews held, and when the next one is.',
  'A review of the plan, with the five findings of 42 U.S.C. 675(5)(B).',
  {
    date: record(day, 'Day of the review', 'When it was held.', {
      required: true,
      inDiff: 'Date',
      notAsked: 'later',
      printed: 'reviews',
    }),
    type: record(closed(codes.reviewTypes), 'Kind of review', 'Kind of review.', {
      inDiff: 'Kind',
      notAsked: 'later',
      printed: 'reviews',
    }),
    by: record(pointer('person'), 'Who held it', 'Who held it.', {
      inDiff: 'By',
      notAsked: 'later',
      printed: 'reviews',
    }),
    period: part('Time that was reviewed', 'The time that was reviewed.', {
      start: record(day, 'First day', 'First day.', {
        inDiff: 'First day of the plan',
        notAsked: 'later',
        printed: 'reviews',
      }),
      end: record(day, 'Last day', 'Last day.', {
        inDiff: 'Last day of the plan',
        notAsked: 'later',
        printed: 'reviews',
      }),
    }),
    compliance: record(prose, 'Who did what', 'Who did what of the plan.', { notAsked: 'later', printed: 'reviews' }),
    progress: record(prose, 'What changed', 'What changed toward the goals.', {
      notAsked: 'later',
      printed: 'reviews',
    }),
    safety: record(prose, 'Are the children safe?', 'Are the children safe where they are?', {
      inDiff: 'Safety',
      notAsked: 'later',
      printed: 'reviews',
    }),
    continuingNeed: record(prose, 'Is care still needed?', 'Is care still needed?', {
      inDiff: 'Is care still needed',
      notAsked: 'later',
      printed: 'reviews',
    }),
    projectedReturnOn: record(day, 'Lasting home expected by', 'When return or another permanent home is expected.', {
      notAsked: 'later',
      printed: 'reviews',
    }),
    decisions: record(prose, 'What was decided', 'What was decided.', {
      inDiff: 'Decided',
      notAsked: 'later',
      printed: 'reviews',
    }),
    nextOn: record(day, 'Next review on', 'When the next review is.', {
      inDiff: 'Next review',
      notAsked: 'later',
      printed: 'reviews',
    }),
  },
);

export const contacts = list(
  'Caseworker visits',
  'Caseworker visits with the children and the parents.',
  'A visit of the caseworker.',
  {
    date: record(day, 'Day of the visit', 'When the visit was.', {
      required: true,
      inDiff: 'Date',
      notAsked: 'later',
      notPrinted: 'reported',
    }),
    people: record(pointers('person'), 'Who was seen', 'Who was seen.', {
      inDiff: 'People concerned',
      notAsked: 'later',
      notPrinted: 'reported',
    }),
    inResidence: record(flag, 'Where the child lives?', 'Was it where the child lives?', {
      inDiff: 'Where the child lives',
      notAsked: 'later',
      notPrinted: 'reported',
    }),
    summary: record(prose, 'What was seen and said', 'What was seen and said.', {
      inDiff: 'Summary',
      notAsked: 'later',
      notPrinted: 'reported',
    }),
  },
);
