import * as codes from '../schema/codes.ts';
import { id, list, record, terms } from './declare.ts';
import { closed, day, duration, label, number, pointer, pointers, prose } from './kinds.ts';

export const goals = list('Goals', 'What will be different, for whom, by when, and how it is measured.', 'A goal.', {
  id: id('goal'),
  type: terms(closed(codes.goalTypes), 'Federal outcome', 'Which federal outcome it serves.', {
    inDiff: 'Kind',
    asked: 'goals.type',
    printed: 'goals',
  }),
  statement: terms(
    prose,
    'What will be different',
    'What will be different: a behavior or condition, not a class attended.',
    {
      required: true,
      examples: ['A sober adult is with Leo every night.'],
      asked: 'goals.statement',
      printed: 'goals',
    },
  ),
  addresses: terms(
    pointers(['safety threat', 'risk factor', 'need']),
    'Dangers and needs it answers',
    'What the goal answers.',
    { inDiff: 'What it answers', asked: 'goals.addresses', printed: 'goals' },
  ),
  people: terms(pointers('person'), 'Whose goal it is', 'Whose goal it is.', {
    inDiff: 'People concerned',
    asked: 'goals.people',
    printed: 'goals',
  }),
  start: terms(day, 'Work begins on', 'When work on it begins.', {
    inDiff: 'Start',
    notAsked: 'detail',
    printed: 'goals',
  }),
  target: terms(day, 'To be reached by', 'When it is to be reached.', {
    inDiff: 'Target',
    asked: 'goals.target',
    printed: 'goals',
  }),
  targetHistory: list(
    'Changes of the target',
    'Every change of the target, with its reason.',
    'One change of the target.',
    {
      from: record(day, 'Old target', 'Old date.', {
        required: true,
        inDiff: 'Old value',
        notAsked: 'later',
        printed: 'goals',
      }),
      to: record(day, 'New target', 'New date.', {
        required: true,
        inDiff: 'New value',
        notAsked: 'later',
        printed: 'goals',
      }),
      changedOn: record(day, 'Moved on', 'When it was changed.', {
        required: true,
        notAsked: 'later',
        notPrinted: 'shown',
      }),
      reason: record(prose, 'Why it was changed', 'Why it was changed.', {
        required: true,
        inDiff: 'Reason',
        notAsked: 'later',
        printed: 'goals',
      }),
    },
  ),
  lifecycleStatus: record(
    closed(codes.goalLifecycles),
    'Is it still pursued?',
    'Is it still pursued? (FHIR goal-status)',
    { inDiff: 'Pursued', givenUp: ['cancelled', 'rejected', 'entered-in-error'], notAsked: 'later', printed: 'goals' },
  ),
  achievementStatus: record(
    closed(codes.achievementStatuses),
    'How far it is reached',
    'How far is it reached? (FHIR goal-achievement)',
    { inDiff: 'Progress', notAsked: 'later', printed: 'goals' },
  ),
  acceptance: list('Who agrees', 'Who agrees with the goal.', 'What one person says to the goal.', {
    person: record(pointer('person'), 'Person', 'Whose word this is.', {
      required: true,
      notAsked: 'detail',
      printed: 'goals',
    }),
    status: record(closed(codes.acceptances), 'Agrees?', 'Does the person agree with the goal?', {
      required: true,
      inDiff: 'Status',
      notAsked: 'detail',
      printed: 'goals',
    }),
    note: record(prose, 'What else matters', 'In the words of the person.', {
      inDiff: 'Note',
      notAsked: 'detail',
      printed: 'goals',
    }),
  }),
  measures: list('How progress is measured', 'How progress is measured.', 'A progress indicator.', {
    id: id('measure'),
    indicator: terms(prose, 'What is counted or observed', 'What is counted or observed.', {
      required: true,
      inDiff: 'What is counted',
      examples: ['Nights covered'],
      asked: 'goals.measures.indicator',
      printed: 'goals',
    }),
    unit: terms(label, 'Unit of the values', 'Unit of the values, such as nights or screens.', {
      inDiff: 'Unit',
      examples: ['nights', 'screens', 'visits'],
      asked: 'goals.measures.unit',
      printed: 'goals',
    }),
    baseline: terms(number, 'Value at the start', 'Value when the plan began.', {
      inDiff: 'Baseline',
      asked: 'goals.measures.baseline',
      printed: 'goals',
    }),
    target: terms(number, 'Value that means success', 'Value that means success.', {
      inDiff: 'Target',
      asked: 'goals.measures.target',
      printed: 'goals',
    }),
    targetHistory: list(
      'Changes of the target',
      'Every change of the target, with its reason.',
      'One change of the target.',
      {
        from: record(number, 'Old target', 'Old value.', {
          required: true,
          inDiff: 'Old value',
          notAsked: 'later',
          printed: 'goals',
        }),
        to: record(number, 'New target', 'New value.', {
          required: true,
          inDiff: 'New value',
          notAsked: 'later',
          printed: 'goals',
        }),
        changedOn: record(day, 'Moved on', 'When it was changed.', {
          required: true,
          notAsked: 'later',
          notPrinted: 'shown',
        }),
        reason: record(prose, 'Why it was changed', 'Why it was changed.', {
          required: true,
          inDiff: 'Reason',
          notAsked: 'later',
          printed: 'goals',
        }),
      },
    ),
    direction: terms(closed(codes.directions), 'Which way is better', 'Which way is better.', {
      notAsked: 'follows',
      notPrinted: 'shown',
    }),
    source: terms(prose, 'Where the values come from', 'Where the values come from.', {
      inDiff: 'Source of the values',
      asked: 'goals.measures.source',
      printed: 'goals',
    }),
    every: terms(duration, 'How often it is observed', 'How often it is observed.', {
      inDiff: 'Observed every',
      asked: 'goals.measures.every',
      printed: 'goals',
    }),
    observations: list('Observations', 'What was observed, in time order.', 'One observation of a measure.', {
      date: record(day, 'Day of the observation', 'When it was observed.', {
        required: true,
        inDiff: 'Date',
        notAsked: 'later',
        printed: 'goals',
      }),
      value: record(number, 'Value observed', 'What was counted or measured, in the unit of the measure.', {
        required: true,
        inDiff: 'Value',
        notAsked: 'later',
        printed: 'goals',
      }),
      note: record(prose, 'What else matters', 'What else matters.', {
        inDiff: 'Note',
        notAsked: 'later',
        notPrinted: 'reported',
      }),
    }),
  }),
});
