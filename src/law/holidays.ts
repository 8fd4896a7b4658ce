import type { PlainDate } from '../calendar/plain-date.ts';

/** States in which a holiday on a weekend is not kept on the Friday before or the Monday after it. */
const neverMoved: readonly string[] = ['TX'];

const legal = (holidays: { date: string; name: string }[], state: string) =>
  holidays
    .filter(({ name }) => !(neverMoved.includes(state) && name.includes('substitute day')))
    .map(({ date }) => date.slice(0, 10));

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
    // New Year's Day may be kept on the last day of the year before.
    const around = () => [year, String(Number(year) + 1)].flatMap((of) => legal(calendar.getHolidays(of), state));
    const days = years.get(year) ?? new Set(around());
    years.set(year, days);
    return days.has(date);
  };
}
