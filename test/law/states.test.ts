import { describe, expect, it } from 'vitest';
import { weekday } from '../../src/calendar/plain-date.ts';
import { holidaysOf } from '../../src/law/holidays.ts';
import { lawOf } from '../../src/law/index.ts';
import { brief, clock, clocks, day, type Given, inEnglish, lacking, lawWith } from './support.ts';

const events = { removal: '2026-01-10' };
const law = lawWith({});
const stateOn = (today: string, more: Record<string, string> = {}) =>
  brief(clock(clocks({ events: { ...events, ...more } }, law, today, { soon: 10 }), 'us-xx/clock'));

describe('the state of a clock', () => {
  it('goes from upcoming over due soon to overdue; on its day it is not late', () => {
    expect(stateOn('2026-01-29')).toEqual(['upcoming', '2026-02-09', null]);
    expect(stateOn('2026-01-30')).toEqual(['due-soon', '2026-02-09', null]);
    expect(stateOn('2026-02-09')).toEqual(['due-soon', '2026-02-09', null]);
    expect(stateOn('2026-02-10')).toEqual(['overdue', '2026-02-09', null]);
  });

  it('is met on its last day, and late the day after', () => {
    expect(stateOn('2026-03-01', { done: '2026-02-09' })).toEqual(['met', '2026-02-09', '2026-02-09']);
    expect(stateOn('2026-03-01', { done: '2026-02-10' })).toEqual(['met-late', '2026-02-09', '2026-02-10']);
  });

  it('is not met by what came before the trigger, nor by what is yet to come', () => {
    expect(stateOn('2026-01-29', { done: '2026-01-09' })).toEqual(['upcoming', '2026-02-09', null]);
    expect(stateOn('2026-01-29', { done: '2026-01-30' })).toEqual(['upcoming', '2026-02-09', null]);
    expect(stateOn('2026-01-29', { done: '2026-01-10' })).toEqual(['met', '2026-02-09', '2026-01-10']);
  });

  it('is unknown without its trigger, with what is missing', () => {
    expect(inEnglish(clock(clocks({}, law, '2026-04-15'), 'us-xx/clock'))).toMatchObject({
      state: 'unknown',
      due: null,
      trigger: null,
      missing: ['removal'],
    });
  });

  it('does not apply where a condition fails, and says why', () => {
    const because = 'no court hears the case';
    const ofCourt = lawWith({ when: [{ court: true, because }] });
    const [one] = clocks({ events }, ofCourt, '2026-01-29');
    expect(one && inEnglish(one)).toMatchObject({ state: 'not-applicable', why: because, due: null });
  });

  it('stops with the case, where it was over before the day', () => {
    expect(stateOn('2026-03-01', { 'case-closed': '2026-02-01' })[0]).toBe('not-applicable');
    expect(stateOn('2026-03-01', { 'case-closed': '2026-02-20' })[0]).toBe('overdue');
  });

  it('knows where its trigger stands', () => {
    const [one] = clocks({ events }, law, '2026-01-29');
    expect(one?.trigger).toEqual({
      fact: { id: 'event', args: { type: { code: 'removal' } } },
      date: '2026-01-10',
      place: ['case', 'events', 0, 'date'],
    });
  });
});

describe('a date after which nothing helps', () => {
  const lapsing = lawWith({ lapses: true });
  const on = (more: Record<string, string>) =>
    clocks({ events: { ...events, ...more } }, lapsing, '2026-04-01')
      .map(inEnglish)
      .map(({ state, why }) => [state, why]);

  it('is met on its day at the latest', () => {
    expect(on({ done: '2026-02-09' })).toEqual([['met', null]]);
    expect(on({ done: '2026-02-10' })).toEqual([['overdue', null]]);
  });

  it('is not asked about once the case is closed', () => {
    expect(on({ 'case-closed': '2026-03-01' })).toEqual([['not-applicable', 'the case is over']]);
  });
});

describe('a case in court', () => {
  const inCourt = lawWith({ when: [{ court: true, because: 'no court hears the case' }] });
  const state = (given: Given) => clocks({ ...given, events: given.events ?? events }, inCourt, '2026-02-01')[0]?.state;

  it('is one with a court, a hearing, an order, or what is filed with a court', () => {
    expect(state({})).toBe('not-applicable');
    expect(state({ events: { ...events, 'relative-notice': '2026-01-20' } })).toBe('not-applicable');
    expect(state({ case: { court: { name: '438th' } } })).toBe('due-soon');
    expect(state({ hearings: [{ type: 'review', date: '2026-05-01' }] })).toBe('due-soon');
    expect(state({ events: { ...events, 'petition-filed': '2026-01-12' } })).toBe('due-soon');
  });
});

describe('several children', () => {
  const placement = { type: 'foster-family' } as const;
  const children: Given['children'] = { leo: { placement }, ada: { placement }, sam: { placement } };

  it('share a clock where all is the same', () => {
    const all = clocks({ events, children }, law, '2026-01-29');
    expect(all.map((one) => one.children)).toEqual([['leo', 'ada', 'sam']]);
  });

  it('have one each where an event is not of all', () => {
    const of = [
      { type: 'removal', date: '2026-01-10', children: ['leo', 'sam'] },
      { type: 'removal', date: '2026-01-20', children: ['ada'] },
      { type: 'done', date: '2026-01-22', children: ['sam'] },
    ];
    const all = clocks({ events: of, children }, law, '2026-01-29');
    expect(all.map((one) => [one.children, ...brief(one)])).toEqual([
      [['leo'], 'due-soon', '2026-02-09', null],
      [['sam'], 'met', '2026-02-09', '2026-01-22'],
      [['ada'], 'due-soon', '2026-02-19', null],
    ]);
  });

  it('are not needed: a plan that names none has its clocks too', () => {
    const all = clocks({ events, children: {} }, law, '2026-01-29');
    expect(all.map((one) => [one.children, ...brief(one)])).toEqual([[[], 'due-soon', '2026-02-09', null]]);
  });
});

describe('counting backwards', () => {
  const report = lawWith({ due: { hearing: 'permanency', before: '10 days' }, met: [{ event: 'report-filed' }] });
  const at = (today: string, filed: string[] = [], held?: boolean) => {
    const listed = filed.map((date) => ({ type: 'report-filed', date }));
    const hearings = [{ type: 'permanency', date: '2026-07-09', ...(held ? { held } : {}) }];
    return brief(clock(clocks({ events: listed, hearings }, report, today), 'us-xx/clock'));
  };

  it('ends so long before the hearing', () => {
    expect(at('2026-06-01')).toEqual(['due-soon', '2026-06-29', null]);
    expect(at('2026-06-30')).toEqual(['overdue', '2026-06-29', null]);
  });

  it('is met before the hearing, not after it', () => {
    expect(at('2026-08-01', ['2026-06-29'], true)).toEqual(['met', '2026-06-29', '2026-06-29']);
    expect(at('2026-08-01', ['2026-07-01'], true)).toEqual(['met-late', '2026-06-29', '2026-07-01']);
    expect(at('2026-08-01', ['2026-07-10'], true)).toEqual(['overdue', '2026-06-29', null]);
  });

  it('stays met in time where something is filed again afterwards', () => {
    expect(at('2026-07-08', ['2026-06-20', '2026-07-02'])).toEqual(['met', '2026-06-29', '2026-06-20']);
  });

  it('is for each hearing: one that is set makes nobody forget the last', () => {
    const [july, november] = [
      { type: 'permanency', date: '2026-07-09', held: true },
      { type: 'permanency', date: '2026-11-05' },
    ];
    const of = (filed: string[], hearings = [july, november]) => {
      const listed = filed.map((date) => ({ type: 'report-filed', date }));
      return clocks({ events: listed, hearings }, report, '2026-09-01').map(brief);
    };
    expect(of([])).toEqual([
      ['overdue', '2026-06-29', null],
      ['upcoming', '2026-10-26', null],
    ]);
    // Of a day that has passed nobody knows whether there was a hearing, where another is set and none was recorded.
    const { held: _, ...unknown } = july;
    expect(of([], [unknown, november])).toEqual([['upcoming', '2026-10-26', null]]);
  });

  it('is not met by what was filed for the hearing before', () => {
    const window = lawWith({
      due: { hearing: 'permanency', before: '10 days' },
      notBefore: { hearing: 'permanency', before: '60 days' },
      met: [{ event: 'report-filed' }],
    });
    const hearings = [
      { type: 'permanency', date: '2026-07-09', held: true },
      { type: 'permanency', date: '2026-08-06' },
    ];
    const of = (filed: string[]) => {
      const listed = filed.map((date) => ({ type: 'report-filed', date }));
      return clocks({ events: listed, hearings }, window, '2026-07-20').map(brief);
    };
    expect(of(['2026-06-25'])).toEqual([
      ['met', '2026-06-29', '2026-06-25'],
      ['due-soon', '2026-07-27', null],
    ]);
    expect(of(['2026-06-25', '2026-07-15']).at(-1)).toEqual(['met', '2026-07-27', '2026-07-15']);
  });

  it('has a window where the law opens one', () => {
    const window = lawWith({
      due: { hearing: 'permanency', before: '10 days' },
      notBefore: { hearing: 'permanency', before: '60 days' },
      met: [{ event: 'report-filed' }],
    });
    const on = (filed: string) =>
      brief(
        clock(
          clocks(
            { events: { 'report-filed': filed }, hearings: [{ type: 'permanency', date: '2026-07-09' }] },
            window,
            '2026-06-20',
          ),
          'us-xx/clock',
        ),
      );
    expect(on('2026-05-09')).toEqual(['due-soon', '2026-06-29', null]);
    expect(on('2026-05-10')).toEqual(['met', '2026-06-29', '2026-05-10']);
  });
});

describe('weekends and holidays', () => {
  const rolling = lawWith({ due: { event: 'removal', after: '28 days' }, roll: true });
  const holiday = day('2026-02-09');
  const rolled = (isHoliday?: (on: string) => boolean) =>
    clock(clocks({ events }, rolling, '2026-01-29', { isHoliday }), 'us-xx/clock');

  it('move the last day to act and leave the statutory date', () => {
    // 2026-01-10 and 28 days later are Saturdays.
    expect(rolled()).toMatchObject({ due: '2026-02-07', rolled: '2026-02-09' });
    expect(rolled((on) => on === holiday)).toMatchObject({ due: '2026-02-07', rolled: '2026-02-10' });
  });

  it('do not move it where the law does not say so', () => {
    const plain = lawWith({ due: { event: 'removal', after: '28 days' } });
    expect(inEnglish(clock(clocks({ events }, plain, '2026-01-29'), 'us-xx/clock'))).toMatchObject({
      due: '2026-02-07',
      rolled: null,
    });
  });

  it('make nobody late before the court day is over', () => {
    const on = (today: string, done: Record<string, string> = {}) =>
      clock(clocks({ events: { ...events, ...done } }, rolling, today), 'us-xx/clock').state;
    expect([on('2026-02-08'), on('2026-02-09'), on('2026-02-10')]).toEqual(['due-soon', 'due-soon', 'overdue']);
    expect([on('2026-03-01', { done: '2026-02-09' }), on('2026-03-01', { done: '2026-02-10' })]).toEqual([
      'met',
      'met-late',
    ]);
    expect(weekday(holiday)).toBe(1);
  });
});

describe('the order of clocks', () => {
  it('is that of their dates; what cannot be told and what does not apply comes last', () => {
    const entry = (id: string, more: object) => ({ ...law.deadlines[0], id, ...more });
    const several = {
      ...law,
      deadlines: [
        entry('us-xx/off', { when: [{ court: true }] }),
        entry('us-xx/lost', { due: { event: 'adjudication', after: '1 day' } }),
        entry('us-xx/late', { due: { event: 'removal', after: '60 days' } }),
        entry('us-xx/early', { due: { event: 'removal', after: '5 days' } }),
      ],
    } as never;
    const all = clocks({ events }, several, '2026-01-29');
    expect(all.map(({ entry: { id } }) => id)).toEqual(['us-xx/early', 'us-xx/late', 'us-xx/lost', 'us-xx/off']);
  });
});

describe('the plan of California and its hearings', async () => {
  const california = await lawOf('us-ca');
  const hearings = [{ type: 'review', date: '2026-09-10' }];
  const on = (preparedOn: string, today: string, held = false) =>
    brief(
      clock(
        clocks({ events, preparedOn, hearings: [{ ...hearings[0], held } as never] }, california, today),
        'us-ca/plan-update-for-review',
      ),
    );

  it('is updated with each of them, and not so long before', () => {
    expect(on('2026-02-20', '2026-09-01')).toEqual(['due-soon', '2026-09-10', null]);
    expect(on('2026-07-11', '2026-09-01')).toEqual(['due-soon', '2026-09-10', null]);
    expect(on('2026-07-12', '2026-09-01')).toEqual(['met', '2026-09-10', '2026-07-12']);
    expect(on('2026-02-20', '2026-09-11', true)).toEqual(['overdue', '2026-09-10', null]);
    expect(on('2026-09-12', '2026-09-15', true)).toEqual(['met-late', '2026-09-10', '2026-09-12']);
  });
});

describe('time in placement in Minnesota', async () => {
  const minnesota = await lawOf('us-mn');
  const due = (more: Given['events'], today = '2026-04-15') =>
    clock(clocks({ events: more }, minnesota, today), 'us-mn/permanency-hearing').due;
  const event = (type: string, date: string) => ({ type, date });

  it('goes on during a trial home visit, other than the federal count', () => {
    const visit = [event('trial-home-visit-start', '2026-02-01'), event('trial-home-visit-end', '2026-03-01')];
    expect(due([event('removal', '2026-01-10'), ...visit])).toBe('2027-01-10');
  });

  it('adds up what came before in the last five years', () => {
    const earlier = [event('removal', '2024-01-01'), event('case-closed', '2024-03-01')];
    // 60 days of the 366 of the year that begins with the first day that counts.
    expect(due([...earlier, event('removal', '2026-01-10')])).toBe('2026-11-12');
    const longAgo = [event('removal', '2019-01-01'), event('case-closed', '2019-03-01')];
    expect(due([...longAgo, event('removal', '2026-01-10')])).toBe('2027-01-10');
  });
});

describe('a parent in jail or prison', () => {
  const ben = { id: 'ben', role: 'father', name: 'Ben Doe' };
  const facility = 'County Jail';
  const asked = async (code: string, name: string, incarcerated?: object) =>
    lacking(
      { people: [{ ...ben, ...(incarcerated && { incarcerated: { facility, ...incarcerated } }) }] },
      await lawOf(code),
      name,
    );

  it('is told in Florida which services there are', async () => {
    const name = 'us-fl/incarcerated-services';
    expect(await asked('us-fl', name)).toEqual([]);
    expect(await asked('us-fl', name, { circumstances: 'Calls on Sundays.' })).toEqual(['ben']);
    expect(await asked('us-fl', name, { services: 'None.' })).toEqual([]);
  });

  it('has the circumstances told in New York', async () => {
    const name = 'us-ny/incarcerated-circumstances';
    expect(await asked('us-ny', name)).toEqual([]);
    expect(await asked('us-ny', name, {})).toEqual(['ben']);
    expect(await asked('us-ny', name, { circumstances: 'Calls on Sundays.' })).toEqual([]);
  });
});

describe('business days', () => {
  const before = lawWith({
    due: { hearing: 'disposition', before: '3 business days' },
    met: [{ event: 'plan-served' }],
  });
  const due = (date: string, isHoliday?: (on: string) => boolean) =>
    clock(clocks({ hearings: [{ type: 'disposition', date }] }, before, '2026-01-05', { isHoliday }), 'us-xx/clock')
      .due;

  it('leave out weekends, and holidays where they are known', () => {
    expect(weekday(day('2026-06-04'))).toBe(4);
    expect(due('2026-06-04')).toBe('2026-06-01');
    expect(due('2026-06-02')).toBe('2026-05-28');
    expect(due('2026-06-02', (on) => on === '2026-05-29')).toBe('2026-05-27');
    expect(due('2026-06-07')).toBe('2026-06-03');
  });

  it('leave out the Friday on which a holiday of Saturday is kept, save in Texas', async () => {
    const [florida, texas] = await Promise.all([holidaysOf('FL'), holidaysOf('TX')]);
    const due = (isHoliday: typeof florida) => {
      const entry = lawWith({ due: { hearing: 'disposition', before: '3 business days' }, met: [] });
      const hearings = [{ type: 'disposition', date: '2026-07-07' }];
      return clock(clocks({ hearings }, entry, '2026-06-01', { isHoliday }), 'us-xx/clock').due;
    };
    expect([due(florida), due(texas)]).toEqual(['2026-07-01', '2026-07-02']);
    const newYear = day('2027-12-31');
    expect([florida(newYear), texas(newYear)]).toEqual([true, false]);
  });

  it('can be counted forward', () => {
    const after = lawWith({ due: { event: 'removal', after: '5 business days' } });
    const [one] = clocks({ events: { removal: '2026-05-21' } }, after, '2026-05-21', {
      isHoliday: (on) => on === '2026-05-25',
    });
    expect(one?.due).toBe('2026-05-29');
  });

  it.each([
    // Memorial Day, 25 May 2026, is none.
    ['us-fl', 'us-fl/plan-to-parties', 'FL', '2026-05-28', '2026-05-22'],
    ['us-vt', 'us-vt/disposition-plan', 'VT', '2026-05-28', '2026-05-18'],
  ])('of %s are counted before the disposition hearing', async (code, id, state, date, last) => {
    const law = await lawOf(code);
    expect(law.holidays).toBe(state);
    const isHoliday = await holidaysOf(state);
    const all = clocks({ hearings: [{ type: 'disposition', date }] }, law, '2026-05-01', { isHoliday });
    expect(clock(all, id).due).toBe(last);
  });
});
