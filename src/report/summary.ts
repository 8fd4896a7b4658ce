import type { PlainDate } from '../calendar/plain-date.ts';
import type { Finding } from '../check/finding.ts';
import type { Suppressed } from '../check/suppress.ts';
import type { Plan } from '../plan/schema/plan.ts';

/** All that a reporter may need. Reporters are pure: this in, text out. */
export interface CheckResult {
  asOf: PlainDate;
  files: readonly CheckedFile[];
  findings: readonly Finding[];
  /** What comments of the plans suppress. */
  suppressed: readonly Suppressed[];
  /** What a baseline holds; undefined where none was given. */
  baselined?: readonly Finding[];
  /** How many findings --fix can mend, and how many more --fix-unsafe; left out where nobody looked. */
  fixable?: { safe: number; unsafe: number } | undefined;
}

/** A file that was checked: its path as the user gave it, its text for code frames, and the plan in it, if it is one. */
export interface CheckedFile {
  file: string;
  text: string;
  planId: string | null;
  plan: Plan | null;
}

export interface Summary {
  plans: number;
  errors: number;
  warnings: number;
  infos: number;
  suppressed: number;
  /** Only where a baseline was given. */
  baselined?: number;
}

export function summarize({ files, findings, suppressed, baselined }: CheckResult): Summary {
  const of = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  return {
    plans: files.length,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    suppressed: suppressed.length,
    ...(baselined && { baselined: baselined.length }),
  };
}
