import { backToBusinessDay, type IsHoliday } from '../calendar/business-days.ts';
import { type PlainDate, weekday } from '../calendar/plain-date.ts';
import type { Deadline } from './deadlines.ts';
import type { RestDayStep } from './derivation.ts';

/** The one meaning of a date of the law on which no court sits: what follows from it for those who have to act. */

export type RestDay = { on: 'saturday' | 'sunday' | 'holiday' } & (
  | {
      /** The date is counted backward: no law was found that moves it, and the business day before it is safe. */
      kind: 'act-by';
      day: PlainDate;
    }
  | {
      /** The law names a weekday, which fell on a holiday, and no authority was found that moves it. */
      kind: 'ask-counsel';
    }
  | {
      /** The law moves it forward from this day, the one of the statute. */
      kind: 'moved';
      from: PlainDate;
    }
);

/** A clock with its date. */
type Dated = Pick<Deadline, 'entry' | 'trigger' | 'due' | 'rolled'>;

/** What a date that is no business day means, as the last step of its derivation; null where it is one. */
export function restStepOf(clock: Dated, isHoliday?: IsHoliday): RestDayStep | null {
  const { due, rolled } = clock;
  if (due === null) return null;
  if (rolled !== null) return { step: 'rest-day', on: kindOf(due), kind: 'moved', day: rolled };
  const day = backToBusinessDay(due, isHoliday);
  if (day === due) return null;
  const kind = isCountedBackward(clock) ? 'act-by' : namesWeekday(clock) ? 'ask-counsel' : 'stays';
  return { step: 'rest-day', on: kindOf(due), kind, day };
}

/** The same as the findings say it; null where nothing is known to follow from it. */
export function restDayOf({ derivation, due }: Deadline): RestDay | null {
  const rest = derivation.at(-1);
  if (rest?.step !== 'rest-day' || rest.kind === 'stays' || due === null) return null;
  const { on, kind, day } = rest;
  if (kind === 'moved') return { on, kind, from: due };
  return kind === 'act-by' ? { on, kind, day } : { on, kind };
}

/** "Not later than the 10th day before the hearing"; also before a date that is itself reckoned from an earlier fact. */
const isCountedBackward = ({ entry, due, trigger }: Dated): boolean =>
  due !== null && trigger !== null && (entry.due.before !== undefined || due < trigger.date);

/** "On the first Monday after the anniversary": a day that the law chose because it is no weekend. */
const namesWeekday = ({ entry }: Dated): boolean => entry.due.onto === 'first-monday-after';

/** Is something said of it where it falls on a holiday? */
export const isToldOfHolidays = (deadline: Deadline): boolean =>
  deadline.entry.roll === true || isCountedBackward(deadline) || namesWeekday(deadline);

/** The day by which to act, where it is earlier than the date of the statute. */
export function actByOf(deadline: Deadline): PlainDate | null {
  const rest = restDayOf(deadline);
  return rest?.kind === 'act-by' ? rest.day : null;
}

const kindOf = (day: PlainDate) => (weekday(day) === 6 ? 'saturday' : weekday(day) === 7 ? 'sunday' : 'holiday');
