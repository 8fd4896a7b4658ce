import { ageOn } from '../calendar/plain-date.ts';
import { permanencyGoals } from '../plan/schema/codes.ts';
import { childrenIn, dateAt, inRole, peopleWho, personIn, textAt } from './answers.ts';
import { ask, type Node, repeat, type Scene, type Section } from './question.ts';

const livesApart = ({ entry }: Scene) => {
  const type = textAt(entry, 'placement.type');
  return type !== undefined && type !== 'parental-home';
};

/** Age of the child that is asked about; undefined where the birth date is not known. */
function ageOf({ answers, entry, today }: Scene): number | undefined {
  const birth = dateAt(personIn(answers, entry.person) ?? {}, 'birthDate');
  return birth === undefined || birth > today ? undefined : ageOn(birth, today);
}

const ofSchoolAge = (scene: Scene) => (ageOf(scene) ?? 5) >= 3;

const parentRoles = ['mother', 'father', 'parent', 'legal-guardian', 'indian-custodian'];

/** Who could be caring for a child: caregivers and relatives, on a trial home visit a parent. */
const carers = ({ answers, entry }: Scene) => {
  const visit = textAt(entry, 'placement.type') === 'trial-home-visit';
  return peopleWho(answers, inRole('caregiver', 'relative', ...(visit ? parentRoles : [])));
};

/** What is usual where the child lives now; nothing while that is not known. */
function likelyGoal({ entry }: Scene): string | undefined {
  const type = textAt(entry, 'placement.type');
  if (type === undefined) return undefined;
  return type === 'parental-home' ? 'remain-home' : 'reunification';
}

const otherGoals = ({ entry }: Scene) => permanencyGoals.filter((goal) => goal !== textAt(entry, 'permanency.primary'));

const children: Section = {
  id: 'children',
  nodes: [
    repeat(
      'children',
      [
        ask('placement.type', { required: 'plan', codes: 'placementTypes' }),
        ask('placement.caregiver', { when: livesApart, options: carers, add: 'caregiver' }),
        ask('placement.start', { when: livesApart, required: 'plan', past: true }),
        ask('placement.safety', { when: livesApart }),
        ask('placement.appropriateness', { when: livesApart }),
        ask('placement.leastRestrictive', { when: livesApart }),
        ask('placement.proximity', { when: livesApart }),
        ask('permanency.primary', {
          required: 'plan',
          codes: 'permanencyGoals',
          suggest: likelyGoal,
        }),
        ask('permanency.concurrent', {
          codes: 'permanencyGoals',
          options: otherGoals,
          refuse: (value, { entry }) => (value === textAt(entry, 'permanency.primary') ? { id: 'sameGoal' } : null),
        }),
        ask('permanency.targetDate'),
        ask('education.school', { when: ofSchoolAge }),
        ask('education.status', { when: ({ entry }) => textAt(entry, 'education.school') !== undefined }),
        ask('health.conditions'),
        ask('health.providers'),
        ask('health.medications', { when: livesApart }),
        ask('health.immunizations', { when: livesApart }),
        ask('icwa.status', { codes: 'icwaStatuses', required: 'plan' }),
        ask('icwa.inquiryOn', {
          past: true,
          when: ({ entry }) => (textAt(entry, 'icwa.status') ?? 'not-asked') !== 'not-asked',
        }),
      ],
      { each: ({ answers }) => childrenIn(answers) },
    ),
  ],
};

const familyAndCarers = ({ answers }: Scene) =>
  peopleWho(answers, inRole('child', ...parentRoles, 'caregiver', 'relative', 'support'));

const found: readonly Node[] = [
  ask('description', { required: 'now' }),
  ask('id', { quiet: true }),
  ask('people', { options: familyAndCarers }),
];

/** A need is named by its part of life. */
const need: readonly Node[] = [
  ask('description', { required: 'now' }),
  ask('people', { options: familyAndCarers }),
  ask('domain', { codes: 'needDomains' }),
  ask('id', { quiet: true }),
  ask('priority', { codes: 'priorities' }),
];

const notForChild = ({ answers }: Scene) => textAt(answers, 'plan.kind') !== 'child-service-plan';

const assessment: Section = {
  id: 'assessment',
  nodes: [
    repeat('assessment.safetyThreats', found, { required: notForChild, asksBack: true }),
    repeat('assessment.riskFactors', found, { required: () => true }),
    repeat('assessment.protectiveFactors', found, { required: () => true }),
    repeat('assessment.strengths', found, { required: () => true }),
    repeat('assessment.needs', need, { required: () => true }),
  ],
};

export const familySections: readonly Section[] = [children, assessment];
