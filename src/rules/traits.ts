import type { ChangeId, WayId } from '../wording/life.ts';

/** What the rest of the program asks about a rule, so that nothing outside this room knows one by its id. */
export interface RuleTraits {
  /** A finding is a fact to be printed in a document and not a flaw of it: it does not keep a document from being final. */
  isFact?: true;
  /** It is always an error: of a file that cannot be read, or is no plan, nothing else could be said. */
  isFixed?: true;
  /** It is about the file as a text, of which no value is known yet. */
  isUnreadable?: true;
  /** It is about the form of the file, which is asked of a plan that is history too, and which no comment can answer for a document. */
  isOfForm?: true;
  /** Something is not there that another language has; what is there is right. */
  isUntranslated?: true;
  /** What is written cannot be true, whatever else is written. */
  isContradiction?: true;
  /** It is about comments that suppress a finding, and so not about the plan. */
  isOfComments?: true;
  /** It comes from the law of a jurisdiction, or from the lack of one. */
  isOfLaw?: true;
  /** It is about a clock of the law. */
  isClock?: true;
  /** Something that every plan must hold is not there: a column of the matrix. */
  isComponent?: true;
  /** Whose tasks alone count for the component. */
  tasksOf?: 'family' | 'agency';
  /** Somebody has not signed yet, which a plan that is to be approved may wait for. */
  awaitsSignatures?: true;
  /** Components that are late where there is a finding: the names of their rules. */
  makesLate?: readonly string[];
  /** What of the file may be a slip of the pen, so that a fix may mend it. */
  slip?: 'yaml' | 'character' | 'value' | 'key' | 'pointer' | 'id' | 'date' | 'code' | 'jurisdiction';
  /** What to ask about a finding; where it is left out, what is missing at its place. */
  asks?: Asks;
}

/** What can be asked about a finding, so that the answer mends it. */
export type Asks =
  /** What happened: a change and one of its ways. `toSubject`: to what the finding is about. `known`: values that need not be asked. */
  | {
      is: 'happened';
      ways: readonly (readonly [change: ChangeId, way: WayId])[];
      toSubject?: true;
      known?: Readonly<Record<string, string>>;
    }
  /** Which goal answers what the finding is about. */
  | { is: 'goal-that-answers' }
  /** A task for the goal that the finding is about. */
  | { is: 'task-for-goal' }
  /** When a task is due that has no date. */
  | { is: 'undated-task' };
