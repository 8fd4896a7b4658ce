import type { PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../check/finding.ts';

/** All that a reporter may need. Reporters are pure: this in, text out. */
export interface CheckResult {
  asOf: PlainDate;
  /** Each file that was checked: its path as the user gave it, and its text for code frames. */
  files: readonly { file: string; text: string; planId: string | null }[];
  findings: readonly Finding[];
}

export interface Summary {
  plans: number;
  errors: number;
  warnings: number;
  infos: number;
  suppressed: number;
}

export function summarize({ files, findings }: CheckResult): Summary {
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return { plans: files.length, errors: of('error'), warnings: of('warning'), infos: of('info'), suppressed: 0 };
}
