import type { MessageReference } from '../wording/index.ts';

/** Steps from the top of a file: keys, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/** Where a key or value stands: lines and columns from 1 (UTF-16 units), the end exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Why a file is not a plan, or not a sound one. Becomes a finding of the rule that it names. */
export interface Problem extends Range {
  rule: string;
  path: Path;
  /** Id of what it is about, where that has one. */
  subject?: string | null;
  /** What is wrong and what to do, before it is put into words (`say`). */
  message: MessageReference;
  /** Rules whose finding, if there is one for this plan, is the cause of this one: it is then left out. */
  because?: readonly string[];
}
