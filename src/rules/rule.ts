import type { PlainDate } from '../calendar/plain-date.ts';
import type { Path } from '../plan/problem.ts';
import type { Plan, Prose } from '../plan/schema/plan.ts';
import type { MessageReference } from '../wording/index.ts';
import type { Family } from './families.ts';
import type { Severity } from './severity.ts';

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

export type RuleOptions = Readonly<Record<string, RuleOption>>;

/** The values of a rule's options, as a configuration sets them, else the usual ones. Numbers are whole, from 0. */
export type OptionValues<O extends RuleOptions> = {
  readonly [Name in keyof O]: { number: number; flag: boolean; text: string }[O[Name]['type']];
};

/** "14 days": what an option is where nothing is said. */
export function usualOf(option: RuleOption): string {
  return option.type === 'number' ? `${option.usual} ${option.unit}` : String(option.usual);
}

/** The text of a rule, which is its documentation: `explain` prints it and its page is made from it. */
export interface RuleText {
  /** What it finds, one sentence. */
  what: string;
  /** Why it matters to a family, a court or a worker. */
  why: string;
  /** What to do instead. */
  fix: string;
}

/** What the rest of the program asks about a rule, so that it need not know one by its id. */
export interface RuleTraits {
  /** A finding is a fact to be printed in a document and not a flaw of it: it does not keep a document from being final. */
  isFact?: true;
  /** It is always an error: of a file that cannot be read, or is no plan, nothing else could be said. */
  isFixed?: true;
}

/** One rule: its text in English, how severe its findings are, and its check. Its Spanish and its examples stand beside it. */
export interface Rule<Id extends string = string, O extends RuleOptions = RuleOptions> extends RuleText {
  /** `family/name`, stable once released; the folder of the rule. */
  id: Id;
  /**
   * How severe its findings are where nothing is said. An error keeps a plan from being rendered as final and fails a CI job
   * (unless it is a fact); a warning is worth a look; an info is worth knowing.
   */
  severity: Severity;
  /** What it is in the ruleset `minimal`: the same, or milder (an error is a warning); left out where it is off. */
  minimal?: 'same' | 'milder';
  /** Statute, standard or study behind it; null where it is the sense of the plan alone. */
  source: string | null;
  traits?: RuleTraits;
  /** What a configuration can set, by name. */
  options?: O;
  /** Left out for what the reader of files, or of comments, finds itself. */
  check?(context: RuleContext & { options: OptionValues<O> }): void;
}

/** A rule with the types of its own id and options. */
export function defineRule<const Id extends `${Family}/${string}`, O extends RuleOptions = Record<never, never>>(
  rule: Rule<Id, O>,
): Rule<Id, O> & { options: O } {
  return rule as Rule<Id, O> & { options: O };
}

/** A rule's text in another language, with one for each option. */
export type TextOf<R extends Rule> = RuleText & OptionTexts<keyof NonNullable<R['options']>>;

type OptionTexts<Name extends PropertyKey> = [Name] extends [never] ? unknown : { optionTexts: Record<Name, string> };

/** A rule's text in any language; in English the text of an option stands in the option. */
export type TranslatedText = RuleText & { optionTexts?: Readonly<Record<string, string>> };

/** Parts of a plan, laid over a complete one, that fail and pass. */
export interface Example {
  wrong: string;
  right: string;
}
