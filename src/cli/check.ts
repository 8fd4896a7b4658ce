import { checkAll } from '../check/check.ts';
import type { Severity } from '../rules/severity.ts';
import { Configs, termsFor } from './config.ts';
import type { ExitStatus } from './exit.ts';
import type { Io } from './io.ts';
import { type CommonOptions, todayOf } from './options.ts';
import { mustBePresentable, present } from './present.ts';
import type { Target } from './report-targets.ts';
import { jobsOf, readSelected, type SelectionOptions, selectPlans } from './selection.ts';

export interface CheckOptions extends CommonOptions, SelectionOptions {
  format?: Target[];
  output?: string;
  /** Rules, or `family/*`; all where left out. */
  rule?: string[];
  /** What is at least so severe is shown. */
  severity?: Severity;
  maxWarnings?: string;
  showNames?: boolean;
  watch?: boolean;
  /** Show what applies to this file, and check nothing. */
  printConfig?: string;
  baseline?: string;
  updateBaseline?: boolean;
  reportSuppressions?: boolean;
}

/** `caseplan check`: findings on standard output, or in files. */
export async function runCheck(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  const configs = new Configs(options, io);
  if (options.printConfig !== undefined) {
    const { runPrintConfig } = await import('./print-config.ts');
    return runPrintConfig(options.printConfig, configs, io);
  }
  const today = todayOf(options, io);
  const jobs = jobsOf(options);
  mustBePresentable(options);
  const selection = await selectPlans(paths, options, io, configs);
  for (const remark of selection.remarks) io.stderr.write(`caseplan: ${remark}\n`);
  const { files, replaced } = await readSelected(selection, jobs, configs);
  const terms = await termsFor(files, today, configs);
  const outcome = checkAll(files, { today, ...terms, replaced });
  return present({ paths, files, outcome, today, terms, configs }, options, io);
}
