import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { type Deadline, deadlinesOf } from '../law/index.ts';
import { isToldOfHolidays } from '../law/rest-day.ts';
import type { PlanFile } from '../plan/read.ts';
import type { Laws } from './laws.ts';

/**
 * The same laws, with the legal holidays of a state also where they decide nothing today, but are said: a date that is moved over one, or
 * that falls on one and stays. Loaded only where such a clock is near or late.
 */
export async function withToldHolidays(laws: Laws, files: readonly PlanFile[], today: PlainDate): Promise<Laws> {
  const states = new Set(files.flatMap((file) => wanted(laws, file, today)));
  if (states.size === 0) return laws;
  const { holidaysOf } = await import('../law/holidays.ts');
  const more = new Map(await Promise.all([...states].map(async (state) => [state, await holidaysOf(state)] as const)));
  const inState = (code: string) => more.has(laws.of(code)?.holidays ?? '');
  return {
    of: laws.of,
    holidays: (state) => laws.holidays(state) ?? (state === null ? undefined : more.get(state)),
    // Reckoned without the holidays, a date may be moved to one.
    clocks: (plan) => (inState(plan.jurisdiction) ? undefined : laws.clocks?.(plan)),
  };
}

function wanted(laws: Laws, { plan }: PlanFile, today: PlainDate): string[] {
  const law = plan && laws.of(plan.jurisdiction);
  if (!plan || !law?.holidays || laws.holidays(law.holidays) !== undefined) return [];
  const clocks = laws.clocks?.(plan) ?? deadlinesOf(plan, law, { today });
  return clocks.some((clock) => isNear(clock, today) && isToldOfHolidays(clock)) ? [law.holidays] : [];
}

/** Further ahead than any configuration is likely to look; the holidays of a year take as long as checking many plans. */
const days = 90;

const isNear = ({ state, due }: Deadline, today: PlainDate) =>
  state === 'overdue' ||
  state === 'due-soon' ||
  (state === 'upcoming' && due !== null && daysBetween(today, due) <= days);
