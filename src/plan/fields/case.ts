import * as codes from '../schema/codes.ts';
import { id, list, part, record, terms } from './declare.ts';
import {
  address,
  closed,
  contact,
  day,
  flag,
  identifier,
  label,
  name,
  open,
  pointer,
  pointers,
  prose,
  time,
} from './kinds.ts';

export const caseSection = part('Case', 'The case: agency, court, why it was opened, and its history in court.', {
  number: terms(identifier, 'Case number of the agency', 'Agency case number, in quotes.', {
    inDiff: 'Case number',
    examples: ['48213377'],
    asked: 'case.number',
    printed: 'head',
  }),
  agency: part('Agency', 'The agency that serves the family.', {
    name: terms(name, 'Name of the agency', 'Name of the agency.', {
      inDiff: 'Name',
      examples: ['Department of Family and Protective Services'],
      asked: 'case.agency.name',
      printed: 'head',
    }),
    office: terms(address, 'Unit or office', 'Unit or office.', {
      inDiff: 'Office',
      asked: 'case.agency.office',
      printed: 'head',
    }),
    address: terms(address, 'Address of the agency', 'Postal address.', {
      inDiff: 'Address',
      notAsked: 'detail',
      printed: 'head',
    }),
    phone: terms(contact, 'Telephone of the agency', 'Telephone.', {
      inDiff: 'Telephone',
      asked: 'case.agency.phone',
      printed: 'head',
    }),
  }),
  court: part('Court', 'The court that hears the case; left out where there is none.', {
    name: terms(name, 'Name of the court', 'Name of the court.', {
      inDiff: 'Name',
      asked: 'case.court.name',
      printed: 'head',
    }),
    county: terms(label, 'County', 'County of the court, without the word County.', {
      examples: ['Travis'],
      asked: 'case.court.county',
      printed: 'head',
    }),
    state: terms(label, 'State', 'State of the court, two letters.', {
      examples: ['TX'],
      asked: 'case.court.state',
      printed: 'head',
    }),
    causeNumber: terms(identifier, 'Cause or docket number', 'Cause or docket number, in quotes.', {
      inDiff: 'Cause number',
      examples: ['D-1-FM-26-000142'],
      asked: 'case.court.causeNumber',
      printed: 'head',
    }),
    style: terms(identifier, 'Style of the case', 'Style of the case, as the caption prints it.', {
      examples: ['In the Interest of L.C., a Child'],
      asked: 'case.court.style',
      printed: 'head',
    }),
    judge: terms(pointer('person'), 'Judge', 'The judge.', { notAsked: 'detail', printed: 'head' }),
  }),
  reasonForInvolvement: terms(
    prose,
    'Why the agency is involved',
    'Why the agency is involved: what happened, when, to whom.',
    { asked: 'case.reasonForInvolvement', printed: 'reason' },
  ),
  reasonableEfforts: part(
    'Reasonable efforts',
    'Efforts of the agency (42 U.S.C. 671(a)(15); 45 CFR 1356.21(b), (g)(4)).',
    {
      toPrevent: terms(prose, 'Efforts to prevent removal', 'What was done so that the children need not leave home.', {
        asked: 'case.reasonableEfforts.toPrevent',
        printed: 'reason',
      }),
      toReunify: terms(prose, 'Efforts to reunify', 'What is done so that they can return.', {
        asked: 'case.reasonableEfforts.toReunify',
        printed: 'reason',
      }),
    },
  ),
  events: list(
    'Events that start legal clocks',
    'The facts that legal clocks start from.',
    'A fact that a legal clock starts from.',
    {
      type: record(open(codes.eventTypesOpen), 'What happened', 'What happened.', {
        required: true,
        inDiff: 'Kind',
        asked: 'case.events.type',
        printed: 'reason',
      }),
      date: record(day, 'Day of the event', 'When it happened.', {
        required: true,
        inDiff: 'Date',
        asked: 'case.events.date',
        printed: 'reason',
      }),
      children: record(pointers('person'), 'Children concerned', 'The children concerned; all where left out.', {
        inDiff: 'Children',
        notAsked: 'detail',
        printed: 'reason',
      }),
      note: record(prose, 'What else matters', 'What else matters.', {
        inDiff: 'Note',
        notAsked: 'detail',
        printed: 'reason',
      }),
    },
  ),
  hearings: list('Hearings', 'Hearings, past and coming.', 'A hearing, past or coming.', {
    id: id('hearing', 'record'),
    type: record(open(codes.hearingTypesOpen), 'Kind of hearing', 'Kind of hearing.', {
      required: true,
      inDiff: 'Kind',
      notAsked: 'later',
      printed: 'reviews',
    }),
    date: record(day, 'Day of the hearing', 'Day of the hearing.', {
      required: true,
      inDiff: 'Date',
      notAsked: 'later',
      printed: 'reviews',
    }),
    time: record(time, 'Hour of the hearing', 'Hour of the hearing.', {
      inDiff: 'Hour',
      notAsked: 'later',
      printed: 'reviews',
    }),
    held: record(flag, 'Was it held?', 'true once it was held, false if it was not.', {
      inDiff: 'Held',
      notAsked: 'later',
      printed: 'reviews',
    }),
    outcome: record(prose, 'Decision', 'What the court decided.', {
      inDiff: 'Outcome',
      notAsked: 'later',
      printed: 'reviews',
    }),
    reportDue: record(day, 'Court report due', 'When the report to the court is due.', {
      notAsked: 'later',
      printed: 'reviews',
    }),
  }),
  orders: list('Court orders', 'Court orders that bear on the plan.', 'A court order and how far it is carried out.', {
    id: id('order', 'record'),
    date: record(day, 'Day of the order', 'Day of the order.', {
      required: true,
      inDiff: 'Date',
      notAsked: 'later',
      printed: 'reviews',
    }),
    text: record(prose, 'Text of the order', 'What the court ordered.', {
      required: true,
      inDiff: 'Text',
      notAsked: 'later',
      printed: 'reviews',
    }),
    status: record(closed(codes.orderStatuses), 'How far it is carried out', 'How far it is carried out.', {
      required: true,
      inDiff: 'Status',
      notAsked: 'later',
      printed: 'reviews',
    }),
    tasks: record(pointers('task'), 'Tasks that carry it out', 'The tasks that carry it out.', {
      inDiff: 'Tasks',
      notAsked: 'later',
      printed: 'reviews',
    }),
  }),
});
