import type { Finding } from '../check/finding.ts';
import { type Cell, csvLine } from './csv-cells.ts';
import type { CheckResult } from './summary.ts';

const columns: Record<string, (finding: Finding) => Cell> = {
  severity: ({ severity }) => severity,
  rule: ({ rule }) => rule,
  file: ({ file }) => file,
  line: ({ line }) => line,
  column: ({ column }) => column,
  plan: ({ plan }) => plan,
  subject: ({ subject }) => subject,
  path: ({ path }) => path.join('.'),
  message: ({ message }) => message,
  help: ({ help }) => help,
  citation: ({ citation }) => citation,
  fingerprint: ({ fingerprint }) => fingerprint,
};

/** Findings for a spreadsheet: a header row, one row each, and no cell that a spreadsheet would run as a formula. */
export function reportCsv({ findings }: CheckResult): string {
  const rows = findings.map((finding) => Object.values(columns).map((of) => of(finding)));
  return [Object.keys(columns), ...rows].map(csvLine).join('');
}
