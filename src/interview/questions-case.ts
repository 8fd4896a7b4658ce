import { addMonths, type PlainDate } from '../calendar/plain-date.ts';
import { jurisdictions } from '../law/index.ts';
import { checks } from '../plan/schema/checks.ts';
import { codesEn } from '../wording/en/interview/codes.ts';
import { childrenIn, dateAt, inRole, parentsIn, peopleWho, staffIn, textAt } from './answers.ts';
import { ask, isOneOf, notBefore, repeat, type Scene, type Section } from './question.ts';

const languageCodes = Object.keys(codesEn.languages);
const kindBefore: Readonly<Record<string, string>> = {
  'us-tx': 'family-service-plan',
  'us-ca': 'case-plan',
  'us-fl': 'case-plan',
};
const idStart: Readonly<Record<string, string>> = {
  'family-service-plan': 'FSP',
  'child-service-plan': 'CSP',
  'case-plan': 'CP',
  'prevention-plan': 'PP',
};
const idStartTexas: Readonly<Record<string, string>> = { 'family-service-plan': 'FPOS', 'child-service-plan': 'CPOS' };

/** The next free id of the year, such as FPOS-2026-0001. */
function nextPlanId({ answers, today, idTaken }: Scene): string {
  const kind = textAt(answers, 'plan.kind') ?? '';
  const texas = textAt(answers, 'plan.jurisdiction') === 'us-tx' ? idStartTexas[kind] : undefined;
  for (let n = 1; ; n++) {
    const id = `${texas ?? idStart[kind] ?? 'PLAN'}-${today.slice(0, 4)}-${String(n).padStart(4, '0')}`;
    if (!idTaken(id)) return id;
  }
}

/** Six months from the start: the longest that a plan goes without the review that federal law asks for. */
function periodEnd({ answers, today }: Scene): PlainDate {
  return addMonths(dateAt(answers, 'plan.period.start') ?? today, 6);
}

const baselineFirst = (a: { id: string; name: string }, b: { id: string; name: string }) =>
  Number(b.id === 'us') - Number(a.id === 'us') || a.name.localeCompare(b.name, 'en');

/** Those of the program, and one of the agency's own where it is the usual one. */
function jurisdictionIds(usual: string | undefined): string[] {
  const ids = [...jurisdictions].sort(baselineFirst).map(({ id }) => id);
  return usual === undefined || ids.includes(usual) ? ids : [usual, ...ids];
}

const plan: Section = {
  id: 'plan',
  nodes: [
    ask('plan.jurisdiction', {
      required: 'now',
      codes: 'jurisdictions',
      options: ({ jurisdiction }) => jurisdictionIds(jurisdiction),
      suggest: ({ jurisdiction }) => jurisdiction,
    }),
    ask('plan.kind', {
      required: 'now',
      codes: 'planKinds',
      suggest: ({ answers }) => kindBefore[textAt(answers, 'plan.jurisdiction') ?? ''] ?? 'family-service-plan',
    }),
    ask('plan.id', {
      required: 'now',
      suggest: nextPlanId,
      refuse: (value, { idTaken }) =>
        !checks.id(String(value)) ? { id: 'notId' } : idTaken(String(value)) ? { id: 'idTaken' } : null,
    }),
    ask('plan.language', {
      required: 'now',
      codes: 'languages',
      options: () => languageCodes,
      suggest: ({ language }) => language ?? 'en',
    }),
    ask('plan.period.start', { required: 'plan', suggest: ({ today }) => today }),
    ask('plan.period.end', {
      required: 'plan',
      suggest: periodEnd,
      refuse: (value, { answers }) => notBefore(value, dateAt(answers, 'plan.period.start'), 'endsEarly'),
    }),
  ],
};

const hasCourt = ({ answers }: Scene) => textAt(answers, 'case.court.name') !== undefined;
const inCourt = ({ answers }: Scene) => textAt(answers, 'plan.kind') !== 'prevention-plan';
const stateOf = (jurisdiction: string | undefined) => /^us-([a-z]{2})$/.exec(jurisdiction ?? '')?.[1]?.toUpperCase();

const agency: Section = {
  id: 'agency',
  nodes: [
    ask('case.number'),
    ask('case.agency.name', { required: 'plan' }),
    ask('case.agency.office'),
    ask('case.agency.phone'),
    ask('case.court.name', { when: inCourt }),
    ask('case.court.county', { when: hasCourt }),
    ask('case.court.state', {
      when: hasCourt,
      suggest: ({ answers }) => stateOf(textAt(answers, 'plan.jurisdiction')),
    }),
    ask('case.court.causeNumber', { when: hasCourt }),
    ask('case.court.style', { when: hasCourt }),
  ],
};

const parentRoles = ['mother', 'father', 'parent', 'legal-guardian', 'indian-custodian'];
const familyRoles = ['child', ...parentRoles, 'caregiver', 'relative', 'support'];
const spokenFor = ['attorney', 'guardian-ad-litem', 'casa'];
const roleIs =
  (...roles: string[]) =>
  ({ entry }: Scene) =>
    isOneOf(roles, entry.role);

const speaksAnother = ({ entry, answers }: Scene) => {
  const own = textAt(entry, 'language');
  return own !== undefined && own !== textAt(answers, 'plan.language');
};

function missingPerson({ answers }: Scene): string | null {
  if (childrenIn(answers).length === 0) return 'child';
  if (parentsIn(answers).length === 0) return 'parent';
  return staffIn(answers).length === 0 ? 'caseworker' : null;
}

/** The role that comes next where people are named in the usual order. */
const likelyRole = (scene: Scene) =>
  ({ child: 'child', parent: 'mother', caseworker: 'caseworker' })[missingPerson(scene) ?? ''];

const people: Section = {
  id: 'people',
  nodes: [
    repeat(
      'people',
      [
        ask('name', { required: 'now' }),
        ask('role', { required: 'now', codes: 'roles', suggest: likelyRole }),
        ask('id', { quiet: true }),
        ask('birthDate', {
          past: true,
          when: roleIs('child'),
          required: 'plan',
          refuse: (value, { today }) => (value > today ? { id: 'bornLater' } : null),
        }),
        ask('parentOf', {
          when: (scene) => roleIs(...parentRoles)(scene) && childrenIn(scene.answers).length > 0,
          options: ({ answers }) => childrenIn(answers),
          suggest: ({ answers }) => childrenIn(answers),
        }),
        ask('language', {
          when: roleIs(...familyRoles),
          codes: 'languages',
          options: () => languageCodes,
          suggest: ({ answers }) => textAt(answers, 'plan.language'),
        }),
        ask('interpreter', { when: speaksAnother, suggest: () => true }),
        ask('represents', {
          when: roleIs(...spokenFor),
          options: ({ answers }) => [...parentsIn(answers), ...childrenIn(answers)],
        }),
        ask('organization', { when: roleIs('caregiver', 'relative') }),
        ask('phone', { when: roleIs(...parentRoles, 'caseworker', 'supervisor', 'provider', 'caregiver') }),
      ],
      { required: () => true, asksBack: true, lacking: missingPerson },
    ),
    ask('plan.preparedBy', {
      when: ({ answers }) => staffIn(answers).length > 0,
      options: ({ answers }) => staffIn(answers),
      suggest: ({ answers }) => peopleWho(answers, inRole('caseworker'))[0],
    }),
    ask('plan.preparedOn', {
      past: true,
      when: ({ answers }) => textAt(answers, 'plan.preparedBy') !== undefined,
      suggest: ({ today }) => today,
    }),
  ],
};

const why: Section = {
  id: 'why',
  nodes: [
    ask('case.reasonForInvolvement', { required: 'plan' }),
    ask('case.reasonableEfforts.toPrevent', { required: 'plan' }),
    ask('case.reasonableEfforts.toReunify', { when: inCourt }),
    repeat(
      'case.events',
      [ask('type', { required: 'now', codes: 'eventTypes' }), ask('date', { required: 'now', past: true })],
      {
        when: inCourt,
      },
    ),
  ],
};

export const caseSections: readonly Section[] = [plan, agency, people, why];
