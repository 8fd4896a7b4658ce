import * as z from 'zod';
import { acceptances, achievementStatuses, directions, goalLifecycles, goalTypes } from './codes.ts';
import { closed, day, duration, id, number, pointer, pointers, prose, text } from './fields.ts';

const observation = z
  .strictObject({
    date: day('When it was observed.'),
    value: number('What was counted or measured, in the unit of the measure.'),
    note: prose('What else matters.').optional(),
  })
  .describe('One observation of a measure.');

/** Every move of a target, as tasks have of their due date. */
const targetHistory = <T extends z.ZodType>(value: (description: string) => T, what: 'date' | 'value') =>
  z
    .array(
      z
        .strictObject({
          from: value(`Old ${what}.`),
          to: value(`New ${what}.`),
          changedOn: day('When it was changed.'),
          reason: prose('Why it was changed.'),
        })
        .describe('One change of the target.'),
    )
    .describe('Every change of the target, with its reason.');

const measure = z
  .strictObject({
    id: id('measure'),
    indicator: prose('What is counted or observed.', 'Nights covered'),
    unit: text('Unit of the values, such as nights or screens.', 'nights', 'screens', 'visits').optional(),
    baseline: number('Value when the plan began.').optional(),
    target: number('Value that means success.').optional(),
    targetHistory: targetHistory(number, 'value').optional(),
    direction: closed(directions, 'Which way is better.').optional(),
    source: prose('Where the values come from.').optional(),
    every: duration('How often it is observed.').optional(),
    observations: z.array(observation).describe('What was observed, in time order.').optional(),
  })
  .describe('A progress indicator.');

export const goal = z
  .strictObject({
    id: id('goal'),
    type: closed(goalTypes, 'Which federal outcome it serves.').optional(),
    statement: prose(
      'What will be different: a behavior or condition, not a class attended.',
      'A sober adult is with Leo every night.',
    ),
    addresses: pointers(['safety threat', 'risk factor', 'need'], 'What the goal answers.').optional(),
    people: pointers('person', 'Whose goal it is.').optional(),
    start: day('When work on it begins.').optional(),
    target: day('When it is to be reached.').optional(),
    targetHistory: targetHistory(day, 'date').optional(),
    lifecycleStatus: closed(goalLifecycles, 'Is it still pursued? (FHIR goal-status)').optional(),
    achievementStatus: closed(achievementStatuses, 'How far is it reached? (FHIR goal-achievement)').optional(),
    acceptance: z
      .array(
        z
          .strictObject({
            person: pointer('person', 'Whose word this is.'),
            status: closed(acceptances, 'Does the person agree with the goal?'),
            note: prose('In the words of the person.').optional(),
          })
          .describe('What one person says to the goal.'),
      )
      .describe('Who agrees with the goal.')
      .optional(),
    measures: z.array(measure).describe('How progress is measured.').optional(),
  })
  .describe('A goal.');
