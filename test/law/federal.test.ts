import { describe, expect, it } from 'vitest';
import { lawOf } from '../../src/law/index.ts';
import { brief, clock, clocks, type Given, inEnglish, lacking } from './support.ts';

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
    expect(inEnglish(clock(all, 'us/case-plan'))).toMatchObject({ due: '2026-03-01', rolled: null });
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
    expect(inEnglish(clock(all, 'us/periodic-review'))).toMatchObject({
      due: '2026-07-12',
      trigger: { type: 'entered-care', date: '2026-01-12' },
    });
  });

  it('count from the removal where the finding came before it', () => {
    const all = clocks({ events: { adjudication: '2025-06-01', removal: '2026-01-10' } }, federal, '2026-04-01');
    expect(inEnglish(clock(all, 'us/periodic-review'))).toMatchObject({
      due: '2026-07-10',
      trigger: { type: 'removal', date: '2026-01-10' },
    });
    expect(clock(all, 'us/tpr-15-of-22').due).toBe('2027-04-10');
  });

  it('do not run for a child at home', () => {
    const children: Given['children'] = { leo: { placement: { type: 'parental-home' } } };
    const all = clocks({ children, events: {} }, federal, '2026-04-01');
    expect(inEnglish(clock(all, 'us/case-plan'))).toMatchObject({
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

  it('count two times away that meet on a day as one', () => {
    const away = (...days: string[]) =>
      days.map((date, index) => ({ type: index % 2 === 0 ? 'runaway-start' : 'runaway-end', date }));
    const once = due(away('2026-06-01', '2026-08-01'));
    expect(due(away('2026-06-01', '2026-07-01', '2026-07-01', '2026-08-01'))).toBe(once);
    // Away and back on one day is no time at all; the same absence told twice is one.
    expect(due(away('2026-06-01', '2026-06-01'))).toBe(due([]));
    expect(due([...away('2026-06-01', '2026-08-01'), { type: 'runaway-start', date: '2026-06-10' }])).toBe(once);
  });

  it('look back no more than 22 months', () => {
    const home = [
      { type: 'trial-home-visit-start', date: '2024-11-01' },
      { type: 'trial-home-visit-end', date: '2026-01-01' },
    ];
    const listed = [{ type: 'removal', date: '2023-12-01' }, { type: 'entered-care', date: '2024-01-01' }, ...home];
    const one = clock(clocks({ events: listed }, federal, '2026-03-01'), 'us/tpr-15-of-22');
    // The ten months before the visit are too old by the time that the fifteen after it are full.
    expect(one.due).toBe('2027-04-01');
  });

  it('add up what came before a case that was closed', () => {
    const listed = [
      { type: 'removal', date: '2024-08-20' },
      { type: 'adjudication', date: '2024-09-01' },
      { type: 'case-closed', date: '2025-07-01' },
      { type: 'removal', date: '2025-10-01' },
      { type: 'adjudication', date: '2025-11-01' },
    ];
    // 303 days before, of the 456 of fifteen months from 2024-09-01; 153 after 2025-11-01.
    const one = clock(clocks({ events: listed }, federal, '2026-01-15'), 'us/tpr-15-of-22');
    expect(brief(one)).toEqual(['upcoming', '2026-04-03', null]);
  });

  it('leave out placements with a parent, and trial visits that are told as a placement', () => {
    const stay = (type: string) => ({ type, start: '2026-06-01', end: '2026-07-01' });
    const of = (type: string) => {
      const placement = { type: 'foster-family', start: '2026-07-01' };
      const children = { leo: { placementHistory: [stay(type)], placement } } as Given['children'];
      return clock(clocks({ events, children }, federal, '2027-03-01'), 'us/tpr-15-of-22').due;
    };
    expect(['kinship', 'trial-home-visit', 'parental-home'].map(of)).toEqual([
      '2027-05-20',
      '2027-06-19',
      '2027-06-19',
    ]);
  });

  it('are met by a petition or a documented exception', () => {
    const all = clocks({ events: { ...events, 'tpr-exception': '2027-05-01' } }, federal, '2027-07-01');
    expect(brief(clock(all, 'us/tpr-15-of-22'))).toEqual(['met', '2027-05-20', '2027-05-01']);
  });
});

describe('an amended plan', () => {
  const state = (more: Partial<Given>, removal = '2026-01-10') =>
    brief(
      clock(
        clocks({ events: { removal }, preparedOn: '2026-07-01', ...more } as Given, federal, '2026-08-01'),
        'us/case-plan',
      ),
    );

  it('is taken to have had an original in time, unless the file shows another thing', () => {
    expect(state({})).toEqual(['met-late', '2026-03-11', '2026-07-01']);
    expect(state({ version: 2 })).toEqual(['not-applicable', null, null]);
    expect(state({ replaces: 'P-0' })).toEqual(['not-applicable', null, null]);
    expect(state({ version: 2, events: { removal: '2026-01-10', 'plan-filed': '2026-07-10' } })[0]).toBe(
      'not-applicable',
    );
    expect(state({ version: 2, events: { removal: '2026-01-10', 'plan-filed': '2026-03-20' } })[0]).toBe('met-late');
    expect(state({ version: 2, events: { removal: '2026-01-10', 'plan-filed': '2026-03-01' } })[0]).toBe('met');
  });

  it('says nothing of a removal that came after it', () => {
    expect(state({ version: 2 }, '2026-07-20')[0]).toBe('upcoming');
  });

  it('meets what asks for an update', async () => {
    const texas = await lawOf('us-tx');
    const given = { events: { ...events, 'goal-changed': '2026-06-10' }, preparedOn: '2026-07-01', version: 2 };
    const id = 'us-tx/update-after-goal-change';
    expect(brief(clock(clocks(given, texas, '2026-08-01'), id))).toEqual(['met', '2026-07-10', '2026-07-01']);
    const california = await lawOf('us-ca');
    const updates = clocks({ events, preparedOn: '2026-02-18' }, california, '2026-04-01');
    // The plan that it is counted from is no update.
    expect(updates.filter(({ entry }) => entry.id === 'us-ca/plan-update').map(brief)).toEqual([
      ['upcoming', '2026-08-18', null],
    ]);
    // Nor is its filing; a second one is.
    const filed = (...dates: string[]) => {
      const listed = [{ type: 'removal', date: '2026-01-10' }, ...dates.map((date) => ({ type: 'plan-filed', date }))];
      const all = clocks({ events: listed, preparedOn: '2026-02-18' }, california, '2026-08-15');
      return all.filter(({ entry }) => entry.id === 'us-ca/plan-update').map(brief);
    };
    expect(filed('2026-03-02')).toEqual([['due-soon', '2026-08-18', null]]);
    expect(filed('2026-03-02', '2026-08-10')).toEqual([
      ['met', '2026-08-18', '2026-08-10'],
      ['upcoming', '2027-02-10', null],
    ]);
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
    expect(inEnglish(clock(all, 'us/transition-plan'))).toMatchObject({
      state: 'not-applicable',
      why: 'the child is younger than 14',
    });
    const unknownAge: Given['children'] = { leo: { placement: { type: 'foster-family' } } };
    const waiting = clocks({ events, children: unknownAge }, federal, '2026-08-20');
    expect(inEnglish(clock(waiting, 'us/transition-plan'))).toMatchObject({
      state: 'unknown',
      missing: ['birthDate of leo'],
    });
    const atHome: Given['children'] = { leo: { placement: { type: 'parental-home' } } };
    expect(
      inEnglish(clock(clocks({ events, children: atHome }, federal, '2026-08-20'), 'us/transition-plan')),
    ).toMatchObject({
      state: 'not-applicable',
      why: 'the child is not in out-of-home care',
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
    expect(reviews.map(inEnglish).map(({ due, why }) => due ?? why)).toEqual([
      '2026-06-30',
      'the placement ended before it was due',
    ]);
  });
});

describe('a long stay in qualified residential treatment', () => {
  const of = (birthDate: string, placementHistory: object[], placement: object, today = '2026-06-01') =>
    clocks({ events, children: { leo: { birthDate, placementHistory, placement } } as never }, federal, today);
  const first = { type: 'qrtp', start: '2025-01-10', end: '2025-07-10' };
  const between = { type: 'foster-family', start: '2025-07-10', end: '2026-01-20' };
  const now = { type: 'qrtp', start: '2026-01-20' };

  it('is approved by the end of 12 months in a row and of 18 months in all, from 13 on', () => {
    const all = of('2012-01-01', [first, between], now);
    const stays = all.filter(({ entry }) => entry.id === 'us/qrtp-long-stay');
    expect(stays.map(inEnglish).map(({ due, why }) => due ?? why)).toEqual([
      '2027-01-20',
      'the placement ended before it was due',
    ]);
    // 2026-07-10 would be 18 months after the first day; 194 days elsewhere come on top.
    expect(brief(clock(all, 'us/qrtp-long-stay-in-all'))).toEqual(['upcoming', '2027-01-20', null]);
    expect(clock(all, 'us/qrtp-long-stay-under-13').state).toBe('not-applicable');
  });

  it('is approved by the end of 6 months in all for a child under 13', () => {
    const { end: _, ...open } = first;
    const short = { ...first, end: '2025-05-10' };
    const after = { ...between, start: '2025-05-10' };
    expect(brief(clock(of('2015-01-01', [short, after], now), 'us/qrtp-long-stay-under-13'))).toEqual([
      'overdue',
      '2026-03-22',
      null,
    ]);
    // One whose end is not told ended when the next placement began.
    const untold = clock(of('2015-01-01', [{ ...open, end: undefined }, after], now), 'us/qrtp-long-stay-under-13');
    expect(untold.due).toBe('2026-03-22');
    expect(clock(of('2015-01-01', [], now), 'us/qrtp-long-stay-under-13').due).toBe('2026-07-20');
  });

  it('keeps the limit of the age that the child had on that day', () => {
    const on = (birthDate: string) => {
      const all = of(birthDate, [], { type: 'qrtp', start: '2025-01-10' }, '2026-01-05');
      const ids = ['us/qrtp-long-stay-under-13', 'us/qrtp-long-stay'];
      return ids.map((id) => clock(all, id)).map(({ state, due }) => [state, due]);
    };
    // 13 in December: the six months had passed long before. 13 on the day on which they are full: another limit.
    expect(on('2012-12-01')).toEqual([
      ['overdue', '2025-07-10'],
      ['due-soon', '2026-01-10'],
    ]);
    expect(on('2012-07-10')[0]?.[0]).toBe('not-applicable');
    expect(on('2012-07-11')[0]).toEqual(['overdue', '2025-07-10']);
  });

  it('is not asked about once the child lives elsewhere', () => {
    const all = of('2012-01-01', [first], { type: 'foster-family', start: '2025-07-10' });
    expect(clock(all, 'us/qrtp-long-stay-in-all').state).toBe('not-applicable');
  });
});

describe('an Indian child', () => {
  const of = (icwa: object, more: Partial<Given> = {}, today = '2026-04-01') => {
    const children = { leo: { placement: { type: 'foster-family' }, icwa: { status: 'confirmed', ...icwa } } } as const;
    return clocks({ events, children, ...more }, federal, today);
  };
  const hearings = [{ type: 'disposition', date: '2026-05-20' }];

  it('has no hearing until 10 days after the notice was received', () => {
    const state = (icwa: object, today?: string) =>
      brief(clock(of(icwa, { hearings }, today), 'us/icwa-notice-receipt'));
    expect(state({})).toEqual(['upcoming', '2026-05-10', null]);
    expect(state({ noticeReceivedOn: '2026-05-10' }, '2026-05-30')).toEqual(['met', '2026-05-10', '2026-05-10']);
    expect(state({ noticeReceivedOn: '2026-05-11' }, '2026-05-30')).toEqual(['met-late', '2026-05-10', '2026-05-11']);
    expect(state({ noticeReceivedOn: '2026-05-21' }, '2026-05-30')).toEqual(['overdue', '2026-05-10', null]);
  });

  it('has 20 days more where they were requested', () => {
    const asked = { hearings, events: { ...events, 'icwa-more-time-requested': '2026-04-01' } };
    expect(clock(of({}, asked), 'us/icwa-notice-receipt').state).toBe('not-applicable');
    expect(clock(of({}, asked), 'us/icwa-notice-receipt-more-time').due).toBe('2026-04-20');
  });

  it('has no clock where no such hearing is in the file, and nobody is asked for one', () => {
    const review = [{ type: 'review', date: '2026-05-20' }];
    expect(inEnglish(clock(of({}, { hearings: review }), 'us/icwa-notice-receipt'))).toMatchObject({
      state: 'not-applicable',
      why: 'no such hearing is in the file',
    });
  });

  it('is not kept in an emergency removal for more than 30 days without findings', () => {
    const state = (more: Record<string, string>) =>
      brief(clock(of({}, { events: { ...events, ...more } }), 'us/icwa-emergency-removal'));
    expect(state({})).toEqual(['overdue', '2026-02-09', null]);
    expect(state({ 'icwa-emergency-finding': '2026-02-05' })).toEqual(['met', '2026-02-09', '2026-02-05']);
    expect(state({ 'emergency-removal-ended': '2026-01-20' })).toEqual(['met', '2026-02-09', '2026-01-20']);
    const other = clocks({ events }, federal, '2026-04-01');
    expect(clock(other, 'us/icwa-emergency-removal').state).toBe('not-applicable');
  });
});

describe('the findings of a review', () => {
  const whole = {
    date: '2026-03-12',
    type: 'court' as const,
    safety: 'Safe.',
    continuingNeed: 'Still needed.',
    compliance: 'Both began.',
    progress: 'Four clear screens.',
    projectedReturnOn: '2026-12-15',
  };
  const asked = (...reviews: object[]) => lacking({ reviews } as never, federal, 'us/review-findings');

  it('are five, in each review that is not a meeting of the family', () => {
    expect(asked(whole)).toEqual([]);
    const { projectedReturnOn: _, ...four } = whole;
    expect(asked(whole, { ...four, date: '2026-06-12' })).toEqual(['2026-06-12']);
    expect(asked({ ...four, type: 'family-meeting' })).toEqual([]);
  });
});

describe('steps to a permanent home', () => {
  const steps = (primary: string, more: object = {}, targetDate: string | undefined = '2027-03-01') => {
    const children = { leo: { placement: { type: 'foster-family' }, permanency: { primary, targetDate } } };
    return lacking({ children, ...more } as never, federal, 'us/permanency-steps');
  };
  const goals = [
    { id: 'g-home', type: 'permanency', statement: 'Leo grows up with his aunt.' },
    { id: 'g-school', type: 'well-being', statement: 'Leo is at school.' },
  ];
  const task = (goal: string) => [
    { id: 't-1', goals: [goal], assignee: 'kim', description: 'Do.', status: 'in-progress' },
  ];

  it.each(['adoption', 'guardianship', 'relative', 'appla'])('are tasks or strategies where the goal is %s', (goal) => {
    expect(steps(goal)).toEqual(['leo']);
    expect(steps(goal, { goals, tasks: task('g-school') })).toEqual(['leo']);
    expect(steps(goal, { goals, tasks: task('g-home') })).toEqual([]);
    expect(steps(goal, { goals, strategies: [{ id: 'x', goals: ['g-home'], description: 'How.' }] })).toEqual([]);
  });

  it('have a day by which they end, and are not asked for where the child goes home', () => {
    expect(steps('adoption', { goals, tasks: task('g-home') }, '')).toEqual(['leo']);
    expect(steps('reunification')).toEqual([]);
  });
});

describe('the part of each parent', () => {
  const people = ['ana', 'ben'].map((id) => ({ id, role: 'parent', name: `${id} Doe` }));
  const asked = (more: object) => lacking({ people, ...more } as never, federal, 'us/jointly-developed');

  it('is told, or why there was none; one parent does not stand for the other', () => {
    const ana = { person: 'ana', participated: true, how: 'Two home visits' };
    expect(asked({ participation: [ana] })).toEqual(['ben']);
    expect(asked({ participation: [ana, { person: 'ben', invitedOn: '2026-02-01' }] })).toEqual(['ben']);
    expect(asked({ participation: [ana, { person: 'ben', whyNot: 'Sent his letters back.' }] })).toEqual([]);
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
