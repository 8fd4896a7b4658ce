import { type PlainDate, parseDate } from '../calendar/plain-date.ts';
import { partOf } from './conditions.ts';
import type { Facts } from './facts.ts';
import type { DeadlineEntry, Met } from './pack-schema.ts';

/** The dates in the plan that meet a deadline, in time order; nothing that is yet to come. */
export function meetings(entry: DeadlineEntry, facts: Facts): PlainDate[] {
  const dates = (entry.met ?? []).flatMap((met) => datesOf(met, facts));
  return [...new Set(dates)].filter((date) => date <= facts.today).sort();
}

function datesOf(met: Met, facts: Facts): PlainDate[] {
  // The first plan that is filed is no update of itself.
  if (met.event) return facts.events(met.event).flatMap(({ date }, index) => (met.again && index === 0 ? [] : [date]));
  if (met.hearing) return facts.heldHearings(met.hearing).map(({ date }) => date);
  if (met.review) return reviews(met.review, facts);
  if (met.contact) return contacts(met.inResidence === true, facts);
  // A later version has its own dates, which say nothing of when there was a plan at all.
  if (met.plan) return isOfVersion(met, isAmended(facts)) ? known(facts.plan[met.plan]) : [];
  return met.child && facts.entry ? known(partOf(facts.entry, met.child, facts)) : [];
}

/** Is there an earlier version of the plan, in another file? */
export const isAmended = ({ plan }: Facts) => (plan.version ?? 1) > 1 || plan.replaces !== undefined;

const isOfVersion = ({ anyVersion, again }: Met, amended: boolean) =>
  anyVersion === true || (again === true ? amended : !amended);

const known = (value: unknown): PlainDate[] => {
  const date = parseDate(value);
  return date === null ? [] : [date];
};

function reviews(type: string, { plan }: Facts): PlainDate[] {
  return (plan.reviews ?? []).filter((review) => review.type === type).map((review) => review.date as PlainDate);
}

function contacts(inResidence: boolean, { plan, child }: Facts): PlainDate[] {
  return (plan.contacts ?? [])
    .filter(({ people }) => child === null || (people ?? []).includes(child))
    .filter((contact) => !inResidence || contact.inResidence === true)
    .map((contact) => contact.date as PlainDate);
}
