import { describe, expect, it } from 'vitest';
import { lawOf } from '../../src/law/index.ts';
import { brief, clock, clocks, type Given } from './support.ts';

const federal = await lawOf('us');
const events = { removal: '2026-01-10', adjudication: '2026-02-20' };

describe('the federal clocks', () => {
  it('of a removal with a finding within 60 days', () => {
    const all = clocks({ events }, federal, '2026-02-21');
    const due = (id: string) => clock(all, id).due;
    expect(due('us/case-plan')).toBe('2026-03-11');
    expect(due('us/prevention-efforts-finding')).toBe('2026-03-11');
    expect(due('us/relative-notice')).toBe('2026-02-09');
    expect(due('us/periodic-review')).toBe('2026-08-20');
    expect(due('us/permanency-hearing')).toBe('2027-02-20');
    expect(due('us/tpr-15-of-22')).toBe('2027-05-20');
  });

  it('have no weekend', () => {
    // 2026-03-01 is a Sunday.
    const all = clocks({ events: { removal: '2025-12-31' } }, federal, '2026-01-02');
    expect(clock(all, 'us/case-plan')).toMatchObject({ due: '2026-03-01', rolled: null });
  });

  it('count from the 60th day after the removal where no finding came before it', () => {
    const removal = '2026-01-10';
    for (const told of [{ removal }, { removal, adjudication: '2026-03-12' }] as Record<string, string>[]) {
      const all = clocks({ events: told }, federal, '2026-04-01');
      expect(clock(all, 'us/periodic-review').due).toBe('2026-09-11');
      expect(clock(all, 'us/permanency-hearing').due).toBe('2027-03-11');
      expect(clock(all, 'us/tpr-15-of-22').due).toBe('2027-06-11');
    }
  });

  it('count from the date that the state uses where the file has one', () => {
    const all = clocks({ events: { ...events, 'entered-care': '2026-01-12' } }, federal, '2026-04-01');
    expect(clock(all, 'us/periodic-review')).toMatchObject({
      due: '2026-07-12',
      trigger: { type: 'entered-care', date: '2026-01-12' },
    });
  });

  it('do not run for a child at home', () => {
    const children: Given['children'] = { leo: { placement: { type: 'parental-home' } } };
    const all = clocks({ children, events: {} }, federal, '2026-04-01');
    expect(clock(all, 'us/case-plan')).toMatchObject({
      state: 'not-applicable',
      why: 'the child is not in out-of-home care',
    });
  });
});

describe('15 of 22 months', () => {
  const due = (more: { type: string; date: string }[], today = '2027-03-01') => {
    const listed = Object.entries(events).map(([type, date]) => ({ type, date }));
    return clock(clocks({ events: [...listed, ...more] }, federal, today), 'us/tpr-15-of-22').due;
  };
  const visit = [
    { type: 'trial-home-visit-start', date: '2026-06-01' },
    { type: 'trial-home-visit-end', date: '2026-07-01' },
  ];
  const away = [
    { type: 'runaway-start', date: '2026-09-10' },
    { type: 'runaway-end', date: '2026-09-20' },
  ];

  it('leave out a trial home visit and runaway time', () => {
    expect(due([])).toBe('2027-05-20');
    expect(due(visit)).toBe('2027-06-19');
    expect(due(away)).toBe('2027-05-30');
    expect(due([...visit, ...away])).toBe('2027-06-29');
  });

  it('leave out what comes in the time by which they are longer, and nothing after their end', () => {
    const late = [
      { type: 'runaway-start', date: '2027-06-10' },
      { type: 'runaway-end', date: '2027-06-15' },
    ];
    expect(due([...visit, ...late], '2027-08-01')).toBe('2027-06-24');
    expect(due(late, '2027-08-01')).toBe('2027-05-20');
  });

  it('leave out a visit that goes on, up to today', () => {
    expect(due(visit.slice(0, 1), '2026-06-11')).toBe('2027-05-30');
  });

  it('leave out a day once, also where two reasons speak for it', () => {
    const during = [
      { type: 'runaway-start', date: '2026-06-10' },
      { type: 'runaway-end', date: '2026-06-20' },
    ];
    expect(due([...visit, ...during])).toBe(due(visit));
  });

  it('are met by a petition or a documented exception', () => {
    const all = clocks({ events: { ...events, 'tpr-exception': '2027-05-01' } }, federal, '2027-07-01');
    expect(brief(clock(all, 'us/tpr-15-of-22'))).toEqual(['met', '2027-05-20', '2027-05-01']);
  });
});

describe('the transition plan', () => {
  const at = (developedOn: string | undefined, today = '2026-08-20') => {
    const transition = developedOn === undefined ? undefined : { developedOn };
    const placement = { type: 'foster-family' } as const;
    const children: Given['children'] = { leo: { birthDate: '2008-09-01', placement, transition } };
    return brief(clock(clocks({ events, children }, federal, today), 'us/transition-plan'));
  };

  it('is due on the day before the 18th birthday', () => {
    expect(at(undefined)).toEqual(['due-soon', '2026-08-31', null]);
    expect(at(undefined, '2026-09-01')).toEqual(['overdue', '2026-08-31', null]);
  });

  it('is met in the 90 days before it, not earlier', () => {
    expect(at('2026-06-02')).toEqual(['due-soon', '2026-08-31', null]);
    expect(at('2026-06-03')).toEqual(['met', '2026-08-31', '2026-06-03']);
    expect(at('2026-08-19')).toEqual(['met', '2026-08-31', '2026-08-19']);
  });

  it('asks nothing of a younger child, and a birth date of an older one', () => {
    const children: Given['children'] = { leo: { birthDate: '2016-09-01', placement: { type: 'foster-family' } } };
    const all = clocks({ events, children }, federal, '2026-08-20');
    expect(clock(all, 'us/transition-plan')).toMatchObject({
      state: 'not-applicable',
      why: 'the child is younger than 14',
    });
  });
});

describe('qualified residential treatment', () => {
  const children: Given['children'] = {
    leo: {
      placementHistory: [
        { type: 'qrtp', start: '2026-01-20', end: '2026-03-10' },
        { type: 'foster-family', start: '2026-03-10', end: '2026-05-01' },
      ],
      placement: { type: 'qrtp', start: '2026-05-01' },
    },
    ada: { placement: { type: 'kinship' } },
  };

  it('has clocks for each placement of each child', () => {
    const all = clocks({ events: { ...events, 'qrtp-assessment': '2026-02-10' }, children }, federal, '2026-05-10');
    const assessments = all.filter(({ entry }) => entry.id === 'us/qrtp-assessment');
    expect(assessments.map((one) => [one.children, ...brief(one)])).toEqual([
      [['leo'], 'met', '2026-02-19', '2026-02-10'],
      [['leo'], 'due-soon', '2026-05-31', null],
      [['ada'], 'not-applicable', null, null],
    ]);
    // The first placement ended on the 49th day: no court had to look at it by the 60th.
    const reviews = all.filter(
      ({ entry, children }) => entry.id === 'us/qrtp-court-review' && children.includes('leo'),
    );
    expect(reviews.map(({ due, why }) => due ?? why)).toEqual(['2026-06-30', 'the placement ended before it was due']);
  });
});

describe('caseworker visits', () => {
  const visits = (contacts: { date: string; people: string[] }[], today: string) =>
    clocks({ events, contacts: contacts.map((one) => ({ summary: 'Visit.', ...one })) }, federal, today)
      .filter(({ entry }) => entry.id === 'us/caseworker-visit')
      .map(brief);

  it('are due in every whole calendar month; the missed ones stay, those that were made go', () => {
    const made = [
      { date: '2026-02-14', people: ['leo'] },
      { date: '2026-04-02', people: ['leo'] },
    ];
    expect(visits(made, '2026-05-10')).toEqual([
      ['overdue', '2026-03-31', null],
      ['due-soon', '2026-05-31', null],
    ]);
  });

  it('do not count where the child was not there, nor beforehand', () => {
    expect(visits([{ date: '2026-02-03', people: ['sam'] }], '2026-02-10')).toEqual([['due-soon', '2026-02-28', null]]);
    expect(visits([{ date: '2026-02-20', people: ['leo'] }], '2026-02-10')).toEqual([['due-soon', '2026-02-28', null]]);
  });

  it('are told of before the first whole month', () => {
    expect(visits([], '2026-01-20')).toEqual([['upcoming', '2026-02-28', null]]);
  });
});

describe('clocks that run again', () => {
  it('each count from the day on which the last was met', () => {
    const reviews = [
      { date: '2026-08-01', type: 'court' },
      { date: '2027-02-05', type: 'administrative' },
    ] as never;
    const all = clocks({ events, reviews }, federal, '2027-03-01');
    expect(all.filter(({ entry }) => entry.id === 'us/periodic-review').map(brief)).toEqual([
      ['met', '2026-08-20', '2026-08-01'],
      ['met-late', '2027-02-01', '2027-02-05'],
      ['upcoming', '2027-08-05', null],
    ]);
  });
});
