import * as codes from '../schema/codes.ts';
import { list, record } from './declare.ts';
import { closed, day, flag, language, pointer, prose } from './kinds.ts';

export const participation = list(
  'Who took part',
  'Who took part in making the plan, and how.',
  'The part of one person in making the plan.',
  {
    person: record(pointer('person'), 'Person', 'Who was asked to take part.', {
      required: true,
      notAsked: 'follows',
      printed: 'making',
    }),
    invitedOn: record(day, 'Invited on', 'When the person was invited.', {
      asked: 'participation.invitedOn',
      printed: 'making',
    }),
    participated: record(flag, 'Took part?', 'Did the person take part?', {
      inDiff: 'Took part',
      asked: 'participation.participated',
      printed: 'making',
    }),
    how: record(prose, 'How the person took part', 'How the person took part: meeting, visit, letter.', {
      inDiff: 'How',
      examples: ['Family meeting on February 3'],
      asked: 'participation.how',
      printed: 'making',
    }),
    views: record(prose, "In the person's words", 'What the person said.', {
      inDiff: 'In the words of the person',
      asked: 'participation.views',
      printed: 'making',
    }),
    agrees: record(flag, 'Agrees with the plan?', 'Does the person agree with the plan?', {
      inDiff: 'Agrees',
      asked: 'participation.agrees',
      printed: 'making',
    }),
    whyNot: record(prose, 'Why the person did not take part', 'Why the person did not take part.', {
      inDiff: 'Why not',
      asked: 'participation.whyNot',
      printed: 'making',
    }),
  },
);

export const signatures = list(
  'Signatures',
  'Who signed, or why not.',
  'A signature, or the reason why there is none.',
  {
    person: record(pointer('person'), 'Person', 'Who signs or is to sign.', {
      required: true,
      notAsked: 'follows',
      printed: 'signatures',
    }),
    required: record(flag, 'Needed for the plan?', 'Does the plan need this signature?', {
      inDiff: 'Needed for the plan',
      notAsked: 'detail',
      printed: 'signatures',
    }),
    status: record(closed(codes.signatureStatuses), 'Signed?', 'Signed, refused, unavailable or pending.', {
      required: true,
      inDiff: 'Status',
      asked: 'signatures.status',
      printed: 'signatures',
    }),
    date: record(day, 'Day of signing or refusing', 'When it was signed or refused.', {
      inDiff: 'Date',
      asked: 'signatures.date',
      printed: 'signatures',
    }),
    reason: record(prose, 'Why there is no signature', 'Why it is refused or missing.', {
      inDiff: 'Reason',
      asked: 'signatures.reason',
      printed: 'signatures',
    }),
    termsDiscussedOn: record(day, 'Terms gone through on', 'When each term was gone through with the person.', {
      notAsked: 'later',
      printed: 'signatures',
    }),
    copyGivenOn: record(day, 'Copy given on', 'When the person got a copy.', {
      notAsked: 'later',
      printed: 'signatures',
    }),
    language: record(language, 'Language of the copy', 'Language of the copy.', {
      inDiff: 'Language',
      notAsked: 'later',
      printed: 'signatures',
    }),
  },
);
