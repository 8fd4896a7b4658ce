import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import { countsBusinessDays } from '../law/evaluate.ts';
import { type Deadline, deadlinesOf, type Law, usualSoon } from '../law/index.ts';
import { lawWith } from '../law/own-law.ts';
import type { Pack } from '../law/pack-schema.ts';
import { isToldOfHolidays } from '../law/rest-day.ts';
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

/** What the law is loaded for. */
export interface LawsAsked {
  today: PlainDate;
  /** Packs of the agency, which go before those of the program. */
  own?: readonly Pack[];
  /** false where no clock is asked for. */
  clocks: boolean;
  /** The most days ahead at which a clock of these plans is due soon. */
  dueSoon?: number;
  /** true where clocks are told however far ahead they are. */
  allComing?: boolean;
}

/** Loads the law of every jurisdiction that the plans name, and holidays where a date that is told hangs on one. */
export async function loadLaws(files: readonly PlanFile[], asked: LawsAsked): Promise<Laws> {
  const { today, own = [], clocks, dueSoon: soon = usualSoon, allComing = false } = asked;
  const codes = [...new Set(files.flatMap(({ plan }) => (plan ? [plan.jurisdiction] : [])))];
  const laws = new Map(await Promise.all(codes.map(async (code) => [code, await lawWith(code, own)] as const)));
  const reckoned = new Map<Plan, Deadline[]>();
  const states = new Set(
    files.flatMap(({ plan: written, meant: plan = written }) => {
      const law = plan && laws.get(plan.jurisdiction);
      if (!clocks || !plan || !law?.holidays) return [];
      const deadlines = deadlinesOf(plan, law, { today, soon });
      const ahead = allComing ? Number.POSITIVE_INFINITY : soon;
      if (deadlines.some((deadline) => hangsOnHoliday(deadline, today, ahead))) return [law.holidays];
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

/** What holidays can move a date by at the most, with the weekends beside them. */
const mostMoved = 7;

/** Is its date told, or would it be, after a holiday has moved it? Forward, it only becomes less urgent. */
function hangsOnHoliday(deadline: Deadline, today: PlainDate, soon: number): boolean {
  const { entry, due, state } = deadline;
  if (due === null) return false;
  if (countsBusinessDays(entry))
    return state !== 'not-applicable' && (state !== 'upcoming' || daysBetween(today, due) <= soon + mostMoved);
  const isAhead = ['due-soon', 'upcoming'].includes(state) && daysBetween(today, due) <= soon;
  return isToldOfHolidays(deadline) && (['overdue', 'met-late'].includes(state) || isAhead);
}
