import * as z from 'zod';
import { achievementStatuses, activityStatuses, goalLifecycles } from './codes.ts';
import { closed, day, id, number, personOrPeople, prose, telling, text } from './fields.ts';

/**
 * What is done and over with the version that a plan replaces, so that the new one need not repeat it. Ids stay those that they were:
 * orders and notes may still point to them.
 */
export const previous = z
  .strictObject({
    plan: text('Id of that plan.'),
    period: z
      .strictObject({ start: day('First day.').optional(), end: day('Last day.').optional() })
      .describe('The time that it covered.')
      .optional(),
    summary: prose('What came of it as a whole.').optional(),
    goals: z
      .array(
        z
          .strictObject({
            id: id('goal'),
            statement: prose('What was to be different.'),
            addresses: z
              .array(text('Id of the safety threat, risk factor or need.'))
              .describe('What the goal answered.')
              .optional(),
            target: day('When it was to be reached.').optional(),
            lifecycleStatus: closed(goalLifecycles, 'Where it stood (FHIR goal-status).').optional(),
            achievementStatus: closed(
              achievementStatuses,
              'How far it was reached (FHIR goal-achievement).',
            ).optional(),
          })
          .describe('A goal that is not pursued any more.'),
      )
      .describe('Goals that were reached or given up.')
      .optional(),
    measures: z
      .array(
        z
          .strictObject({
            measure: text('Id of the measure.', 'm-nights'),
            indicator: prose('What was counted or observed.'),
            baseline: number('Value when that plan began.').optional(),
            target: number('Value that meant success.').optional(),
            value: number('Last value.').optional(),
            date: day('When that was observed.').optional(),
          })
          .describe('A measure, from its first value to its last.'),
      )
      .describe('How far the measures moved.')
      .optional(),
    services: z
      .array(
        z
          .strictObject({
            id: id('service'),
            name: telling('name', prose('Name of the service.')),
            status: closed(activityStatuses, 'How it ended (FHIR care-plan-activity-status).').optional(),
            outcome: prose('What came of it.').optional(),
          })
          .describe('A service that has ended.'),
      )
      .describe('Services that were completed or ended.')
      .optional(),
    tasks: z
      .array(
        z
          .strictObject({
            id: id('task'),
            description: prose('What was to be done.'),
            assignee: personOrPeople('Who did it.'),
            status: closed(activityStatuses, 'How it ended (FHIR care-plan-activity-status).'),
            completedOn: day('When it was completed.').optional(),
            evidence: prose('How we know.').optional(),
          })
          .describe('A task that is done or given up.'),
      )
      .describe('Tasks that were completed or given up.')
      .optional(),
    barriers: z
      .array(
        z
          .strictObject({
            id: id('barrier'),
            description: prose('What stood in the way.'),
            response: prose('What was done about it.').optional(),
            resolvedOn: day('When it was out of the way.').optional(),
          })
          .describe('A barrier that is gone.'),
      )
      .describe('Barriers that are out of the way.')
      .optional(),
  })
  .describe('What came of the plan that this one replaces: what is finished, and is not carried on.');
