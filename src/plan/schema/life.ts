import * as z from 'zod';
import { reviewTypes, signatureStatuses } from './codes.ts';
import { closed, day, flag, language, pointer, pointers, prose } from './fields.ts';

export const participation = z
  .strictObject({
    person: pointer('person', 'Who was asked to take part.'),
    invitedOn: day('When the person was invited.').optional(),
    participated: flag('Did the person take part?').optional(),
    how: prose('How the person took part: meeting, visit, letter.', 'Family meeting on February 3').optional(),
    views: prose('What the person said.').optional(),
    agrees: flag('Does the person agree with the plan?').optional(),
    whyNot: prose('Why the person did not take part.').optional(),
  })
  .describe('The part of one person in making the plan.');

export const review = z
  .strictObject({
    date: day('When it was held.'),
    type: closed(reviewTypes, 'Kind of review.').optional(),
    by: pointer('person', 'Who held it.').optional(),
    period: z
      .strictObject({ start: day('First day.').optional(), end: day('Last day.').optional() })
      .describe('The time that was reviewed.')
      .optional(),
    compliance: prose('Who did what of the plan.').optional(),
    progress: prose('What changed toward the goals.').optional(),
    safety: prose('Are the children safe where they are?').optional(),
    continuingNeed: prose('Is care still needed?').optional(),
    projectedReturnOn: day('When return or another permanent home is expected.').optional(),
    decisions: prose('What was decided.').optional(),
    nextOn: day('When the next review is.').optional(),
  })
  .describe('A review of the plan, with the five findings of 42 U.S.C. 675(5)(B).');

export const contact = z
  .strictObject({
    date: day('When the visit was.'),
    people: pointers('person', 'Who was seen.').optional(),
    inResidence: flag('Was it where the child lives?').optional(),
    summary: prose('What was seen and said.').optional(),
  })
  .describe('A visit of the caseworker.');

export const signature = z
  .strictObject({
    person: pointer('person', 'Who signs or is to sign.'),
    required: flag('Does the plan need this signature?').optional(),
    status: closed(signatureStatuses, 'Signed, refused, unavailable or pending.'),
    date: day('When it was signed or refused.').optional(),
    reason: prose('Why it is refused or missing.').optional(),
    termsDiscussedOn: day('When each term was gone through with the person.').optional(),
    copyGivenOn: day('When the person got a copy.').optional(),
    language: language('Language of the copy.').optional(),
  })
  .describe('A signature, or the reason why there is none.');
