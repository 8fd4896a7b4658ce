import { describe, expect, it } from 'vitest';
import { holidaysOf } from '../../src/law/holidays.ts';
import { lawOf } from '../../src/law/index.ts';
import { brief, clock, clocks, day, type Given, inEnglish, lacking } from './support.ts';

const texas = await lawOf('us-tx');
const isHoliday = await holidaysOf('TX');

/** Goal and placement with which every clock of the table runs. */
const children = {
  leo: { permanency: { primary: 'reunification' }, placement: { type: 'foster-family', start: '2024-01-01' } },
} as const;

const names = {
  'us-tx/visitation-plan': 'visit',
  'us-tx/service-plan': 'plan',
  'us-tx/status-hearing': 'status',
  'us-tx/initial-permanency-hearing': 'permanency',
  'us-tx/dismissal': 'dismissal',
  'us-tx/dismissal-notice': 'notice',
  'us-tx/extended-dismissal': 'extended',
} as const;

/** By the day of the order: the statutory date of each clock, and where the law moves it the next court day. */
const table: Record<string, Record<(typeof names)[keyof typeof names], string>> = {
  // Ends on Martin Luther King Day, and stays there.
  '2026-01-15': {
    visit: '2026-02-14 2026-02-17', // a Saturday before Presidents' Day
    plan: '2026-03-01 2026-03-02',
    status: '2026-03-16',
    permanency: '2026-07-14',
    dismissal: '2027-01-18',
    notice: '2026-11-19',
    extended: '2027-07-17',
  },
  // The first anniversary is a Monday itself: the dismissal is the Monday after it.
  '2025-06-01': {
    visit: '2025-07-01',
    plan: '2025-07-16',
    status: '2025-07-31',
    permanency: '2025-11-28 2025-12-01', // the day after Thanksgiving
    dismissal: '2026-06-08',
    notice: '2026-04-09',
    extended: '2026-12-05',
  },
  // Ends on Labor Day.
  '2025-09-03': {
    visit: '2025-10-03',
    plan: '2025-10-18 2025-10-20',
    status: '2025-11-02 2025-11-03',
    permanency: '2026-03-02', // Texas Independence Day: the courts are open
    dismissal: '2026-09-07',
    notice: '2026-07-09',
    extended: '2027-03-06',
  },
  // A leap day: the anniversary is 28 February, and 1 March would give the same Monday.
  '2024-02-29': {
    visit: '2024-03-30 2024-04-01',
    plan: '2024-04-14 2024-04-15',
    status: '2024-04-29',
    permanency: '2024-08-27', // Lyndon Baines Johnson Day: the courts are open
    dismissal: '2025-03-03',
    notice: '2025-01-02',
    extended: '2025-08-30',
  },
};

describe('the Texas clocks', () => {
  it.each(Object.entries(table))('of an order of %s', (order, expected) => {
    const events = { 'temporary-custody-order': order, 'dismissal-extended': order };
    const all = clocks({ events, children }, texas, order, { isHoliday });
    const dates = Object.entries(names).map(([id, name]) => {
      const { due, rolled, trigger } = inEnglish(clock(all, id));
      expect(trigger).toMatchObject({ type: 'temporary-custody-order', date: order });
      return [name, rolled === null ? due : `${due} ${rolled}`];
    });
    expect(Object.fromEntries(dates)).toEqual(expected);
  });

  it('never move the dismissal, whatever day it is', () => {
    for (const [order, { dismissal, extended }] of Object.entries(table)) {
      const closed = (on: string) => on === dismissal || on === extended;
      const events = { 'temporary-custody-order': order, 'dismissal-extended': order };
      const all = clocks({ events, children }, texas, order, { isHoliday: closed });
      expect(clock(all, 'us-tx/dismissal').rolled).toBeNull();
      expect(clock(all, 'us-tx/extended-dismissal').rolled).toBeNull();
    }
  });

  it('run from the order wherever the child sleeps, until the case is closed', () => {
    const events = { removal: '2026-01-10', 'temporary-custody-order': '2026-01-15' };
    const home = { leo: { permanency: { primary: 'reunification' }, placement: { type: 'parental-home' } } } as const;
    const atHome = clocks({ events, children: home }, texas, '2026-02-01', { isHoliday });
    expect(inEnglish(clock(atHome, 'us-tx/dismissal'))).toMatchObject({ state: 'upcoming', due: '2027-01-18' });
    expect(clock(atHome, 'us-tx/service-plan').due).toBe('2026-03-01');
    expect(lacking({ events, children: home }, texas, 'us-tx/steps', '2026-02-01')).toEqual(['P-1']);

    const closed = { ...events, 'case-closed': '2026-02-20' };
    const after = clocks({ events: closed, children: home }, texas, '2026-04-15');
    const open = after.filter(
      ({ entry, due, state }) => entry.id.startsWith('us-tx/') && due && state !== 'not-applicable',
    );
    expect(open.map(({ entry, state }) => [entry.id, state])).toEqual([
      ['us-tx/adversary-hearing', 'met'],
      ['us-tx/visitation-plan', 'overdue'],
      ['us-tx/dismissal', 'met'],
    ]);
    expect(lacking({ events: closed, children: home }, texas, 'us-tx/steps')).toEqual([]);
  });

  it('say what is missing where there is no order', () => {
    const events = { removal: '2026-01-10', 'dismissal-extended': '2026-04-01' };
    const all = clocks({ events, children }, texas, '2026-04-15');
    for (const id of Object.keys(names)) {
      expect(inEnglish(clock(all, id))).toMatchObject({
        state: 'unknown',
        due: null,
        missing: ['temporary-custody-order'],
      });
    }
  });

  it('count the next permanency hearing from the last one that was held and not from the order', () => {
    const events = { 'temporary-custody-order': '2026-01-15' };
    const held = { type: 'permanency', date: '2026-06-30', held: true };
    const after = clocks({ events, children, hearings: [held] }, texas, '2026-07-01');
    expect(clock(after, 'us-tx/subsequent-permanency-hearing').due).toBe('2026-10-28');
    expect(brief(clock(after, 'us-tx/initial-permanency-hearing'))).toEqual(['met', '2026-07-14', '2026-06-30']);
  });

  it('tell of every permanency hearing whether it was in time', () => {
    const events = { 'temporary-custody-order': '2026-01-15' };
    const hearings = ['2026-06-30', '2026-11-10', '2027-01-11'].map((date) => ({
      type: 'permanency',
      date,
      held: true,
    }));
    const all = clocks({ events, children, hearings }, texas, '2027-01-12');
    expect(all.filter(({ entry }) => entry.id === 'us-tx/subsequent-permanency-hearing').map(brief)).toEqual([
      ['met-late', '2026-10-28', '2026-11-10'],
      ['met', '2027-03-10', '2027-01-11'],
      ['upcoming', '2027-05-11', null],
    ]);
  });

  it('end the suit on the dismissal date, whatever happens afterwards', () => {
    const on = (what: string, date: string) => {
      const events = { 'temporary-custody-order': '2026-01-15', [what]: date };
      return brief(clock(clocks({ events, children }, texas, '2027-02-01'), 'us-tx/dismissal'));
    };
    expect(on('final-order', '2027-01-18')).toEqual(['met', '2027-01-18', '2027-01-18']);
    expect(on('final-order', '2027-01-19')).toEqual(['overdue', '2027-01-18', null]);
    expect(on('dismissal-extended', '2027-01-20')).toEqual(['overdue', '2027-01-18', null]);
  });

  it('stop for a monitored return or an extension', () => {
    const events = { 'temporary-custody-order': '2026-01-15', 'dismissal-extended': '2027-01-11' };
    const all = clocks({ events, children }, texas, '2027-02-01');
    expect(brief(clock(all, 'us-tx/dismissal'))).toEqual(['met', '2027-01-18', '2027-01-11']);
    expect(clock(all, 'us-tx/extended-dismissal').state).toBe('upcoming');
  });

  it('have an extended dismissal only where the court has extended', () => {
    const events = { 'temporary-custody-order': '2026-01-15' };
    const all = clocks({ events, children }, texas, '2027-12-01');
    expect(inEnglish(clock(all, 'us-tx/extended-dismissal'))).toMatchObject({
      state: 'not-applicable',
      why: 'the court has not extended the suit',
    });
  });

  it('ask for no service plan where the court found aggravated circumstances', () => {
    const events = { 'temporary-custody-order': '2026-01-15', 'no-efforts-determination': '2026-01-15' };
    const all = clocks({ events, children }, texas, '2026-02-01');
    expect(inEnglish(clock(all, 'us-tx/service-plan'))).toMatchObject({ state: 'not-applicable', due: null });
    expect(clock(all, 'us/no-efforts-hearing').due).toBe('2026-02-14');
  });

  it('go on after a final order that leaves the child in care', () => {
    const events = { 'temporary-custody-order': '2026-01-15', 'final-order': '2026-12-01' };
    const all = clocks({ events, children }, texas, '2027-01-05');
    expect(brief(clock(all, 'us-tx/post-final-hearing'))).toEqual(['upcoming', '2027-06-01', null]);
  });

  it('are not late by a clock that is shown for information', () => {
    const events = { 'temporary-custody-order': '2026-01-15' };
    const all = clocks({ events, children }, texas, '2026-12-01');
    expect(inEnglish(clock(all, 'us-tx/dismissal-notice'))).toMatchObject({ due: '2026-11-19' });
    expect(clock(all, 'us-tx/dismissal-notice').state).not.toBe('overdue');
  });

  it('know the holidays of the state', () => {
    expect(['2027-01-18', '2026-09-07', '2026-12-25', '2026-11-27'].map((on) => isHoliday(day(on)))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(isHoliday(day('2026-07-14'))).toBe(false);
  });
});

const ana = { id: 'ana', role: 'mother', name: 'Ana Doe', parentOf: ['leo'] };
const ben = { id: 'ben', role: 'father', name: 'Ben Doe', parentOf: ['leo'] };

/** Of whom an entry of Texas asks something that the plan does not hold. */
const asked = (name: string, given: Given, today?: string) =>
  lacking({ children, people: [ana, ben], ...given }, texas, `us-tx/${name}`, today);

describe('the plan after reunification services are opened', () => {
  const state = (events: Record<string, string>, preparedOn: string) =>
    brief(clock(clocks({ events, children, preparedOn }, texas, '2026-08-20'), 'us-tx/reunification-services-plan'));

  it('is counted from their opening and not from that of the case', () => {
    const opened = { 'case-opened': '2025-07-01', 'temporary-custody-order': '2026-01-15' };
    expect(state(opened, '2026-03-05')[0]).toBe('not-applicable');
    const both = { ...opened, 'reunification-services-opened': '2026-02-01' };
    expect(state(both, '2026-03-05')).toEqual(['met', '2026-03-18', '2026-03-05']);
  });
});

describe('the meetings and reviews of which the schedule is from memory', () => {
  const events = { removal: '2026-01-10', 'temporary-custody-order': '2026-01-15' };
  const meeting = (date: string) => ({ date, type: 'family-meeting' as const });
  const at = (today: string, given: Given) => (id: string) =>
    brief(clock(clocks({ events, children, ...given }, texas, today), `us-tx/${id}`));

  it('are shown, and nobody is late by them', () => {
    const planned = at('2026-02-01', { preparedOn: '2026-01-31' });
    expect(planned('first-planning-meeting')).toEqual(['due-soon', '2026-03-01', null]);
    expect(planned('second-planning-meeting')).toEqual(['upcoming', '2026-06-15', null]);
    expect(planned('plan-review')).toEqual(['upcoming', '2026-07-31', null]);
    const late = at('2026-12-01', { preparedOn: '2026-01-31' });
    for (const id of ['first-planning-meeting', 'second-planning-meeting', 'plan-review'])
      expect(late(id)[0]).toBe('not-applicable');
  });

  it('do not take one meeting for two', () => {
    const held = at('2026-06-01', { reviews: [meeting('2026-03-01')] });
    expect(held('first-planning-meeting')).toEqual(['met', '2026-03-01', '2026-03-01']);
    expect(held('second-planning-meeting')).toEqual(['due-soon', '2026-06-15', null]);
  });
});

describe("the child's plan after a significant change", () => {
  it('is updated within 30 days', () => {
    const on = (preparedOn: string) => {
      const given = { kind: 'child-service-plan', version: 2, preparedOn, children } as const;
      return brief(
        clock(
          clocks({ ...given, events: { 'status-changed': '2026-02-28' } }, texas, '2026-04-15'),
          'us-tx/child-plan-update',
        ),
      );
    };
    expect(on('2026-02-27')).toEqual(['overdue', '2026-03-30', null]);
    expect(on('2026-03-30')).toEqual(['met', '2026-03-30', '2026-03-30']);
    expect(on('2026-03-31')).toEqual(['met-late', '2026-03-30', '2026-03-31']);
  });
});

describe('the response of a parent', () => {
  it('leaves out weekends and holidays, the period being short', () => {
    const hearings = [{ type: 'permanency', date: '2026-07-07' }];
    const all = clocks(
      { events: { 'temporary-custody-order': '2026-01-15' }, children, hearings },
      texas,
      '2026-06-20',
      {
        isHoliday,
      },
    );
    // Monday, Friday and Thursday; three calendar days would end on Saturday, the 4th of July.
    expect(clock(all, 'us-tx/parent-response').due).toBe('2026-07-02');
  });
});

describe('a task of a parent in Texas', () => {
  const vague = (description: string | Record<string, string>, more: Partial<Given> = {}) =>
    asked('specific', { tasks: [{ id: 't-1', assignee: 'ana', description, status: 'in-progress' }], ...more });

  it.each([
    'Follow all recommendations of the provider.',
    'Comply with all court orders and cooperate with the Department.',
    'Participate in services as needed.',
    'Obtain and maintain safe and stable housing.',
    'Complete parenting classes.',
    'Attend treatment as appropriate.',
  ])('%s is not specific', (description) => {
    expect(vague(description)).toEqual(['t-1']);
  });

  it.each([
    'Attend the Thursday group at the clinic and follow all recommendations of the counselor.',
    'Call her sponsor daily.',
    'Maintain stable housing: sign a lease for two bedrooms near the school.',
  ])('%s is', (description) => {
    expect(vague(description)).toEqual([]);
  });

  it('is read in English, where there is English', () => {
    expect(vague('Seguir todas las recomendaciones.', { language: 'es' })).toEqual([]);
    expect(vague({ es: 'Vaya al grupo.', en: 'Follow all recommendations.' }, { language: 'es' })).toEqual(['t-1']);
  });

  it('is not looked at once it is done, nor where nobody lives away from home', () => {
    const task = { id: 't-1', assignee: 'ana', description: 'Attend treatment.' };
    expect(asked('specific', { tasks: [{ ...task, status: 'completed' }] })).toEqual([]);
    const atHome = { leo: { placement: { type: 'parental-home' } } } as const;
    expect(asked('specific', { tasks: [{ ...task, status: 'in-progress' }], children: atHome })).toEqual([]);
  });
});

describe('the part of each parent in Texas', () => {
  const participation = [{ person: 'ana', participated: true, how: 'Family meeting' }];

  it('is told, or why there was none', () => {
    expect(asked('in-conference', {})).toEqual(['ana', 'ben']);
    expect(asked('in-conference', { participation })).toEqual(['ben']);
    const both = (ofBen: object) => ({ participation: [...participation, { person: 'ben', ...ofBen }] });
    expect(asked('in-conference', both({ participated: false }))).toEqual(['ben']);
    expect(asked('in-conference', both({ participated: false, how: 'Letter' }))).toEqual(['ben']);
    expect(asked('in-conference', both({ participated: false, whyNot: 'Did not answer three letters.' }))).toEqual([]);
  });

  it('is asked of no parent who has not been found, and once: not by the federal baseline too', () => {
    const people = [ana, { ...ben, whereabouts: 'unknown' as const }];
    expect(asked('in-conference', { people, participation })).toEqual([]);
    expect(lacking({ children, people: [ana, ben] }, texas, null)).not.toContain('us/jointly-developed');
  });
});

describe('a plan in effect in Texas', () => {
  const signed = { person: 'ana', status: 'signed' as const };
  const refused = { person: 'ben', status: 'refused' as const, reason: 'Does not agree with the goal.' };
  const preparedOn = '2026-06-01';
  const filed = { events: { 'plan-filed': '2026-06-10' } };

  it('is an original one that all signed or a court gave effect to; filing is not enough', () => {
    expect(asked('parents-signed', { signatures: [signed, refused], preparedOn, ...filed })).toEqual(['ben']);
    const ordered = { events: { 'plan-approved-by-court': '2026-06-20' } };
    expect(asked('parents-signed', { signatures: [signed, refused], preparedOn, ...ordered })).toEqual([]);
    expect(asked('amended-plan-in-effect', { preparedOn })).toEqual([]);
  });

  it('is an amended one that all signed, or that was filed with the reason why one did not', () => {
    const amended = { replaces: 'P-0', version: 2, preparedOn, signatures: [signed, refused] };
    const name = 'amended-plan-in-effect';
    expect(asked(name, amended)).toEqual(['ben']);
    expect(asked(name, { ...amended, ...filed })).toEqual([]);
    // The filing of the plan that it replaces is another one.
    expect(asked(name, { ...amended, events: { 'plan-filed': '2026-05-20' } })).toEqual(['ben']);
    const { reason: _, ...unexplained } = refused;
    expect(asked(name, { ...amended, ...filed, signatures: [signed, unexplained] })).toEqual(['ben']);
    expect(asked(name, { ...amended, signatures: [signed, { person: 'ben', status: 'signed' }] })).toEqual([]);
    expect(asked(name, { ...amended, status: 'draft' })).toEqual([]);
    expect(asked('parents-signed', amended)).toEqual([]);
  });
});

describe('the plan in the orders of a court in Texas', () => {
  const hearings = [{ type: 'status', date: '2026-03-12', held: true }];
  const at = (events: Record<string, string>, heard = hearings) =>
    asked('plan-incorporated', { events, hearings: heard });

  it('is asked for once a hearing was held after the plan was filed', () => {
    expect(at({ 'plan-filed': '2026-02-24' })).toEqual(['P-1']);
    expect(at({ 'plan-filed': '2026-02-24' }, [])).toEqual([]);
    expect(at({ 'plan-filed': '2026-03-20' })).toEqual([]);
    expect(at({})).toEqual([]);
  });

  it('is shown by an order since the plan was filed, each version by its own', () => {
    expect(at({ 'plan-filed': '2026-02-24', 'plan-incorporated': '2026-03-12' })).toEqual([]);
    expect(at({ 'plan-filed': '2026-02-24', 'plan-approved-by-court': '2026-03-12' })).toEqual([]);
    expect(at({ 'plan-filed': '2026-02-24', 'plan-approved-by-court': '2026-02-01' })).toEqual(['P-1']);
  });
});

describe('a child under 2 in Texas', () => {
  const infant = (birthDate: string, consultations?: object[]) =>
    asked(
      'infant-consultation',
      { children: { leo: { birthDate, placement: { type: 'foster-family' }, consultations } } as never },
      '2026-04-15',
    );
  const consulted = { person: 'nurse', consultedOn: '2026-03-02', advice: 'Feeding and safe sleep.' };

  it('has somebody asked what the parents should learn, and a task that takes it up', () => {
    expect(infant('2024-04-16')).toEqual(['leo']);
    expect(infant('2024-04-15')).toEqual([]);
    expect(infant('2025-04-16', [consulted])).toEqual(['leo']);
    expect(infant('2025-04-16', [{ ...consulted, tasks: ['t-1'] }, consulted])).toEqual(['leo']);
    expect(infant('2025-04-16', [{ ...consulted, tasks: ['t-1'] }])).toEqual([]);
  });
});
