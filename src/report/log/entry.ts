import type { Difference } from '../../compare/difference.ts';
import type { ToldBlock } from '../../compare/tell/blocks.ts';

/** One entry of the history of a plan: a commit, what is not committed yet, or what the plan records of a day. */
export interface LogEntry {
  kind: 'commit' | 'uncommitted' | 'record';
  /** YYYY-MM-DD: when the author made it, or the day that the plan gives; null for what is not committed. */
  date: string | null;
  commit: string | null;
  author: string | null;
  subject: string | null;
  /** Whole sentences about the version: that it is the first, or cannot be read. */
  notes: string[];
  differences: readonly Difference[];
  /** The same in words. */
  blocks: readonly ToldBlock[];
}

export interface Log {
  file: string;
  /** Id of the plan; null where it cannot be read today. */
  plan: string | null;
  entries: readonly LogEntry[];
}
