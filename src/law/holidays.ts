import type { PlainDate } from '../calendar/plain-date.ts';

/** Days on which a holiday is merely observed elsewhere do not move a date here: a wrong one would call late what is not. */
const legal = (holidays: { date: string; name: string }[]) =>
  holidays.filter(({ name }) => !name.includes('substitute day')).map(({ date }) => date.slice(0, 10));

/**
 * Legal holidays of a state, reckoned by the package date-holidays-parser (ISC) from the American part of date-holidays (data under
 * CC BY 3.0). Loaded by the first call only: few deadlines end on a holiday. A county may keep others; a court's own calendar
 * goes before this one.
 *
 * @param state two letters
 */
export async function holidaysOf(state: string): Promise<(date: PlainDate) => boolean> {
  const [{ default: Holidays }, { default: data }] = await Promise.all([
    import('date-holidays-parser'),
    import('./compiled/holidays-us.json', { with: { type: 'json' } }),
  ]);
  const calendar = new Holidays(data, 'US', state, { types: ['public'] });
  const years = new Map<string, Set<string>>();
  return (date) => {
    const year = date.slice(0, 4);
    const days = years.get(year) ?? new Set(legal(calendar.getHolidays(year)));
    years.set(year, days);
    return days.has(date);
  };
}
