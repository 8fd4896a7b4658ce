import * as codes from '../schema/codes.ts';
import { id, list, record, terms } from './declare.ts';
import { closed, day, flag, pointer, pointers, prose } from './kinds.ts';

export const barriers = list('Barriers', 'What stands in the way, and the answer to it.', 'A barrier and its answer.', {
  id: id('barrier'),
  affects: record(
    pointers(['task', 'service', 'goal', 'family time', 'person']),
    'What it stands in the way of',
    'What it stands in the way of.',
    { asked: 'barriers.affects', printed: 'barriers' },
  ),
  type: record(closed(codes.barrierTypes), 'Kind of barrier', 'Kind of barrier.', {
    inDiff: 'Kind',
    asked: 'barriers.type',
    printed: 'barriers',
  }),
  description: record(prose, 'What stands in the way', 'What stands in the way.', {
    required: true,
    inDiff: 'Description',
    asked: 'barriers.description',
    printed: 'barriers',
  }),
  response: terms(prose, 'What is done about it', 'What is done about it.', {
    inDiff: 'Answer',
    asked: 'barriers.response',
    printed: 'barriers',
  }),
  owner: terms(pointer('person'), 'Who does it', 'Who sees to it that it is done.', {
    inDiff: 'Who sees to it',
    asked: 'barriers.owner',
    printed: 'barriers',
  }),
  reportedOn: record(day, 'Reported on', 'When it was reported.', {
    asked: 'barriers.reportedOn',
    printed: 'barriers',
  }),
  resolvedOn: record(day, 'Resolved on', 'When it was out of the way.', { notAsked: 'later', printed: 'barriers' }),
});

export const familyTime = list(
  'Family time',
  'Visits between children and their family.',
  'Time of children with their family.',
  {
    id: id('family time'),
    children: terms(pointers('person'), 'Which children', 'Which children.', {
      inDiff: 'Children',
      asked: 'familyTime.children',
      printed: 'familyTime',
    }),
    with: terms(pointers('person'), 'With whom', 'With whom.', {
      inDiff: 'With',
      asked: 'familyTime.with',
      printed: 'familyTime',
    }),
    frequency: terms(prose, 'How often', 'How often they see each other.', {
      examples: ['weekly', 'twice a week'],
      asked: 'familyTime.frequency',
      printed: 'familyTime',
    }),
    duration: terms(prose, 'How long', 'How long a visit lasts.', {
      examples: ['2 hours'],
      asked: 'familyTime.duration',
      printed: 'familyTime',
    }),
    location: terms(prose, 'Location', 'Where they see each other.', {
      inDiff: 'Place',
      asked: 'familyTime.location',
      printed: 'familyTime',
    }),
    supervision: terms(
      closed(codes.supervisions),
      'Supervision of visits',
      'How it is watched; none means no visits.',
      { inDiff: 'Supervision', asked: 'familyTime.supervision', printed: 'familyTime' },
    ),
    reason: terms(prose, 'Why it is watched', 'Why it is watched, or why there is none.', {
      asked: 'familyTime.reason',
      printed: 'familyTime',
    }),
    stepsToReduce: terms(prose, 'Steps to freer visits', 'What must happen for freer visits.', {
      asked: 'familyTime.stepsToReduce',
      printed: 'familyTime',
    }),
    transportation: terms(prose, 'How people get there', 'How people get there.', {
      inDiff: 'Transportation',
      asked: 'familyTime.transportation',
      printed: 'familyTime',
    }),
    visits: list('Visits kept and missed', 'Visits kept and missed.', 'One visit.', {
      date: record(day, 'Day of the visit', 'The day of the visit.', {
        required: true,
        inDiff: 'Date',
        notAsked: 'later',
        notPrinted: 'reported',
      }),
      held: record(flag, 'Was it kept?', 'Was it kept?', {
        required: true,
        inDiff: 'Held',
        notAsked: 'later',
        notPrinted: 'reported',
      }),
      reason: record(prose, 'Why it was missed', 'Why it was not kept.', {
        inDiff: 'Reason',
        notAsked: 'later',
        notPrinted: 'reported',
      }),
    }),
  },
);
