import * as z from 'zod';
import { barrier, familyTime, service, strategy, task } from './actions.ts';
import { assessment } from './assessment.ts';
import { caseSection } from './case.ts';
import { planKinds, planStatuses } from './codes.ts';
import { closed, day, duration, id, language, pointer, text } from './fields.ts';
import { goal } from './goals.ts';
import { contact, participation, review, signature } from './life.ts';
import { child, person } from './people.ts';
import { previous } from './previous.ts';

/**
 * The plan file, format 1: the one truth from which the TypeScript types, the JSON Schema and the readers of ids,
 * pointers and codes are derived. Only what a plan cannot be read without is required here; what a good plan must hold is
 * the business of the rules, so that a half-written plan gets findings and not a refusal.
 */
export const planSchema = z
  .strictObject({
    caseplan: z.literal(1).describe('Format of this file. The first line of every plan: caseplan: 1'),
    id: id('plan'),
    kind: closed(planKinds, 'What kind of plan this is.'),
    jurisdiction: text('Whose law applies: us (federal baseline), us-tx, us-ca and so on.', 'us', 'us-tx', 'us-ca'),
    status: closed(planStatuses, 'Where the plan stands in its life (FHIR request-status).'),
    version: z.int().min(1).describe('1 for the first plan, 2 for the one that amends it, and so on.').optional(),
    replaces: text('Id of the plan that this one amends.').optional(),
    period: z
      .strictObject({ start: day('First day.').optional(), end: day('Last day.').optional() })
      .describe('The time that the plan covers.')
      .optional(),
    language: language('Language of the prose in this file.').optional(),
    translations: z
      .array(language('A language.'))
      .describe('Languages that every family-facing text is promised in, besides the language of the file.')
      .optional(),
    preparedBy: pointer('person', 'Who wrote the plan.').optional(),
    preparedOn: day('When it was written.').optional(),
    approvedBy: pointer('person', 'Who approved it; not its author.').optional(),
    approvedOn: day('When it was approved.').optional(),
    approvedTerms: text(
      'Fingerprint of the terms that were approved; caseplan approve writes it.',
      'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    ).optional(),
    case: caseSection.optional(),
    people: z.array(person).describe('Everyone named in the plan, once.').optional(),
    children: z.array(child).describe('The children the plan is for, one entry each.').optional(),
    assessment: assessment.optional(),
    previous: previous.optional(),
    goals: z.array(goal).describe('What will be different, for whom, by when, and how it is measured.').optional(),
    strategies: z.array(strategy).describe('How change is expected to happen.').optional(),
    services: z.array(service).describe('Services and community resources, with provider and start.').optional(),
    tasks: z.array(task).describe('Who does what by when: the family and the agency.').optional(),
    barriers: z.array(barrier).describe('What stands in the way, and the answer to it.').optional(),
    familyTime: z.array(familyTime).describe('Visits between children and their family.').optional(),
    participation: z.array(participation).describe('Who took part in making the plan, and how.').optional(),
    reviewEvery: duration('How often the plan is reviewed.').optional(),
    reviews: z.array(review).describe('Reviews held, and when the next one is.').optional(),
    contacts: z.array(contact).describe('Caseworker visits with the children and the parents.').optional(),
    signatures: z.array(signature).describe('Who signed, or why not.').optional(),
  })
  .describe('A child-welfare case plan, format 1.');

export type Plan = z.infer<typeof planSchema>;
type Entry<K extends keyof Plan> = NonNullable<Plan[K]> extends (infer E)[] ? E : never;

export type Person = Entry<'people'>;
export type Child = Entry<'children'>;
export type Goal = Entry<'goals'>;
export type Measure = NonNullable<Goal['measures']>[number];
export type Strategy = Entry<'strategies'>;
export type Service = Entry<'services'>;
export type Task = Entry<'tasks'>;
export type Barrier = Entry<'barriers'>;
export type FamilyTime = Entry<'familyTime'>;
export type Participation = Entry<'participation'>;
export type Review = Entry<'reviews'>;
export type Contact = Entry<'contacts'>;
export type Signature = Entry<'signatures'>;
type Case = NonNullable<Plan['case']>;
export type Hearing = NonNullable<Case['hearings']>[number];
export type CourtOrder = NonNullable<Case['orders']>[number];
export type Previous = NonNullable<Plan['previous']>;
/** One string in the plan's language, or a map from language tag to string. */
export type Prose = string | Record<string, string>;
