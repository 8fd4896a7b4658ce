import * as z from 'zod';
import { activityStatuses, availabilities, barrierTypes, supervisions } from './codes.ts';
import { closed, day, flag, id, personOrPeople, pointer, pointers, prose, telling, text } from './fields.ts';

export const strategy = z
  .strictObject({
    id: id('strategy'),
    goals: pointers('goal', 'The goals it serves.').optional(),
    description: prose('How change is expected to happen.'),
  })
  .describe('A strategy.');

export const service = z
  .strictObject({
    id: id('service'),
    type: text(
      'Kind of service, such as substance-use-treatment.',
      'substance-use-treatment',
      'parenting-class',
    ).optional(),
    name: telling('name', prose('Name of the service.')),
    provider: pointer('person', 'Who provides it.').optional(),
    people: pointers('person', 'Who uses it.').optional(),
    goals: pointers('goal', 'The goals it serves.').optional(),
    needs: pointers(['need', 'safety threat', 'risk factor'], 'The needs it answers.').optional(),
    referredOn: day('When the agency referred.').optional(),
    startsOn: day('When it starts.').optional(),
    endsOn: day('When it ends.').optional(),
    frequency: prose('How often the service is used.', 'weekly', 'twice a week').optional(),
    location: prose('Where the service is given.').optional(),
    schedule: prose('On which days, at what hours.').optional(),
    payer: prose('Who pays for it.').optional(),
    availability: closed(availabilities, 'Can it start?').optional(),
    waitlist: z
      .strictObject({
        since: day('On the list since.').optional(),
        expectedOn: day('Place expected on.').optional(),
        interim: prose('What happens until then.').optional(),
      })
      .describe('The wait for a place.')
      .optional(),
    status: closed(activityStatuses, 'Where it stands (FHIR care-plan-activity-status).').optional(),
    outcome: prose('What came of it.').optional(),
  })
  .describe('A service or community resource.');

export const task = z
  .strictObject({
    id: id('task'),
    goals: pointers('goal', 'The goals it serves.').optional(),
    service: pointer('service', 'The service it belongs to.').optional(),
    assignee: personOrPeople('Who does it. Agency staff carry tasks too.'),
    description: prose(
      'What is to be done, so that anybody can tell when it is done.',
      'Write the night plan with the aunt.',
    ),
    start: day('From when.').optional(),
    due: day('By when; for a recurring task, until when.').optional(),
    frequency: prose(
      'How often, for a recurring task: P1W, weekly, twice a month.',
      'weekly',
      'twice a month',
    ).optional(),
    status: closed(activityStatuses, 'Where it stands (FHIR care-plan-activity-status).'),
    completedOn: day('When it was completed.').optional(),
    evidence: prose('How we know.').optional(),
    courtOrdered: flag('true where a court ordered it.').optional(),
    dueHistory: z
      .array(
        z
          .strictObject({
            from: day('Old date.'),
            to: day('New date.'),
            changedOn: day('When it was moved.'),
            reason: prose('Why it was moved.'),
          })
          .describe('One move of the date.'),
      )
      .describe('Every move of the due date, with its reason.')
      .optional(),
    occurrences: z
      .array(
        z
          .strictObject({
            date: day('The day that it was due.'),
            done: flag('Was it done?'),
            note: prose('What else matters.').optional(),
          })
          .describe('One time that a recurring task was due.'),
      )
      .describe('For a recurring task: when it was done.')
      .optional(),
    notes: z
      .array(
        z
          .strictObject({
            date: day('When it was noted.'),
            by: pointer('person', 'Who noted it.').optional(),
            text: prose('The note.'),
          })
          .describe('A note.'),
      )
      .describe('Notes on the task.')
      .optional(),
  })
  .describe('A task of the family or of the agency.');

export const barrier = z
  .strictObject({
    id: id('barrier'),
    affects: pointers(['task', 'service', 'goal', 'family time', 'person'], 'What it stands in the way of.').optional(),
    type: closed(barrierTypes, 'Kind of barrier.').optional(),
    description: prose('What stands in the way.'),
    response: prose('What is done about it.').optional(),
    owner: pointer('person', 'Who sees to it that it is done.').optional(),
    reportedOn: day('When it was reported.').optional(),
    resolvedOn: day('When it was out of the way.').optional(),
  })
  .describe('A barrier and its answer.');

export const familyTime = z
  .strictObject({
    id: id('family time'),
    children: pointers('person', 'Which children.').optional(),
    with: pointers('person', 'With whom.').optional(),
    frequency: prose('How often they see each other.', 'weekly', 'twice a week').optional(),
    duration: prose('How long a visit lasts.', '2 hours').optional(),
    location: prose('Where they see each other.').optional(),
    supervision: closed(supervisions, 'How it is watched; none means no visits.').optional(),
    reason: prose('Why it is watched, or why there is none.').optional(),
    stepsToReduce: prose('What must happen for freer visits.').optional(),
    transportation: prose('How people get there.').optional(),
    visits: z
      .array(
        z
          .strictObject({
            date: day('The day of the visit.'),
            held: flag('Was it kept?'),
            reason: prose('Why it was not kept.').optional(),
          })
          .describe('One visit.'),
      )
      .describe('Visits kept and missed.')
      .optional(),
  })
  .describe('Time of children with their family.');
