import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  fromEpochDay,
  parts,
  toEpochDay,
  weekday,
} from '../../src/calendar/plain-date.ts';
import { holidaysOf } from '../../src/law/holidays.ts';
import { type Deadline, type DeadlineState, deadlinesOf, lawOf } from '../../src/law/index.ts';
import { stepsOf } from '../../src/report/deadlines/steps.ts';
import { longDate } from '../../src/report/deadlines/words.ts';
import fc from '../support/fast-check.ts';
import { histories, someDay } from './histories.ts';
import { replayed } from './replay.ts';
import { clock, clocks, day } from './support.ts';

const laws = { 'us-tx': await lawOf('us-tx'), us: await lawOf('us') };
const isHoliday = await holidaysOf('TX');

const dates = fc.integer({ min: toEpochDay(day('1999-01-01')), max: toEpochDay(day('2061-12-31')) }).map(fromEpochDay);

describe('the dismissal in Texas', () => {
  const of = (order: string) => {
    const events = { 'temporary-custody-order': order, 'dismissal-extended': order };
    return clocks({ events }, laws['us-tx'], order);
  };

  it('is the first Monday strictly after the first anniversary', () => {
    fc.assert(
      fc.property(dates, (order) => {
        const { due, rolled } = clock(of(order), 'us-tx/dismissal');
        const late = daysBetween(addMonths(order, 12), due as never);
        expect([weekday(due as never), late >= 1 && late <= 7, rolled]).toEqual([1, true, null]);
      }),
    );
  });

  it('is moved by an extension of 180 days, to a Saturday', () => {
    fc.assert(
      fc.property(dates, (order) => {
        const all = of(order);
        const [plain, extended] = ['us-tx/dismissal', 'us-tx/extended-dismissal'].map((id) => clock(all, id).due);
        expect([daysBetween(plain as never, extended as never), weekday(extended as never)]).toEqual([180, 6]);
      }),
    );
  });

  it('is announced 60 days before', () => {
    fc.assert(
      fc.property(dates, (order) => {
        const all = of(order);
        expect(
          daysBetween(clock(all, 'us-tx/dismissal-notice').due as never, clock(all, 'us-tx/dismissal').due as never),
        ).toBe(60);
      }),
    );
  });
});

describe('months', () => {
  it('are never skipped: the date is in the month that the law names, on the same day or the last one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 36 }), (from, months) => {
        const to = addMonths(from, months);
        const index = ({ year, month }: { year: number; month: number }) => year * 12 + month;
        expect(index(parts(to)) - index(parts(from))).toBe(months);
        const sameDay = parts(to).day === parts(from).day;
        expect(sameDay || parts(addDays(to, 1)).day === 1).toBe(true);
      }),
    );
  });

  it('keep the order of dates', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 36 }), (from, later, months) => {
        expect(addMonths(from, months) <= addMonths(addDays(from, later), months)).toBe(true);
      }),
    );
  });

  it('of caseworker visits follow each other without a gap', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 900 }), (removal, days) => {
        const today = addDays(removal, days);
        const due = clocks({ events: { removal } }, laws.us, today)
          .filter(({ entry }) => entry.id === 'us/caseworker-visit')
          .map((one) => one.due as string);
        for (const [index, last] of due.entries()) {
          expect(parts(addDays(last as never, 1)).day).toBe(1);
          if (index > 0) expect(addMonths(addDays(due[index - 1] as never, 1), 1)).toBe(addDays(last as never, 1));
        }
      }),
    );
  });
});

/** A plan on a day under a law. */
const worlds = fc.record({ plan: histories, today: someDay, law: fc.constantFrom(...Object.values(laws)) });

/** What the state of a clock says that its dates do not bear out; nothing where all is well. */
function contradictions({ state, due, rolled, metOn, missing, why }: Deadline, today: string): string[] {
  const last = rolled ?? due ?? '';
  const holds: Record<DeadlineState, boolean> = {
    met: metOn !== null && metOn <= last,
    'met-late': metOn !== null && metOn > last,
    overdue: metOn === null && last < today,
    'due-soon': metOn === null && last >= today,
    upcoming: metOn === null && last >= today,
    unknown: due === null && missing.length > 0,
    'not-applicable': (why ?? '') !== '',
  };
  return [
    holds[state] ? '' : `${state} with due ${due}, met on ${metOn}`,
    metOn !== null && metOn > today ? `met on ${metOn}, which is yet to come` : '',
    rolled !== null && (rolled <= (due ?? '') || weekday(rolled) > 5 || isHoliday(rolled)) ? `rolled to ${rolled}` : '',
  ].filter((text) => text !== '');
}

describe('whatever happened', () => {
  it('every clock has a state that its dates bear out', () => {
    fc.assert(
      fc.property(worlds, ({ plan, today, law }) => {
        const wrong = deadlinesOf(plan, law, { today, isHoliday }).flatMap((one) => contradictions(one, today));
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('every deadline of the law is named', () => {
    fc.assert(
      fc.property(worlds, ({ plan, today, law }) => {
        const named = new Set(deadlinesOf(plan, law, { today }).map(({ entry }) => entry.id));
        expect(law.deadlines.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
      }),
    );
  });

  it('the worked example ends on the date of the clock', () => {
    fc.assert(
      fc.property(worlds, ({ plan, today, law }) => {
        const wrong = deadlinesOf(plan, law, { today, isHoliday }).filter((one) => {
          const text = stepsOf(one, { lineOf: () => null }).join(' ');
          const end = one.due === null ? '' : `${longDate(one.due)} = due.`;
          return !text.includes(end) || /undefined|NaN/.test(text);
        });
        expect(wrong.map(({ entry }) => entry.id)).toEqual([]);
      }),
    );
  });

  it('the derivation of a date leads to it, and is plain data', () => {
    fc.assert(
      fc.property(worlds, ({ plan, today, law }) => {
        const dated = deadlinesOf(plan, law, { today, isHoliday }).filter(({ due }) => due !== null);
        expect(dated.map((one) => replayed(one, plan, isHoliday))).toEqual(dated.map(({ due }) => due));
        expect(structuredClone(dated)).toEqual(JSON.parse(JSON.stringify(dated)));
      }),
    );
  });
});
