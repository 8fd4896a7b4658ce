import type { PlainDate } from '../calendar/plain-date.ts';
import type { Prose } from '../plan/schema/plan.ts';

/** What a difference is about. */
export type Thing =
  | 'plan'
  | 'case'
  | 'event'
  | 'hearing'
  | 'order'
  | 'person'
  | 'child'
  | 'placement'
  | 'consultation'
  | 'assessment'
  | 'safety threat'
  | 'risk factor'
  | 'protective factor'
  | 'strength'
  | 'need'
  | 'goal'
  | 'acceptance'
  | 'measure'
  | 'observation'
  | 'strategy'
  | 'service'
  | 'task'
  | 'occurrence'
  | 'note'
  | 'move'
  | 'barrier'
  | 'family time'
  | 'visit'
  | 'participation'
  | 'review'
  | 'contact'
  | 'signature';

/**
 * What happened to it. `moved`: a date that was planned is another one. `recorded`: something that came of the plan was written
 * down: a status, an observation, a visit, a contact, a review, a signature. `finished`: the later plan amends the earlier, and does not
 * carry it on: it is summarised there, or a part of the record that stays with the earlier plan.
 */
export type Happened = 'added' | 'removed' | 'moved' | 'changed' | 'recorded' | 'finished';

/** Where the plan itself says why. */
type ReasonFrom = 'history' | 'note' | 'reason' | 'barrier';

export interface Reason {
  text: Prose;
  from: ReasonFrom;
  /** Who wrote it down, by id. */
  by: string | null;
  on: PlainDate | null;
  /** The barrier that it is the description of. */
  barrier: string | null;
}

/** One move of a date or a target, as the plan keeps it. */
export interface Step {
  from: string | number;
  to: string | number;
  changedOn: PlainDate;
  reason: Prose;
}

export interface Difference {
  thing: Thing;
  /** Its `id`, or the id of the `person` that it is about; null where it has neither: it is known by `on` then. */
  id: string | null;
  /** What it is, in the words of the plan; of a person the name. */
  title: Prose | null;
  what: Happened;
  nature: 'terms' | 'record';
  /** The key that is different, below the thing: `due`, `permanency.targetDate`. null where the whole thing came or went. */
  key: string | null;
  /** The keys from the top of the plan to what is different, positions and ids left out: `['tasks', 'due']`. */
  keys: readonly string[];
  /** The values as they stand in the plans; undefined where there is none. Of a whole thing that is its entry. */
  from: unknown;
  to: unknown;
  /** Of a date that moved: by how many days, later where positive. */
  days: number | null;
  /** The day of a thing that has a date instead of an id. */
  on: PlainDate | null;
  /** The things that it stands in, the innermost first: an observation is of a measure, and that of a goal. */
  of: readonly Owner[];
  /** Whose it is, by id: who does a task, whose goal it is, who owns a barrier. */
  people: readonly string[];
  /** The goals that it serves or is a part of, by id. */
  goals: readonly string[];
  why: Reason | null;
  /** Of a date or target that moved, every step on the way that the plan keeps. */
  steps: readonly Step[];
}

export interface Owner {
  thing: Thing;
  id: string | null;
  title: Prose | null;
}

/** Two plans and what differs, in the order of the format. */
export interface Comparison {
  before: PlanName;
  after: PlanName;
  /** Is the later one the amendment of the earlier? */
  amends: boolean;
  differences: Difference[];
}

export interface PlanName {
  id: string;
  version: number | null;
  status: string;
  period: { start?: string; end?: string };
}
