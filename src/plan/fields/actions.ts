import * as codes from '../schema/codes.ts';
import { id, list, part, record, terms } from './declare.ts';
import { closed, day, flag, label, nameInProse, personOrPeople, pointer, pointers, prose } from './kinds.ts';

export const strategies = list('Strategies', 'How change is expected to happen.', 'A strategy.', {
  id: id('strategy'),
  goals: terms(pointers('goal'), 'Goals it serves', 'The goals it serves.', {
    inDiff: 'Goals',
    notAsked: 'follows',
    printed: 'goals',
  }),
  description: terms(prose, 'How change is expected to happen', 'How change is expected to happen.', {
    required: true,
    inDiff: 'Description',
    asked: 'goals.strategy',
    printed: 'goals',
  }),
});

export const services = list(
  'Services',
  'Services and community resources, with provider and start.',
  'A service or community resource.',
  {
    id: id('service'),
    type: terms(label, 'Kind of service', 'Kind of service, such as substance-use-treatment.', {
      inDiff: 'Kind',
      examples: ['substance-use-treatment', 'parenting-class'],
      notAsked: 'detail',
      notPrinted: 'shown',
    }),
    name: terms(nameInProse, 'Name of the service', 'Name of the service.', {
      required: true,
      inDiff: 'Name',
      asked: 'goals.services.name',
      printed: 'goals',
    }),
    provider: terms(pointer('person'), 'Provider', 'Who provides it.', {
      asked: 'goals.services.provider',
      printed: 'goals',
    }),
    people: terms(pointers('person'), 'Who uses it', 'Who uses it.', {
      inDiff: 'People concerned',
      asked: 'goals.services.people',
      printed: 'goals',
    }),
    goals: terms(pointers('goal'), 'Goals it serves', 'The goals it serves.', {
      inDiff: 'Goals',
      notAsked: 'follows',
      printed: 'goals',
    }),
    needs: terms(pointers(['need', 'safety threat', 'risk factor']), 'Needs it answers', 'The needs it answers.', {
      inDiff: 'Needs',
      notAsked: 'follows',
      notPrinted: 'shown',
    }),
    referredOn: record(day, 'Referred on', 'When the agency referred.', { notAsked: 'later', printed: 'goals' }),
    startsOn: terms(day, 'Starts on', 'When it starts.', { asked: 'goals.services.startsOn', printed: 'goals' }),
    endsOn: terms(day, 'Ends on', 'When it ends.', { notAsked: 'detail', printed: 'goals' }),
    frequency: terms(prose, 'How often', 'How often the service is used.', {
      examples: ['weekly', 'twice a week'],
      asked: 'goals.services.frequency',
      printed: 'goals',
    }),
    location: terms(prose, 'Location', 'Where the service is given.', {
      inDiff: 'Place',
      asked: 'goals.services.location',
      printed: 'goals',
    }),
    schedule: terms(prose, 'Days and hours', 'On which days, at what hours.', { notAsked: 'detail', printed: 'goals' }),
    payer: terms(prose, 'Who pays', 'Who pays for it.', {
      inDiff: 'Payer',
      asked: 'goals.services.payer',
      printed: 'goals',
    }),
    availability: record(closed(codes.availabilities), 'Can it start?', 'Can it start?', {
      inDiff: 'Availability',
      asked: 'goals.services.availability',
      printed: 'goals',
    }),
    waitlist: part('Waiting list', 'The wait for a place.', {
      since: record(day, 'On the list since', 'On the list since.', {
        inDiff: 'On the waiting list since',
        notAsked: 'detail',
        printed: 'goals',
      }),
      expectedOn: record(day, 'Place expected on', 'Place expected on.', {
        asked: 'goals.services.waitlist.expectedOn',
        printed: 'goals',
      }),
      interim: terms(prose, 'Until then', 'What happens until then.', {
        asked: 'goals.services.waitlist.interim',
        printed: 'goals',
      }),
    }),
    status: record(
      closed(codes.activityStatuses),
      'Where the service stands',
      'Where it stands (FHIR care-plan-activity-status).',
      {
        inDiff: 'Status',
        givenUp: ['cancelled', 'stopped', 'entered-in-error'],
        notAsked: 'later',
        notPrinted: 'reported',
      },
    ),
    outcome: record(prose, 'What came of it', 'What came of it.', {
      inDiff: 'Outcome',
      notAsked: 'later',
      notPrinted: 'reported',
    }),
  },
);

export const tasks = list(
  'Tasks',
  'Who does what by when: the family and the agency.',
  'A task of the family or of the agency.',
  {
    id: id('task'),
    goals: terms(pointers('goal'), 'Goals it serves', 'The goals it serves.', {
      inDiff: 'Goals',
      notAsked: 'follows',
      printed: 'goals',
    }),
    service: terms(pointer('service'), 'Service it belongs to', 'The service it belongs to.', {
      inDiff: 'Service',
      notAsked: 'detail',
      notPrinted: 'shown',
    }),
    assignee: terms(personOrPeople, 'Who does it', 'Who does it. Agency staff carry tasks too.', {
      required: true,
      asked: 'goals.tasks.assignee',
      printed: 'goals',
    }),
    description: terms(prose, 'What is to be done', 'What is to be done, so that anybody can tell when it is done.', {
      required: true,
      inDiff: 'Description',
      examples: ['Write the night plan with the aunt.'],
      asked: 'goals.tasks.description',
      printed: 'goals',
    }),
    start: terms(day, 'From when', 'From when.', { inDiff: 'Start', notAsked: 'detail', printed: 'goals' }),
    due: terms(day, 'Due date', 'By when; for a recurring task, until when.', {
      inDiff: 'Due',
      asked: 'goals.tasks.due',
      printed: 'goals',
    }),
    frequency: terms(prose, 'How often', 'How often, for a recurring task: P1W, weekly, twice a month.', {
      examples: ['weekly', 'twice a month'],
      asked: 'goals.tasks.frequency',
      printed: 'goals',
    }),
    status: record(
      closed(codes.activityStatuses),
      'Where the task stands',
      'Where it stands (FHIR care-plan-activity-status).',
      {
        required: true,
        inDiff: 'Status',
        givenUp: ['cancelled', 'stopped', 'entered-in-error'],
        notAsked: 'later',
        printed: 'goals',
      },
    ),
    completedOn: record(day, 'Completed on', 'When it was completed.', { notAsked: 'later', printed: 'goals' }),
    evidence: record(prose, 'How we know', 'How we know.', { inDiff: 'Evidence', notAsked: 'later', printed: 'goals' }),
    courtOrdered: terms(flag, 'Ordered by a court?', 'true where a court ordered it.', {
      inDiff: 'Ordered by the court',
      notAsked: 'detail',
      printed: 'goals',
    }),
    dueHistory: list('Moves of the due date', 'Every move of the due date, with its reason.', 'One move of the date.', {
      from: record(day, 'Old date', 'Old date.', {
        required: true,
        inDiff: 'Old value',
        notAsked: 'later',
        printed: 'goals',
      }),
      to: record(day, 'New date', 'New date.', {
        required: true,
        inDiff: 'New value',
        notAsked: 'later',
        printed: 'goals',
      }),
      changedOn: record(day, 'Moved on', 'When it was moved.', {
        required: true,
        notAsked: 'later',
        notPrinted: 'shown',
      }),
      reason: record(prose, 'Why it was moved', 'Why it was moved.', {
        required: true,
        inDiff: 'Reason',
        notAsked: 'later',
        printed: 'goals',
      }),
    }),
    occurrences: list(
      'Times it was due',
      'For a recurring task: when it was done.',
      'One time that a recurring task was due.',
      {
        date: record(day, 'Day it was due', 'The day that it was due.', {
          required: true,
          inDiff: 'Date',
          notAsked: 'later',
          notPrinted: 'reported',
        }),
        done: record(flag, 'Was it done?', 'Was it done?', {
          required: true,
          inDiff: 'Done',
          notAsked: 'later',
          notPrinted: 'reported',
        }),
        note: record(prose, 'What else matters', 'What else matters.', {
          inDiff: 'Note',
          notAsked: 'later',
          notPrinted: 'reported',
        }),
      },
    ),
    notes: list('Notes', 'Notes on the task.', 'A note.', {
      date: record(day, 'Day of the note', 'When it was noted.', {
        required: true,
        inDiff: 'Date',
        notAsked: 'later',
        notPrinted: 'reported',
      }),
      by: record(pointer('person'), 'Who noted it', 'Who noted it.', {
        inDiff: 'By',
        notAsked: 'later',
        notPrinted: 'reported',
      }),
      text: record(prose, 'The note', 'The note.', {
        required: true,
        inDiff: 'Text',
        notAsked: 'later',
        notPrinted: 'reported',
      }),
    }),
  },
);
