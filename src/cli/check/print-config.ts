import { Applied } from '../../config/applied.ts';
import { printApplied } from '../../config/print.ts';
import type { Configs } from '../config.ts';
import { type ExitStatus, exit } from '../exit.ts';
import type { Io } from '../io.ts';

/** `caseplan check --print-config FILE`: what applies to a file, and where that is said. The file need not be there. */
export async function runPrintConfig(file: string, configs: Configs, io: Io): Promise<ExitStatus> {
  const config = await configs.of(file);
  const applied = (await configs.appliedTo(file)) ?? new Applied(null, () => null);
  io.stdout.write(printApplied(file, config, applied));
  return exit.done;
}
