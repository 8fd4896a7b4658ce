import { describe, expect, it } from 'vitest';
import { addPeriod, parseFrequency, parsePeriod, subtractPeriod } from '../../src/calendar/period.ts';
import {
  addDays,
  addMonths,
  ageOn,
  date,
  daysBetween,
  daysInMonth,
  fromEpochDay,
  type PlainDate,
  parseDate,
  parts,
  toEpochDay,
  weekday,
} from '../../src/calendar/plain-date.ts';
import fc from '../support/fast-check.ts';

const anyDate = fc.integer({ min: -700_000, max: 2_900_000 }).map(fromEpochDay);

describe('plain dates', () => {
  it('agree with the calendar of the machine in UTC', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (moment) => {
          const day = date(moment.toISOString().slice(0, 10));
          expect(toEpochDay(day)).toBe(Math.floor(moment.getTime() / 86_400_000));
          expect(fromEpochDay(toEpochDay(day))).toBe(day);
          expect(weekday(day)).toBe(moment.getUTCDay() === 0 ? 7 : moment.getUTCDay());
        },
      ),
    );
  });

  it('count days there and back', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -50_000, max: 50_000 }), (day, n) => {
        fc.pre(toEpochDay(day) + n > -719_000 && toEpochDay(day) + n < 2_932_000);
        expect(daysBetween(day, addDays(day, n))).toBe(n);
      }),
    );
  });

  it('never skip a month: the day stays, or is the last of a shorter month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const from = parts(day);
        const index = from.year * 12 + from.month - 1 + months;
        fc.pre(index >= 12 && index < 9999 * 12);
        const to = parts(addMonths(day, months));
        expect(to.year * 12 + to.month - 1).toBe(index);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
    );
  });

  it.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', 1, '2026-04-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to);
  });

  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    '02/03/2026',
    '2026-01-01T00:00:00Z',
    '',
    20260101,
    null,
  ])('refuse %s', (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it.each([
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-30', 99_999_999, '9999-12-31'],
    ['2026-04-15', Number.MAX_SAFE_INTEGER, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
    ['2026-04-15', -99_999_999, '0001-01-01'],
  ])('%s and %i days stop at the ends of the calendar: %s', (from, days, to) => {
    expect(addDays(date(from), days)).toBe(to);
  });

  it.each([
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-01', 12_000, '9999-12-31'],
    ['9999-11-30', 1, '9999-12-30'],
    ['0001-01-31', -1, '0001-01-01'],
    ['0001-02-28', -1, '0001-01-28'],
    ['2026-04-15', -120_000, '0001-01-01'],
  ])('%s and %i months stop at the ends of the calendar: %s', (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to);
  });

  it('reckon ages by the birthday', () => {
    const born = date('2010-06-15');
    expect(ageOn(born, date('2026-06-14'))).toBe(15);
    expect(ageOn(born, date('2026-06-15'))).toBe(16);
    expect(ageOn(date('2008-02-29'), date('2026-02-28'))).toBe(17);
    expect(ageOn(date('2008-02-29'), date('2026-03-01'))).toBe(18);
  });
});

describe('periods', () => {
  it.each([
    ['P3M', { months: 3, days: 0 }],
    ['P2W', { months: 0, days: 14 }],
    ['P1Y6M', { months: 18, days: 0 }],
    ['P10D', { months: 0, days: 10 }],
  ])('%s', (text, period) => {
    expect(parsePeriod(text)).toEqual(period);
  });

  it.each(['P', 'P0D', 'PT5M', '3M', 'P1.5M', 'monthly'])('%s is none', (text) => {
    expect(parsePeriod(text)).toBeNull();
  });

  it('are added at the end of the calendar without leaving it', () => {
    expect(addPeriod('9999-12-31' as PlainDate, { months: 12, days: 0 })).toBe('9999-12-31');
    expect(subtractPeriod('0001-01-01' as PlainDate, { months: 1, days: 1 })).toBe('0001-01-01');
  });

  it('are added months first', () => {
    expect(addPeriod('2026-01-31' as PlainDate, { months: 1, days: 1 })).toBe('2026-03-01');
  });
});

describe('how often, in the words of a plan', () => {
  const week = { months: 0, days: 7 };
  it.each([
    ['weekly', week],
    ['Every week', week],
    ['three evenings a week', week],
    ['about twice a week', week],
    ['every school day', week],
    ['every Thursday', week],
    ['daily', { months: 0, days: 1 }],
    ['every two weeks', { months: 0, days: 14 }],
    ['every other week', { months: 0, days: 14 }],
    ['every second Friday', { months: 0, days: 14 }],
    ['biweekly', { months: 0, days: 14 }],
    ['twice a month', { months: 1, days: 0 }],
    ['monthly', { months: 1, days: 0 }],
    ['every 3 months', { months: 3, days: 0 }],
    ['quarterly', { months: 3, days: 0 }],
    ['P1W', week],
    ['every eleven weeks', { months: 0, days: 77 }],
    ['every twelve weeks', { months: 0, days: 84 }],
    ['every twenty weeks', { months: 0, days: 140 }],
    ['every twenty-one days', { months: 0, days: 21 }],
    ['every ninety days', { months: 0, days: 90 }],
    ['every twelve months', { months: 12, days: 0 }],
    ['every 2nd week', { months: 0, days: 14 }],
    ['every third day', { months: 0, days: 3 }],
    ['every fortnight', { months: 0, days: 14 }],
    ['yearly', { months: 12, days: 0 }],
    ['bi-weekly', { months: 0, days: 14 }],
    ['semi-weekly', week],
    ['every child three times a week', week],
    ['a call every two weeks, with a day’s notice', { months: 0, days: 14 }],
    ['every month, a week before the review', { months: 1, days: 0 }],
  ])('%s', (text, period) => {
    expect(parseFrequency(text)).toEqual(period);
  });

  it.each([
    ['one hour a day, three days a week', week],
    ['twice a week by video, in person twice a month', { months: 1, days: 0 }],
    ['every second Friday of the month', { months: 1, days: 0 }],
    ['every week, then every other week', { months: 0, days: 14 }],
    ['daily, Monday to Friday', week],
    ['every day except on weekends', week],
    ['one call a day for a month', { months: 0, days: 1 }],
  ])('%s: the longest interval counts', (text, period) => {
    expect(parseFrequency(text)).toEqual(period);
  });

  it.each(['as needed', 'when asked', 'ten sessions', 'every meeting', 'Saturday and Wednesday', ''])(
    '%s names no interval',
    (text) => {
      expect(parseFrequency(text)).toBeNull();
    },
  );

  it.each([
    'every few weeks',
    'every couple of weeks',
    'every two to three weeks',
    'every 2-3 weeks',
    'every week or two',
    'every third Thursday',
    'every first Monday',
    'bi-monthly',
    'bimonthly',
    'tri-weekly',
    'every 0 weeks',
    'every 1000 weeks',
    'every 99999999 weeks',
    'every constructor weeks',
    'weekly, later every few weeks',
  ])('%s can be read in several ways or not at all, and claims nothing', (text) => {
    expect(parseFrequency(text)).toBeNull();
  });
});
