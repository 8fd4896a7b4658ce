import type { PlainDate } from '../calendar/plain-date.ts';
import type { Path } from '../plan/problem.ts';
import type { Plan, Prose } from '../plan/schema/plan.ts';
import type { MessageReference, RuleId, RuleText } from '../wording/index.ts';

/** What a rule looks at. */
export interface RuleContext {
  plan: Plan;
  /** The day that counts as today. */
  today: PlainDate;
  /** The day up to which lateness counts; null where nothing can be late (a draft). See `lateAsOf` in plan/standing. */
  lateAsOf: PlainDate | null;
  /** Are the terms of the plan others than those that were approved? */
  changedSinceApproval: boolean;
  /** Prose in the language of the file. */
  read(prose: Prose | undefined): string;
  /** Where a map or list of the plan stands in the file. */
  pathOf(node: object): Path;
  /** The value that a configuration gives an option of the rule, else the usual one. */
  option<T extends number | boolean | string>(name: string, usual: T): T;
  report(report: Report): void;
}

export interface Report {
  /** The map or list of the plan that the finding is about. */
  at: object;
  /** The key in it; the finding points to its value, or where it is missing to the nearest thing that exists. */
  key?: string;
  /** Id of what the finding is about; the `id` or `person` of `at` where left out. */
  subject?: string;
  /** What is wrong and what to do, before it is put into words (`say`). */
  message: MessageReference;
  /** Rules whose finding on the same subject, or on the plan as a whole, is the cause of this one: it is then left out. */
  because?: readonly string[];
}

/** Something about a rule that a configuration can set: what it may hold, its JSON Schema and its documentation derive from this. */
export type RuleOption = { what: string } & (
  | { type: 'number'; usual: number; unit: string }
  | { type: 'flag'; usual: boolean }
  | { type: 'text'; usual: string }
);

/** "14 days": what an option is where nothing is said. */
export function usualOf(option: RuleOption): string {
  return option.type === 'number' ? `${option.usual} ${option.unit}` : String(option.usual);
}

/**
 * One rule: its examples and its check. What it finds, why and what to do stands in the wording, once in each language; how
 * severe a finding is, in the ruleset.
 */
export interface Rule {
  /** `family/name`, stable once released. */
  id: RuleId;
  /** Parts of a plan, laid over a complete one, that fail and pass. A test runs them. */
  wrong: string;
  right: string;
  /** Statute, standard or study behind it; null where it is the sense of the plan alone. */
  source: string | null;
  /** true where a finding is a fact to be printed in a document and not a flaw of it: it does not keep a document from being final. */
  isFact?: true;
  /** What a configuration can set, by name. The check reads each with `context.option(name, usual)`; numbers are whole, from 0. */
  options?: Readonly<Record<string, RuleOption>>;
  /** Left out for what the reader of files finds itself (families syntax and format). */
  check?(context: RuleContext): void;
}

/** A rule with its text. */
export interface WrittenRule extends Omit<Rule, 'id'>, RuleText {
  id: string;
}
