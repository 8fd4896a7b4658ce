import { backToBusinessDay, type IsHoliday } from '../calendar/business-days.ts';
import { type PlainDate, weekday } from '../calendar/plain-date.ts';
import type { Deadline } from './deadlines.ts';

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

/** What a date that is no business day means; null where it is one, or where nothing is known to follow from it. */
export function restDayOf(deadline: Deadline, isHoliday?: IsHoliday): RestDay | null {
  const { due, rolled } = deadline;
  if (due === null) return null;
  if (rolled !== null) return { on: kindOf(due), kind: 'moved', from: due };
  const before = backToBusinessDay(due, isHoliday);
  if (before === due) return null;
  if (isCountedBackward(deadline)) return { on: kindOf(due), kind: 'act-by', day: before };
  return namesWeekday(deadline) ? { on: kindOf(due), kind: 'ask-counsel' } : null;
}

/** "Not later than the 10th day before the hearing"; also before a date that is itself reckoned from an earlier fact. */
const isCountedBackward = ({ entry, due, trigger }: Deadline): boolean =>
  due !== null && trigger !== null && (entry.due.before !== undefined || due < trigger.date);

/** "On the first Monday after the anniversary": a day that the law chose because it is no weekend. */
const namesWeekday = ({ entry }: Deadline): boolean => entry.due.onto === 'first-monday-after';

/** Is something said of it where it falls on a holiday? */
export const isToldOfHolidays = (deadline: Deadline): boolean =>
  deadline.entry.roll === true || isCountedBackward(deadline) || namesWeekday(deadline);

/** The day by which to act, where it is earlier than the date of the statute. */
export function actByOf(deadline: Deadline, isHoliday?: IsHoliday): PlainDate | null {
  const rest = restDayOf(deadline, isHoliday);
  return rest?.kind === 'act-by' ? rest.day : null;
}

const kindOf = (day: PlainDate) => (weekday(day) === 6 ? 'saturday' : weekday(day) === 7 ? 'sunday' : 'holiday');
