import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { countsBusinessDays } from '../law/dates.ts';
import { type Deadline, deadlinesOf, type Law } from '../law/index.ts';
import { lawWith } from '../law/own-law.ts';
import type { Pack } from '../law/pack-schema.ts';
import type { PlanFile } from '../plan/read.ts';
import type { Plan } from '../plan/schema/plan.ts';

/** The law that a run needs, loaded before it starts: checking itself waits for nothing. */
export interface Laws {
  of(jurisdiction: string): Law | undefined;
  /** Legal holidays of a state; undefined where none was needed. */
  holidays(state: string | null): ((date: PlainDate) => boolean) | undefined;
  /** The clocks of a plan as they had to be reckoned to learn that no holiday moves any; undefined where they were not. */
  clocks?(plan: Plan): readonly Deadline[] | undefined;
}

export const noLaws: Laws = { of: () => undefined, holidays: () => undefined };

/**
 * Loads the law of every jurisdiction that the plans name, and holidays where a deadline hangs on one.
 * `own`: packs of the agency, which go before those of the program. `clocks`: false where no clock is asked for.
 */
export async function loadLaws(
  files: readonly PlanFile[],
  today: PlainDate,
  own: readonly Pack[] = [],
  clocks = true,
): Promise<Laws> {
  const codes = [...new Set(files.flatMap(({ plan }) => (plan ? [plan.jurisdiction] : [])))];
  const laws = new Map(await Promise.all(codes.map(async (code) => [code, await lawWith(code, own)] as const)));
  const reckoned = new Map<Plan, Deadline[]>();
  const states = new Set(
    files.flatMap(({ plan }) => {
      const law = plan && laws.get(plan.jurisdiction);
      if (!clocks || !plan || !law?.holidays) return [];
      const deadlines = deadlinesOf(plan, law, { today });
      if (deadlines.some((deadline) => isMovable(deadline) && hangsOnHoliday(deadline, today))) return [law.holidays];
      reckoned.set(plan, deadlines);
      return [];
    }),
  );
  const { holidaysOf } = states.size > 0 ? await import('../law/holidays.ts') : { holidaysOf: undefined };
  const holidays = new Map(
    await Promise.all([...states].map(async (state) => [state, await holidaysOf?.(state)] as const)),
  );
  return {
    of: (code) => laws.get(code),
    holidays: (state) => (state === null ? undefined : holidays.get(state)),
    clocks: (plan) => reckoned.get(plan),
  };
}

/** Can a holiday move it? */
const isMovable = ({ entry }: Deadline) => entry.roll === true || countsBusinessDays(entry);

/** The same laws, with days on which the court and the agency are closed besides the legal holidays. */
export function withClosedDays(laws: Laws, closed: ReadonlySet<string>): Laws {
  if (closed.size === 0) return laws;
  return {
    of: laws.of,
    holidays: (state) => {
      const legal = laws.holidays(state);
      return (date) => closed.has(date) || legal?.(date) === true;
    },
  };
}

/** A holiday moves a date by a few days: it matters only where today, or the day on which it was met, is that near. */
function hangsOnHoliday({ entry, due, rolled, metOn, state }: Deadline, today: PlainDate): boolean {
  if (due === null) return false;
  if (countsBusinessDays(entry)) return state !== 'upcoming' && state !== 'not-applicable';
  if (!['overdue', 'met-late', 'due-soon'].includes(state)) return false;
  return Math.abs(daysBetween(rolled ?? due, metOn ?? today)) <= 5;
}
