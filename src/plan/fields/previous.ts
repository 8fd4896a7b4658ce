import * as codes from '../schema/codes.ts';
import { id, list, part, record } from './declare.ts';
import { closed, day, label, listOf, nameInProse, number, personOrPeople, prose } from './kinds.ts';

export const previous = part(
  'What came of the plan before',
  'What came of the plan that this one replaces: what is finished, and is not carried on.',
  {
    plan: record(label, 'Plan that is summarized', 'Id of that plan.', {
      required: true,
      inDiff: 'Plan before',
      notAsked: 'amended',
      printed: 'previous',
    }),
    period: part('Time that it covered', 'The time that it covered.', {
      start: record(day, 'First day', 'First day.', {
        inDiff: 'First day of the plan',
        notAsked: 'amended',
        printed: 'previous',
      }),
      end: record(day, 'Last day', 'Last day.', {
        inDiff: 'Last day of the plan',
        notAsked: 'amended',
        printed: 'previous',
      }),
    }),
    summary: record(prose, 'What came of it', 'What came of it as a whole.', {
      inDiff: 'Summary',
      notAsked: 'amended',
      printed: 'previous',
    }),
    goals: list(
      'Goals reached or given up',
      'Goals that were reached or given up.',
      'A goal that is not pursued any more.',
      {
        id: id('goal', 'record'),
        statement: record(prose, 'What will be different', 'What was to be different.', {
          required: true,
          notAsked: 'amended',
          printed: 'previous',
        }),
        addresses: record(
          listOf(label, 'Id of the safety threat, risk factor or need.'),
          'Dangers and needs it answers',
          'What the goal answered.',
          { inDiff: 'What it answers', notAsked: 'amended', notPrinted: 'pointer' },
        ),
        target: record(day, 'To be reached by', 'When it was to be reached.', {
          inDiff: 'Target',
          notAsked: 'amended',
          printed: 'previous',
        }),
        lifecycleStatus: record(
          closed(codes.goalLifecycles),
          'Is it still pursued?',
          'Where it stood (FHIR goal-status).',
          { inDiff: 'Pursued', notAsked: 'amended', printed: 'previous' },
        ),
        achievementStatus: record(
          closed(codes.achievementStatuses),
          'How far it is reached',
          'How far it was reached (FHIR goal-achievement).',
          { inDiff: 'Progress', notAsked: 'amended', printed: 'previous' },
        ),
      },
    ),
    measures: list(
      'How far the measures moved',
      'How far the measures moved.',
      'A measure, from its first value to its last.',
      {
        measure: record(label, 'Measure', 'Id of the measure.', {
          required: true,
          examples: ['m-nights'],
          notAsked: 'amended',
          notPrinted: 'pointer',
        }),
        indicator: record(prose, 'What is counted or observed', 'What was counted or observed.', {
          required: true,
          inDiff: 'What is counted',
          notAsked: 'amended',
          printed: 'previous',
        }),
        baseline: record(number, 'Value at the start', 'Value when that plan began.', {
          inDiff: 'Baseline',
          notAsked: 'amended',
          printed: 'previous',
        }),
        target: record(number, 'Value that means success', 'Value that meant success.', {
          inDiff: 'Target',
          notAsked: 'amended',
          printed: 'previous',
        }),
        value: record(number, 'Last value', 'Last value.', {
          inDiff: 'Value',
          notAsked: 'amended',
          printed: 'previous',
        }),
        date: record(day, 'Day of the last value', 'When that was observed.', {
          inDiff: 'Date',
          notAsked: 'amended',
          printed: 'previous',
        }),
      },
    ),
    services: list('Services that ended', 'Services that were completed or ended.', 'A service that has ended.', {
      id: id('service', 'record'),
      name: record(nameInProse, 'Name of the service', 'Name of the service.', {
        required: true,
        inDiff: 'Name',
        notAsked: 'amended',
        printed: 'previous',
      }),
      status: record(
        closed(codes.activityStatuses),
        'Where the service stands',
        'How it ended (FHIR care-plan-activity-status).',
        { inDiff: 'Status', notAsked: 'amended', printed: 'previous' },
      ),
      outcome: record(prose, 'What came of it', 'What came of it.', {
        inDiff: 'Outcome',
        notAsked: 'amended',
        printed: 'previous',
      }),
    }),
    tasks: list(
      'Tasks done or given up',
      'Tasks that were completed or given up.',
      'A task that is done or given up.',
      {
        id: id('task', 'record'),
        description: record(prose, 'What is to be done', 'What was to be done.', {
          required: true,
          inDiff: 'Description',
          notAsked: 'amended',
          printed: 'previous',
        }),
        assignee: record(personOrPeople, 'Who does it', 'Who did it.', {
          required: true,
          notAsked: 'amended',
          printed: 'previous',
        }),
        status: record(
          closed(codes.activityStatuses),
          'Where the task stands',
          'How it ended (FHIR care-plan-activity-status).',
          { required: true, inDiff: 'Status', notAsked: 'amended', printed: 'previous' },
        ),
        completedOn: record(day, 'Completed on', 'When it was completed.', {
          notAsked: 'amended',
          printed: 'previous',
        }),
        evidence: record(prose, 'How we know', 'How we know.', {
          inDiff: 'Evidence',
          notAsked: 'amended',
          printed: 'previous',
        }),
      },
    ),
    barriers: list('Barriers out of the way', 'Barriers that are out of the way.', 'A barrier that is gone.', {
      id: id('barrier', 'record'),
      description: record(prose, 'What stands in the way', 'What stood in the way.', {
        required: true,
        inDiff: 'Description',
        notAsked: 'amended',
        printed: 'previous',
      }),
      response: record(prose, 'What is done about it', 'What was done about it.', {
        inDiff: 'Answer',
        notAsked: 'amended',
        printed: 'previous',
      }),
      resolvedOn: record(day, 'Resolved on', 'When it was out of the way.', {
        notAsked: 'amended',
        printed: 'previous',
      }),
    }),
  },
);
