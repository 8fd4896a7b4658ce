import * as z from 'zod';
import { eventTypesOpen, hearingTypesOpen, orderStatuses } from './codes.ts';
import { closed, day, flag, id, open, pointer, pointers, prose, telling, text, time } from './fields.ts';

const agency = z
  .strictObject({
    name: telling('name', text('Name of the agency.', 'Department of Family and Protective Services')).optional(),
    office: telling('address', text('Unit or office.')).optional(),
    address: telling('address', text('Postal address.')).optional(),
    phone: telling('contact', text('Telephone.')).optional(),
  })
  .describe('The agency that serves the family.');

const court = z
  .strictObject({
    name: telling('name', text('Name of the court.')).optional(),
    county: text('County of the court, without the word County.', 'Travis').optional(),
    state: text('State of the court, two letters.', 'TX').optional(),
    causeNumber: telling('identifier', text('Cause or docket number, in quotes.', 'D-1-FM-26-000142')).optional(),
    style: telling(
      'identifier',
      text('Style of the case, as the caption prints it.', 'In the Interest of L.C., a Child'),
    ).optional(),
    judge: pointer('person', 'The judge.').optional(),
  })
  .describe('The court that hears the case; left out where there is none.');

const event = z
  .strictObject({
    type: open(eventTypesOpen, 'What happened.'),
    date: day('When it happened.'),
    children: pointers('person', 'The children concerned; all where left out.').optional(),
    note: prose('What else matters.').optional(),
  })
  .describe('A fact that a legal clock starts from.');

const hearing = z
  .strictObject({
    id: id('hearing'),
    type: open(hearingTypesOpen, 'Kind of hearing.'),
    date: day('Day of the hearing.'),
    time: time('Hour of the hearing.').optional(),
    held: flag('true once it was held, false if it was not.').optional(),
    outcome: prose('What the court decided.').optional(),
    reportDue: day('When the report to the court is due.').optional(),
  })
  .describe('A hearing, past or coming.');

const order = z
  .strictObject({
    id: id('order'),
    date: day('Day of the order.'),
    text: prose('What the court ordered.'),
    status: closed(orderStatuses, 'How far it is carried out.'),
    tasks: pointers('task', 'The tasks that carry it out.').optional(),
  })
  .describe('A court order and how far it is carried out.');

export const caseSection = z
  .strictObject({
    number: telling('identifier', text('Agency case number, in quotes.', '48213377')).optional(),
    agency: agency.optional(),
    court: court.optional(),
    reasonForInvolvement: prose('Why the agency is involved: what happened, when, to whom.').optional(),
    reasonableEfforts: z
      .strictObject({
        toPrevent: prose('What was done so that the children need not leave home.').optional(),
        toReunify: prose('What is done so that they can return.').optional(),
      })
      .describe('Efforts of the agency (42 U.S.C. 671(a)(15); 45 CFR 1356.21(b), (g)(4)).')
      .optional(),
    events: z.array(event).describe('The facts that legal clocks start from.').optional(),
    hearings: z.array(hearing).describe('Hearings, past and coming.').optional(),
    orders: z.array(order).describe('Court orders that bear on the plan.').optional(),
  })
  .describe('The case: agency, court, why it was opened, and its history in court.');
