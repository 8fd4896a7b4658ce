import type { CodeArg, LawTextArg, MessageOf, PersonArg } from './args.ts';

/** What the law engine says of one clock, as messages: the types of their arguments, once for all languages. */

type Nothing = Readonly<Record<string, never>>;

/** A fact of a plan that a clock starts from. */
export interface FactArgs {
  event: { type: CodeArg };
  hearing: { type: CodeArg };
  placement: { type: CodeArg };
  birthday: { years: number };
  /** A date of the plan itself: `preparedOn`. */
  'plan-date': { key: CodeArg };
  /** The day on which a clock that runs again was met the time before. */
  'last-met': Nothing;
}

/** A fact that a clock would start from and that is not in the file. */
export interface MissingFactArgs {
  'event-missing': { type: CodeArg };
  /** A hearing that is not set: not a fact that somebody forgot. */
  'hearing-not-set': { type: CodeArg };
  /** A hearing that was not held: neither is that. */
  'hearing-not-held': { type: CodeArg };
  'placement-missing': { type: CodeArg };
  /** null: the plan names no child. */
  'birth-date-missing': { child: PersonArg | null };
  'plan-date-missing': { key: CodeArg };
  /** Another deadline, which the law does not have. */
  'deadline-missing': { id: CodeArg };
  'base-missing': Nothing;
}

/** Why a clock does not run. */
export interface ReasonArgs {
  'facts-missing': { facts: readonly MissingFact[] };
  /** What the pack says where a condition does not hold. */
  'condition-fails': { because: LawTextArg };
  'not-of-child': Nothing;
  'no-placement': { type: CodeArg };
  'placement-ended': Nothing;
  'no-hearing-held': Nothing;
  'no-hearing-set': Nothing;
  'met-by-original': Nothing;
  'case-over': Nothing;
  'case-over-before-due': Nothing;
  'day-passed': Nothing;
  'other-limit-at-age': Nothing;
}

export type Fact = MessageOf<FactArgs>;
export type MissingFact = MessageOf<MissingFactArgs>;
export type Reason = MessageOf<ReasonArgs>;
