import type { PlainDate } from '../calendar/plain-date.ts';
import type { Outcome } from '../check/check.ts';
import type { Finding } from '../check/finding.ts';
import type { Suppressed } from '../check/suppress.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { thousands } from '../wording/index.ts';

/** All that a reporter may need. Reporters are pure: this in, text out. */
export interface CheckResult {
  asOf: PlainDate;
  files: readonly CheckedFile[];
  /** What is shown. */
  findings: readonly Finding[];
  /** What comments of the plans suppress. */
  suppressed: readonly Suppressed[];
  /** What the exit status is decided by, where not all of it is shown. */
  counted?: readonly Finding[];
  /** All that the run found, where only some of it was asked for. */
  all?: Pick<Outcome, 'findings' | 'suppressed'>;
  /** What a baseline holds; undefined where none was given. */
  baselined?: readonly Finding[];
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

/** Counts of what was asked for, also of what is not severe enough to be shown: they explain the exit status. */
export function summarize({ files, findings, suppressed, baselined, counted = findings }: CheckResult): Summary {
  const of = (severity: Finding['severity']) => counted.filter((finding) => finding.severity === severity).length;
  return {
    plans: files.length,
    errors: of('error'),
    warnings: of('warning'),
    infos: of('info'),
    suppressed: suppressed.length,
    ...(baselined && { baselined: baselined.length }),
  };
}

/** "1 plan", "5 plans", "1,204 plans". */
export const plural = (n: number, noun: string) => `${thousands(n)} ${noun}${n === 1 ? '' : 's'}`;
