/** One thing that is wrong or worth knowing, with its place. A finding is a value; exceptions are for failures. */

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Where a key or value stands: lines and columns from 1, the end exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** Steps from the top of the file: keys and list positions from 0. */
export type Path = readonly (string | number)[];

export interface Finding extends Range {
  /** `family/name`. */
  rule: string;
  severity: Severity;
  /** The path as the user gave it, `-` for standard input. */
  file: string;
  path: Path;
  /** The id of what the finding is about; null where it has none. */
  subject: string | null;
  message: string;
  /** What to do. */
  help: string;
  /** Statute or standard behind the rule. */
  citation: string | null;
  /** Page of the rule, relative to the root of the package. */
  url: string;
}
