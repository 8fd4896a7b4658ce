import { unifiedDiff } from '../plan/edit/unified-diff.ts';
import type { PlanFile } from '../plan/read.ts';
import type { Io } from './io.ts';
import { isLog } from './options.ts';

export interface ShowDiffOptions {
  showNames?: boolean;
  quiet?: boolean;
}

/** What a command would change in a plan, on standard output. The log of a CI job is read by many: the lines of a plan stay out of it. */
export function showDiff(
  { before, after }: { before: PlanFile; after: PlanFile },
  { showNames, quiet }: ShowDiffOptions,
  io: Io,
): void {
  if (showNames || !isLog(io)) io.stdout.write(unifiedDiff(before.file, before.text, after.text));
  else if (!quiet)
    io.stderr.write('caseplan: CI is set, and its log is no place for lines of a plan. --show-names shows them.\n');
}
