import * as codes from '../schema/codes.ts';
import { services, strategies, tasks } from './actions.ts';
import { assessment } from './assessment.ts';
import { barriers, familyTime } from './barriers.ts';
import { caseSection } from './case.ts';
import { children } from './children.ts';
import { map, part, planId, record, terms } from './declare.ts';
import { goals } from './goals.ts';
import { closed, constant, day, duration, label, language, listOf, pointer, wholeFrom1 } from './kinds.ts';
import { participation, signatures } from './making.ts';
import { people } from './people.ts';
import { previous } from './previous.ts';
import { contacts, reviews } from './reviews.ts';

/**
 * The plan file, format 1: the one truth from which the TypeScript types, the JSON Schema and the readers of ids, pointers and codes are
 * derived. Only what a plan cannot be read without is required here; what a good plan must hold is the business of the rules, so that a
 * half-written plan gets findings and not a refusal.
 */
export const planSchema = map('A child-welfare case plan, format 1.', {
  caseplan: terms(constant(1), 'Format version', 'Format of this file. The first line of every plan: caseplan: 1', {
    required: true,
    notAsked: 'follows',
    notPrinted: 'ofFile',
  }),
  id: planId({ inDiff: 'Id of the plan', asked: 'plan.id', printed: 'head' }),
  kind: terms(closed(codes.planKinds), 'Kind of plan', 'What kind of plan this is.', {
    required: true,
    asked: 'plan.kind',
    printed: 'head',
  }),
  jurisdiction: terms(label, 'Jurisdiction', 'Whose law applies: us (federal baseline), us-tx, us-ca and so on.', {
    required: true,
    examples: ['us', 'us-tx', 'us-ca'],
    asked: 'plan.jurisdiction',
    printed: 'head',
  }),
  status: record(
    closed(codes.planStatuses),
    'Status of the plan',
    'Where the plan stands in its life (FHIR request-status).',
    { required: true, inDiff: 'Status', notAsked: 'follows', printed: 'head' },
  ),
  version: terms(wholeFrom1, 'Version of the plan', '1 for the first plan, 2 for the one that amends it, and so on.', {
    inDiff: 'Version',
    notAsked: 'follows',
    printed: 'head',
  }),
  replaces: terms(label, 'Plan that this one replaces', 'Id of the plan that this one amends.', {
    inDiff: 'Plan that it replaces',
    notAsked: 'amended',
    printed: 'head',
  }),
  period: part('Time that the plan covers', 'The time that the plan covers.', {
    start: terms(day, 'First day', 'First day.', {
      inDiff: 'First day of the plan',
      asked: 'plan.period.start',
      printed: 'head',
    }),
    end: terms(day, 'Last day', 'Last day.', {
      inDiff: 'Last day of the plan',
      asked: 'plan.period.end',
      printed: 'head',
    }),
  }),
  language: terms(language, 'Language of the file', 'Language of the prose in this file.', {
    inDiff: 'Language of the plan',
    asked: 'plan.language',
    printed: 'head',
  }),
  translations: terms(
    listOf(language, 'A language.'),
    'Promised languages',
    'Languages that every family-facing text is promised in, besides the language of the file.',
    { notAsked: 'detail', notPrinted: 'ofFile' },
  ),
  preparedBy: terms(pointer('person'), 'Author', 'Who wrote the plan.', {
    asked: 'plan.preparedBy',
    printed: 'making',
  }),
  preparedOn: terms(day, 'Day of writing', 'When it was written.', { asked: 'plan.preparedOn', printed: 'making' }),
  approvedBy: record(pointer('person'), 'Approved by', 'Who approved it; not its author.', {
    notAsked: 'approved',
    printed: 'making',
  }),
  approvedOn: record(day, 'Day of approval', 'When it was approved.', {
    inDiff: 'Approved on',
    notAsked: 'approved',
    printed: 'making',
  }),
  approvedTerms: record(
    label,
    'Fingerprint of what was approved',
    'Fingerprint of the terms that were approved; caseplan approve writes it.',
    {
      examples: ['sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
      notAsked: 'approved',
      notPrinted: 'ofFile',
    },
  ),
  case: caseSection,
  people,
  children,
  assessment,
  previous,
  goals,
  strategies,
  services,
  tasks,
  barriers,
  familyTime,
  participation,
  reviewEvery: terms(duration, 'How often it is reviewed', 'How often the plan is reviewed.', {
    inDiff: 'Reviewed every',
    asked: 'reviewEvery',
    printed: 'reviews',
  }),
  reviews,
  contacts,
  signatures,
});
