import { listed } from './words.ts';

/** What a plan must hold and does not. */

/** Who no plan is without. */
export type Missing = 'child' | 'parent' | 'staff';
export type Factors = 'riskFactors' | 'protectiveFactors';

const who: Record<Missing, string> = { child: 'child', parent: 'parent or guardian', staff: 'caseworker' };
const factors: Record<Factors, string> = { riskFactors: 'risk factor', protectiveFactors: 'protective factor' };

/** What makes of an indicator a measure: where it is, where it should be, how often somebody looks. */
export type MeasurePart = 'baseline' | 'target' | 'every';

const measureParts: Record<MeasurePart, string> = {
  baseline: 'where it starts',
  target: 'what counts as reached',
  every: 'how often it is looked at',
};

interface OfPerson {
  /** Id of the person. */
  person: string;
}

const assessment = {
  'no-safety-threats': () => ({
    message: 'The plan names no safety threat: what danger are the children in?',
    help: 'Add assessment.safetyThreats with an id, the people and what happens, in facts.',
  }),
  'no-strengths': () => ({
    message: 'The plan names no strength of the family.',
    help: 'Add assessment.strengths: what the family does well, what has worked before.',
  }),
  'no-needs': () => ({
    message: 'The plan names no need: what does the family need so that the children are safe?',
    help: 'Add assessment.needs with an id, the people, a domain and what is needed.',
  }),
  'no-factors': ({ missing }: { missing: readonly Factors[] }) => ({
    message: `The plan names no ${missing.map((list) => factors[list]).join(' and no ')}.`,
    help: `Add ${missing.map((list) => `assessment.${list}`).join(' and ')}.`,
  }),
};

const action = {
  'no-goals': () => ({
    message: 'The plan has no goal: what will be different when it is done?',
    help: 'Add goals, each with what will be different, the threats and needs it addresses, and a target date.',
  }),
  'no-strategies': () => ({
    message: 'The plan has no strategy: how is change expected to happen?',
    help: 'Add strategies, each with the goals it serves.',
  }),
  'no-services': () => ({
    message: 'The plan names no service or community resource.',
    help: 'Add services, each with provider, need, start and place.',
  }),
  'no-tasks': () => ({
    message: 'The plan has no task: who does what, by when?',
    help: 'Add tasks, each with an assignee, a description, a due date and a status.',
  }),
  'no-family-tasks': () => ({
    message: 'No task is for the family.',
    help: 'Add a task whose assignee is a parent, the child, a caregiver or a relative.',
  }),
  'no-agency-tasks': () => ({
    message: 'No task is for the agency: what does the agency do to help?',
    help: 'Add a task whose assignee is the caseworker or the supervisor.',
  }),
  'no-measures': () => ({
    message: 'The plan does not say how progress is measured: no goal has a measure.',
    help: 'Add measures to the goals: indicator, unit, baseline, target, source and how often.',
  }),
  'measure-incomplete': ({ measure, missing }: { measure: string; missing: readonly MeasurePart[] }) => ({
    message: `The measure ${measure} does not say ${listed(
      missing.map((part) => measureParts[part]),
      'or',
    )}.`,
    help: `Add ${listed(missing)}.`,
  }),
  'no-period': () => ({
    message: 'The plan does not say which time it covers.',
    help: 'Add period: { start: YYYY-MM-DD, end: YYYY-MM-DD }.',
  }),
  'half-a-period': ({ missing }: { missing: 'start' | 'end' }) => ({
    message: `The period of the plan has no ${missing}.`,
    help: 'Add the date.',
  }),
  'no-dates': () => ({
    message: 'No goal and no task of the plan has a date.',
    help: 'Add a target to every goal and a due date to every task.',
  }),
};

const people = {
  'no-people': ({ missing }: { missing: readonly Missing[] }) => ({
    message: `The plan names no ${missing.map((one) => who[one]).join(', no ')}.`,
    help: 'Add each to people, with id, role and name.',
  }),
  'no-court': () => ({
    message: 'A court hears the case, and the plan does not name it.',
    help: 'Add case.court: { name, county, state, causeNumber, style, judge }.',
  }),
  'service-without-provider': ({ service }: { service: string }) => ({
    message: `Service "${service}" has no provider: who gives it?`,
    help: 'Add provider: the id of who gives it, and that one to people.',
  }),
  'child-missing': ({ person }: OfPerson) => ({
    message: `${person} was removed from home, and the plan has no part for ${person}: where does the child live, and where to?`,
    help: `Add children with an entry for ${person}: permanency, placement, education, health.`,
  }),
  'no-participation': () => ({
    message: 'The plan does not say who took part in making it.',
    help: 'Add participation for every parent and child: invited when, took part how, or whyNot.',
  }),
  'participation-missing': ({ person }: OfPerson) => ({
    message: `The plan does not say whether ${person} took part in making it.`,
    help: `Add participation for ${person}, with whyNot if there was none.`,
  }),
  'participation-open': ({ person }: OfPerson) => ({
    message: `The plan does not say whether ${person} took part in making it.`,
    help: 'Add participated: true and how, or participated: false and whyNot.',
  }),
  'participation-refused': ({ person }: OfPerson) => ({
    message: `${person} did not take part, and the plan does not say why.`,
    help: 'Add whyNot: the reason in one sentence.',
  }),
  'no-review': () => ({
    message: 'The plan does not say when it is reviewed and updated.',
    help: 'Add reviewEvery, for example P3M for every three months, and reviews as they are held.',
  }),
  'no-signatures': () => ({
    message: 'The plan has no signatures.',
    help: 'Add signatures for every parent and for the caseworker or the supervisor; status pending until they sign.',
  }),
  'signature-missing': ({ person }: OfPerson) => ({
    message: `There is no signature of ${person}, and no reason why.`,
    help: `Add ${person} with status signed, refused, unavailable or pending.`,
  }),
  'signature-of-staff-missing': ({ staff }: { staff: readonly string[] }) => ({
    message: 'Nobody of the agency has signed the plan.',
    help: `Add the signature of ${listed(staff)}.`,
  }),
  'signature-without-reason': ({ person, status }: OfPerson & { status: 'refused' | 'unavailable' }) => ({
    message: `The signature of ${person} is ${status}, and the plan does not say why.`,
    help: 'Add the reason in one sentence.',
  }),
  'signature-without-date': ({ person }: OfPerson) => ({
    message: `${person} signed, but not when.`,
    help: 'Add the date of the signature.',
  }),
  'signature-pending': ({ person }: OfPerson) => ({
    message: `${person} has not signed, and an active plan can have no signature pending.`,
    help: 'Record the signature and its date, or refused or unavailable with the reason.',
  }),
};

export const component = { ...assessment, ...action, ...people };
