import type { PlainDate } from '../calendar/plain-date.ts';
import type { Path } from '../plan/problem.ts';
import type { Fact, MissingFact } from '../wording/clock.ts';

/**
 * How a date of the law was computed, step by step, as plain data: it can be written as JSON, kept and handed to a worker. Everything that
 * explains a date is made of it, and nothing computes the date a second time.
 */
export type Step =
  | FactStep
  | MissingStep
  | AnchorStep
  | DeadlineStep
  | ChoiceStep
  | AddedStep
  | OntoStep
  | FloorStep
  | AgainStep
  | WholeMonthStep
  | MonthsOfCareStep
  | RestDayStep;

/** The fact that the time is counted from. A birthday has its own day and the place of the date of birth. */
export interface FactStep {
  step: 'fact';
  fact: Fact;
  date: PlainDate;
  place: Path | null;
}

/** One of several facts to choose from that is not in the file. */
export interface MissingStep {
  step: 'missing';
  facts: MissingFact[];
}

/** A date that the pack defines. null: it cannot be told. */
export interface AnchorStep {
  step: 'anchor';
  name: string;
  by: Step[];
  date: PlainDate | null;
}

/** The due date of another deadline. */
export interface DeadlineStep {
  step: 'deadline';
  id: string;
  by: Step[];
  date: PlainDate | null;
}

/** The earliest or latest of several dates, with the steps that lead to each of them. */
export interface ChoiceStep {
  step: 'choice';
  which: 'earliest' | 'latest';
  of: Step[][];
  date: PlainDate | null;
}

/** A length of time as the pack says it, and what it is. */
export type Distance = { span: string } & ({ businessDays: number } | { months: number; days: number });

export interface AddedStep {
  step: 'added';
  distance: Distance;
  way: 'after' | 'before';
  date: PlainDate;
}

export interface OntoStep {
  step: 'onto';
  onto: 'first-monday-after' | 'day-before';
  date: PlainDate;
}

/** The date came too early: the day of this fact takes its place. */
export interface FloorStep {
  step: 'floor';
  fact: Fact;
  date: PlainDate;
  place: Path | null;
}

/** Due again so long after the day on which it was met last, the fact before this step. */
export interface AgainStep {
  step: 'again';
  distance: Distance;
  date: PlainDate;
}

/** One of the whole calendar months since the fact: its first day and its last, the date. */
export interface WholeMonthStep {
  step: 'whole-month';
  first: PlainDate;
  date: PlainDate;
}

/** Counted over the time in care. Ends are exclusive. */
export interface MonthsOfCareStep {
  step: 'months-of-care';
  months: number;
  /** The months before the date that are looked at; left out where all are. */
  of?: number;
  /** The type of placement in which alone time counts, and the events that begin time that does not. */
  in?: string;
  except: string[];
  counted: { start: PlainDate; end: PlainDate; days: number }[];
  /** Days that had to come together. */
  needed: number;
  /** The date had nothing been left out, and the days that come on top of it, where the count begins with the day before this step. */
  plain: { date: PlainDate; leftOut: number } | null;
  date: PlainDate;
}

/** The date is no business day. `day`: the day to act by, or the one that the law moves the date to. */
export interface RestDayStep {
  step: 'rest-day';
  on: 'saturday' | 'sunday' | 'holiday';
  /**
   * `moved`: the law moves it to the next court day. `act-by`: it is counted backward and no law was found that moves it. `ask-counsel`:
   * the law names a weekday, which fell on a holiday. `stays`: it is not moved.
   */
  kind: 'moved' | 'act-by' | 'ask-counsel' | 'stays';
  day: PlainDate;
}
