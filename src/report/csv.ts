import type { Finding } from '../check/finding.ts';
import { inEnglish } from '../check/words.ts';
import type { Words } from '../wording/index.ts';
import { type Cell, csvLine } from './csv-cells.ts';
import type { Presentation } from './presentation.ts';
import type { CheckResult } from './summary.ts';

const columns: Record<string, (finding: Finding, words: Words) => Cell> = {
  severity: ({ severity }) => severity,
  rule: ({ rule }) => rule,
  file: ({ file }) => file,
  line: ({ line }) => line,
  column: ({ column }) => column,
  plan: ({ plan }) => plan,
  subject: ({ subject }) => subject,
  path: ({ path }) => path.join('.'),
  message: (_, { message }) => message,
  help: (_, { help }) => help,
  citation: ({ citation }) => citation,
  fingerprint: ({ fingerprint }) => fingerprint,
};

/** Findings for a spreadsheet: a header row, one row each, and no cell that a spreadsheet would run as a formula. */
export function reportCsv(
  { findings }: CheckResult,
  { renderer = inEnglish }: Pick<Presentation, 'renderer'> = {},
): string {
  const rows = findings.map((finding) => {
    const words = renderer.words(finding);
    return Object.values(columns).map((of) => of(finding, words));
  });
  return [Object.keys(columns), ...rows].map(csvLine).join('');
}
