import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Finding } from '../../check/finding.ts';
import type { LoadedContext } from '../../engine/context.ts';
import type { PlanFile } from '../../plan/read.ts';
import type { Io } from '../io.ts';
import { type ReportOptions, report, resultOf } from './present.ts';

/** A few findings of one file in full, on standard output, without the sum of a check. */
export async function showFindings(
  of: { file: PlanFile; findings: readonly Finding[]; today: PlainDate; terms: LoadedContext },
  options: ReportOptions,
  io: Io,
): Promise<void> {
  const { file, findings, today, terms } = of;
  const found = { ...resultOf([file], { findings, suppressed: [] }, today) };
  const text = await report(found, 'pretty', { ...options, terms, verbose: true, partial: true }, io, io.stdout);
  io.stdout.write(text);
}
