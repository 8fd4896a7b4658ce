import type { Fix } from '../check/finding.ts';
import type { Path } from '../plan/problem.ts';

/** A fix with what is needed to see whether it does good. */
export interface Mend extends Fix {
  /** Path of what is mended, as the finding has it. */
  from: Path;
  /** Its path when it is mended: another one where a key gets its right name. What stands below was not looked at before. */
  to: Path;
}

/** What to write instead of a value, and whether that surely says the same. */
export interface Rewritten {
  value: unknown;
  safe: boolean;
}
