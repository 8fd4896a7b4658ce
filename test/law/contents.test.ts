import { describe, expect, it } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { gapsOf, lawOf, sentenceOf } from '../../src/law/index.ts';
import { clock, clocks, type Given, lacking, lawAsking, planWith } from './support.ts';

const home = { placement: { type: 'parental-home' } } as const;
const away = { placement: { type: 'foster-family' }, permanency: { primary: 'reunification' } } as const;

describe('what is asked of something that is about several children', () => {
  const asked = lawAsking({ when: [{ inCare: true }, { primaryGoal: 'reunification' }], needs: ['familyTime'] });

  it('is asked where the conditions hold for any of them, whichever comes first in the file', () => {
    expect(lacking({ children: { leo: home, ada: away } }, asked)).toEqual(['P-1']);
    expect(lacking({ children: { ada: away, leo: home } }, asked)).toEqual(['P-1']);
    expect(lacking({ children: { leo: home } }, asked)).toEqual([]);
  });

  it('is not put together from one condition of one child and another of the other', () => {
    const elsewhere = { placement: { type: 'foster-family' }, permanency: { primary: 'adoption' } } as const;
    const atHome = { ...home, permanency: { primary: 'reunification' } } as const;
    expect(lacking({ children: { leo: elsewhere, ada: atHome } }, asked)).toEqual([]);
  });

  it('is asked of a parent, or of family time, for the children that it is about', () => {
    const children: Given['children'] = { leo: home, ada: away };
    const people = [
      { id: 'ana', role: 'mother', name: 'Ana Doe', parentOf: ['leo'] },
      { id: 'ben', role: 'father', name: 'Ben Doe', parentOf: ['ada'] },
      { id: 'eve', role: 'legal-guardian', name: 'Eve Doe' },
    ];
    const ofParents = lawAsking({ each: 'parent', when: [{ inCare: true }], needs: ['phone'] });
    expect(lacking({ children, people }, ofParents)).toEqual(['ben', 'eve']);
    const familyTime = [
      { id: 'f-leo', children: ['leo'] },
      { id: 'f-ada', children: ['ada'] },
      { id: 'f-all', children: ['leo', 'ada'] },
    ];
    const ofVisits = lawAsking({ each: 'family-time', when: [{ inCare: true }], needs: ['frequency'] });
    expect(lacking({ children, familyTime }, ofVisits)).toEqual(['f-ada', 'f-all']);
  });
});

describe('parts', () => {
  it('of a list are written where every entry has them', () => {
    const law = lawAsking({ needs: ['contacts', 'contacts.summary'] });
    const visit = { date: '2026-02-01' };
    expect(lacking({}, law)).toEqual(['P-1']);
    expect(lacking({ contacts: [{ ...visit, summary: 'Seen.' }, visit] }, law)).toEqual(['P-1']);
    expect(lacking({ contacts: [{ ...visit, summary: 'Seen.' }] }, law)).toEqual([]);
  });

  it('of the plan can be asked for from every item', () => {
    const law = lawAsking({ each: 'child', when: [{ has: 'plan.replaces' }], needs: ['icwa'] });
    expect(lacking({}, law)).toEqual([]);
    expect(lacking({ replaces: 'P-0' }, law)).toEqual(['leo']);
  });

  it('of a goal are reached through whatever names it', () => {
    const law = lawAsking({ each: 'task', needs: ['goals.measures'] });
    const tasks = [
      { id: 't-1', assignee: 'leo', description: 'Read.', status: 'in-progress' as const, goals: ['g-1'] },
    ];
    const goal = { id: 'g-1', type: 'well-being' as const, statement: 'Reads.', status: 'active' as const };
    const measured = { ...goal, measures: [{ id: 'm-1', indicator: 'Pages.' }] };
    const asked = (goals: object[], of = tasks) => lacking({ tasks: of, goals } as Given, law);
    expect(asked([goal])).toEqual(['t-1']);
    expect(asked([measured])).toEqual([]);
    expect(asked([measured], [{ ...tasks[0], goals: ['g-2'] }] as typeof tasks)).toEqual(['t-1']);
    expect(asked([measured], [{ ...tasks[0], goals: [] }] as typeof tasks)).toEqual(['t-1']);
  });

  it('that are missing are named', () => {
    const plan = planWith({ reviews: [{ date: '2026-03-01', type: 'court', progress: 'Good.' }] });
    const law = lawAsking({
      each: 'review',
      when: [{ oneOf: { path: 'type', values: ['court', 'periodic'] } }],
      needs: ['progress', 'safety'],
    });
    expect(gapsOf(plan, law, date('2026-04-15')).map(sentenceOf)).toEqual(['2026-03-01 lacks safety.']);
  });
});

describe('the age on the day of an event', () => {
  it('is another than that of today', async () => {
    const california = await lawOf('us-ca');
    const state = (birthDate: string | undefined) => {
      const children: Given['children'] = { leo: { birthDate, placement: { type: 'foster-family' } } };
      const events = { removal: '2026-01-10', disposition: '2026-03-01' };
      return clock(clocks({ children, events }, california, '2026-06-01'), 'us-ca/services-limit-under-3').state;
    };
    expect([state('2023-01-11'), state('2023-01-10'), state(undefined)]).toEqual([
      'upcoming',
      'not-applicable',
      'unknown',
    ]);
  });
});

describe('what the law asks a plan to hold', () => {
  const mother = { id: 'ana', role: 'mother', name: 'Ana Doe', parentOf: ['leo'] };
  const attorney = { id: 'ada', role: 'attorney', name: 'Ada Poe', represents: ['ana'] };
  const other = { id: 'eve', role: 'attorney', name: 'Eve Lane', represents: ['leo'] };
  const worker = { id: 'kim', role: 'caseworker', name: 'Kim Roe' };
  const indian = { status: 'confirmed', inquiryOn: '2026-01-11' } as const;
  const at = (id: string, placement: object = {}) => ({
    [id]: { placement: { type: 'foster-family' as const, ...placement } },
  });
  const moved = at('leo', { start: '2026-03-01' });
  const earlier = { placementHistory: [{ type: 'kinship' as const, start: '2026-01-10', end: '2026-03-01' }] };
  const signed = (person: string, more: object = {}) => ({ person, status: 'signed' as const, ...more });
  const refused = { person: 'ana', status: 'refused' as const };
  const service = { id: 'v-1', name: 'Counseling' };
  const task = { id: 't-1', assignee: 'ana', description: 'Write a night plan.', status: 'in-progress' as const };

  const cases: [string, Given, Given][] = [
    ['us/services', {}, { services: [service] }],
    ['us/services-appropriate', { services: [service] }, { services: [{ ...service, goals: ['g-1'] }] }],
    [
      'us/updated-after-placement',
      { preparedOn: '2026-02-01', children: { leo: { ...moved.leo, ...earlier } } },
      { preparedOn: '2026-03-02', children: { leo: { ...moved.leo, ...earlier } } },
    ],
    [
      'us/record-to-caregiver',
      { children: { leo: { ...moved.leo, ...earlier } }, events: { 'health-record-given': '2026-02-01' } },
      { children: { leo: { ...moved.leo, ...earlier } }, events: { 'health-record-given': '2026-03-01' } },
    ],
    [
      'us/orders-carried-out',
      { case: { orders: [{ id: 'o-1', date: '2026-02-01', text: 'Therapy.', status: 'unimplemented' }] } },
      {
        case: {
          orders: [
            { id: 'o-1', date: '2026-02-01', text: 'Therapy.', status: 'unimplemented', tasks: ['t-1'] },
            { id: 'o-2', date: '2026-02-01', text: 'A visit.', status: 'implemented' },
          ],
        },
      },
    ],
    [
      'us/icwa-preference',
      { children: { leo: { ...moved.leo, icwa: indian } } },
      { children: { leo: { ...moved.leo, icwa: { ...indian, placementPreference: 'Extended family.' } } } },
    ],
    ['us/icwa-inquiry', {}, { children: { leo: { ...moved.leo, icwa: { ...indian, status: 'no-reason-to-know' } } } }],
    [
      'us/tpr-exception-reason',
      { events: [{ type: 'tpr-exception', date: '2026-03-01' }] },
      { events: [{ type: 'tpr-exception', date: '2026-03-01', note: 'The agency did not provide the treatment.' }] },
    ],
    [
      'us/prevention-in-advance',
      { kind: 'prevention-plan', preparedOn: '2026-02-01', services: [{ ...service, startsOn: '2026-01-31' }] },
      { kind: 'prevention-plan', preparedOn: '2026-02-01', services: [{ ...service, startsOn: '2026-02-01' }] },
    ],
    [
      'us/guardianship-reasons',
      {
        children: {
          leo: { ...moved.leo, permanency: { primary: 'guardianship', compellingReason: 'Asked for.' } },
          ada: { ...moved.leo, permanency: { primary: 'reunification' } },
        },
      },
      { children: { leo: { ...moved.leo, permanency: { primary: 'guardianship', compellingReason: 'Asked for.' } } } },
    ],
    [
      'us-tx/family-time',
      {
        people: [mother, { ...mother, id: 'ben', role: 'father' }],
        children: { leo: { ...moved.leo, permanency: { primary: 'reunification' } } },
        familyTime: [{ id: 'f-1', with: ['ana'] }],
      },
      {
        people: [mother],
        children: { leo: { ...moved.leo, permanency: { primary: 'reunification' } } },
        familyTime: [{ id: 'f-1', with: ['ana'] }],
      },
    ],
    [
      'us-tx/terms-discussed',
      { people: [mother], signatures: [signed('ana', { date: '2026-02-05', termsDiscussedOn: '2026-02-06' })] },
      { people: [mother], signatures: [signed('ana', { date: '2026-02-05', termsDiscussedOn: '2026-02-05' })] },
    ],
    [
      'us-tx/agency-signed',
      { people: [mother, worker], signatures: [signed('ana')] },
      { people: [mother, worker], signatures: [signed('kim')] },
    ],
    [
      'us-tx/reason-not-signed',
      { people: [mother], signatures: [refused] },
      { people: [mother], signatures: [{ ...refused, reason: 'Wants to ask her attorney.' }] },
    ],
    [
      'us-tx/attorney-invited',
      { people: [mother, attorney, other], participation: [{ person: 'eve', invitedOn: '2026-02-01' }] },
      { people: [mother, attorney], participation: [{ person: 'ada', invitedOn: '2026-02-01' }] },
    ],
    [
      'us-tx/asked-to-take-part',
      { people: [{ id: 'gus', role: 'caregiver', name: 'Gus Doe' }, worker] },
      {
        people: [{ id: 'gus', role: 'caregiver', name: 'Gus Doe' }, worker],
        participation: [{ person: 'gus', participated: false, whyNot: 'Works nights.' }],
      },
    ],
    [
      'us-tx/task-deadlines',
      { kind: 'case-plan', people: [mother], tasks: [task] },
      { kind: 'child-service-plan', people: [mother], tasks: [task] },
    ],
    ['us-tx/assessment', {}, { assessment: { needs: [{ id: 'n' }], strengths: [{ id: 's' }] } } as Given],
    ['us-tx/evaluation', { goals: [{ id: 'g' }] } as Given, { goals: [{ id: 'g', measures: [{ id: 'm' }] }] } as Given],
    [
      'us-fl/compliance-12-months',
      { period: { start: '2026-02-01', end: '2027-02-02' } },
      { period: { start: '2026-02-01', end: '2027-02-01' } },
    ],
    [
      'us-fl/task-outcome',
      { people: [mother], tasks: [task] },
      { people: [worker], tasks: [{ ...task, assignee: 'kim' }] },
    ],
    [
      'us-fl/plan-approved',
      { events: { 'plan-filed': '2026-02-20', disposition: '2026-03-10' } },
      { events: { 'plan-filed': '2026-02-20', disposition: '2026-03-10', 'plan-approved-by-court': '2026-03-10' } },
    ],
    ['us-wa/services-correlate', { services: [service] }, { services: [{ ...service, needs: ['n-1'] }] }],
    [
      'us-nc/measurable-goals',
      { goals: [{ id: 'g' }] } as Given,
      { goals: [{ id: 'g', measures: [{ id: 'm' }] }] } as Given,
    ],
    [
      'us-ca/voluntary-signature',
      { people: [mother], signatures: [refused] },
      { people: [mother], signatures: [refused], events: { 'petition-filed': '2026-01-12' } },
    ],
    [
      'us-ca/worker-visits',
      { people: [worker, mother], tasks: [{ ...task, frequency: 'weekly' }] },
      { people: [worker, mother], tasks: [{ ...task, assignee: 'kim', frequency: 'monthly' }] },
    ],
    ['us-pa/parents-signature', { people: [mother] }, { people: [mother], signatures: [signed('ana')] }],
    [
      'us-pa/youth-signature',
      { children: { leo: { ...moved.leo, birthDate: '2011-01-01' } } },
      { children: { leo: { ...moved.leo, birthDate: '2011-01-01' } }, signatures: [signed('leo')] },
    ],
    [
      'us-ca/parents-signature',
      { people: [mother], signatures: [refused] },
      { people: [mother], signatures: [{ ...refused, reason: 'In the hospital.' }] },
    ],
    [
      'us-ca/services-evaluated',
      { replaces: 'P-0', services: [{ ...service, status: 'completed' }] },
      { replaces: 'P-0', services: [{ ...service, status: 'completed', outcome: 'Both asked for fewer rides.' }] },
    ],
    [
      'us-mn/engagement',
      { people: [mother] },
      { people: [mother], participation: [{ person: 'ana', how: 'Two visits.' }] },
    ],
  ];

  it.each(cases)('%s', async (id, without, withIt) => {
    const jurisdiction = id.split('/')[0] as string;
    const law = await lawOf(jurisdiction);
    expect(lacking({ jurisdiction, ...without }, law, id)).not.toEqual([]);
    expect(lacking({ jurisdiction, ...withIt }, law, id)).toEqual([]);
  });
});
