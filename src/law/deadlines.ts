import type { PlainDate } from '../calendar/plain-date.ts';
import { childIds } from '../plan/people.ts';
import type { Plan } from '../plan/schema/plan.ts';
import type { MissingFact, Reason } from '../wording/clock.ts';
import { Clock } from './clock.ts';
import type { Step } from './derivation.ts';
import type { Definitions } from './evaluate.ts';
import { Facts, type Trigger } from './facts.ts';
import type { Law } from './law.ts';
import type { DeadlineEntry } from './pack-schema.ts';

export type DeadlineState = 'met' | 'met-late' | 'upcoming' | 'due-soon' | 'overdue' | 'unknown' | 'not-applicable';

/** One clock of the law on one plan. */
export interface Deadline {
  entry: DeadlineEntry;
  /** The children it is about; empty where the plan names none. */
  children: string[];
  trigger: Trigger | null;
  /** The statutory date, never rolled; null where it cannot be told. */
  due: PlainDate | null;
  /** The next court day, where the statutory date is none and the law rolls it. */
  rolled: PlainDate | null;
  state: DeadlineState;
  metOn: PlainDate | null;
  /** Facts that are missing (state unknown), or why it does not apply. */
  why: Reason | null;
  /** What is missing, for `unknown`. */
  missing: MissingFact[];
  /** How the date was computed, step by step; empty where there is none. What follows from its being no business day comes last. */
  derivation: Step[];
}

/** How many days ahead a deadline is due soon, where nobody says otherwise. */
export const usualSoon = 30;

export interface DeadlineOptions {
  today: PlainDate;
  /** How many days ahead a deadline is due soon. */
  soon?: number;
  /** Legal holidays of the court; weekends alone count where it is left out. */
  isHoliday?: (date: PlainDate) => boolean;
}

/** With all that a clock must know said. */
export type ClockOptions = DeadlineOptions & Required<Pick<DeadlineOptions, 'soon'>>;

/** Every clock of a plan, in the order of their dates; what cannot be told and what does not apply comes last. */
export function deadlinesOf(plan: Plan, law: Law, options: DeadlineOptions): Deadline[] {
  const children = childIds(plan);
  const all = (children.length === 0 ? [null] : children).flatMap((child) =>
    ofChild(new Facts(plan, child, options.today), law, { ...options, soon: options.soon ?? usualSoon }),
  );
  return grouped(all).sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : sortKey(a) > sortKey(b) ? 1 : 0));
}

const sortKey = ({ due, state, entry }: Deadline) =>
  `${state === 'not-applicable' ? '2' : due === null ? '1' : '0'}${due} ${entry.id}`;

function ofChild(facts: Facts, law: Law, options: ClockOptions): Deadline[] {
  const definitions: Definitions = {
    anchors: law.anchors,
    deadline: (id) => law.deadlines.find((entry) => entry.id === id)?.due,
    isHoliday: options.isHoliday,
  };
  return law.deadlines.flatMap((entry) => {
    return new Clock(entry, facts, definitions, options).deadlines();
  });
}

/** Clocks of several children that say the same are one clock. */
function grouped(all: readonly Deadline[]): Deadline[] {
  const groups = new Map<string, Deadline>();
  for (const one of all) {
    const key = JSON.stringify([
      one.entry.id,
      one.trigger?.fact,
      one.trigger?.date,
      one.due,
      one.state,
      one.metOn,
      one.why,
    ]);
    const group = groups.get(key);
    if (group) group.children.push(...one.children);
    else groups.set(key, { ...one, children: [...one.children] });
  }
  return [...groups.values()];
}
