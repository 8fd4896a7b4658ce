import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { countsBusinessDays } from '../law/dates.ts';
import { type Deadline, deadlinesOf, type Law, lawOf } from '../law/index.ts';
import { layOver } from '../law/law.ts';
import type { Pack } from '../law/pack-schema.ts';
import type { PlanFile } from '../plan/read.ts';

/** The law that a run needs, loaded before it starts: checking itself waits for nothing. */
export interface Laws {
  of(jurisdiction: string): Law | undefined;
  /** Legal holidays of a state; undefined where none was needed. */
  holidays(state: string | null): ((date: PlainDate) => boolean) | undefined;
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
  const states = new Set(
    files.flatMap(({ plan }) => {
      const law = plan && laws.get(plan.jurisdiction);
      if (!clocks || !plan || !law?.holidays) return [];
      // Only these can be moved by a holiday.
      const movable = { ...law, deadlines: law.deadlines.filter((entry) => entry.roll || countsBusinessDays(entry)) };
      return deadlinesOf(plan, movable, { today }).some((deadline) => hangsOnHoliday(deadline, today))
        ? [law.holidays]
        : [];
    }),
  );
  const { holidaysOf } = states.size > 0 ? await import('../law/holidays.ts') : { holidaysOf: undefined };
  const holidays = new Map(
    await Promise.all([...states].map(async (state) => [state, await holidaysOf?.(state)] as const)),
  );
  return {
    of: (code) => laws.get(code),
    holidays: (state) => (state === null ? undefined : holidays.get(state)),
  };
}

/** The same laws, with days on which the court and the agency are closed besides the legal holidays. */
export function withClosedDays(laws: Laws, closed: ReadonlySet<string>): Laws {
  if (closed.size === 0) return laws;
  return {
    ...laws,
    holidays: (state) => {
      const legal = laws.holidays(state);
      return (date) => closed.has(date) || legal?.(date) === true;
    },
  };
}

/** The law of a code: an agency's own pack of that code laid over what it builds on, else the program's. */
export async function lawWith(code: string, own: readonly Pack[], seen: readonly string[] = []): Promise<Law> {
  const pack = own.find(({ jurisdiction }) => jurisdiction === code);
  if (!pack || seen.includes(code)) return lawOf(code);
  const base = pack.extends === undefined ? null : await lawWith(pack.extends, own, [...seen, code]);
  return layOver(base, pack);
}

/** A holiday moves a date by a few days: it matters only where today, or the day on which it was met, is that near. */
function hangsOnHoliday({ entry, due, rolled, metOn, state }: Deadline, today: PlainDate): boolean {
  if (due === null) return false;
  if (countsBusinessDays(entry)) return state !== 'upcoming';
  if (!['overdue', 'met-late', 'due-soon'].includes(state)) return false;
  return Math.abs(daysBetween(rolled ?? due, metOn ?? today)) <= 5;
}
