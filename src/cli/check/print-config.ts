import { Applied } from '../../config/applied.ts';
import { printApplied } from '../../config/print.ts';
import type { Engine } from '../../engine/engine.ts';
import { type ExitStatus, exit } from '../exit.ts';
import type { Io } from '../io.ts';

/** `caseplan check --print-config FILE`: what applies to a file, and where that is said. The file need not be there. */
export async function runPrintConfig(file: string, engine: Engine, io: Io): Promise<ExitStatus> {
  const config = await engine.of(file);
  const applied = (await engine.appliedTo(file)) ?? new Applied(null, () => null);
  io.stdout.write(printApplied(file, config, applied));
  return exit.done;
}
