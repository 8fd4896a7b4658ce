import { fromEpochDay, toEpochDay } from '../../src/calendar/plain-date.ts';
import { eventTypesOpen, hearingTypesOpen } from '../../src/plan/schema/codes.ts';
import fc from '../support/fast-check.ts';
import { day, planWith } from './support.ts';

const between = (first: string, last: string) =>
  fc.integer({ min: toEpochDay(day(first)), max: toEpochDay(day(last)) }).map(fromEpochDay);

/** Any history that a plan can tell, within the years of one childhood. */
export const someDay = between('2019-01-01', '2029-12-31');
const event = fc.record({ type: fc.constantFrom(...eventTypesOpen), date: someDay });
const hearing = fc.record({ type: fc.constantFrom(...hearingTypesOpen), date: someDay, held: fc.boolean() });
const children = fc
  .record({ birthDate: between('1999-01-01', '2061-12-31'), start: someDay })
  .map(({ birthDate, start }) => ({
    leo: { birthDate, placement: { type: 'qrtp' as const, start } },
  }));
export const histories = fc
  .record({ events: fc.array(event, { maxLength: 12 }), hearings: fc.array(hearing, { maxLength: 6 }), children })
  .map(planWith);
