import type { Severity } from '../../rules/severity.ts';
import { engineFor } from '../engine.ts';
import { type ExitStatus, exit } from '../exit.ts';
import type { Io } from '../io.ts';
import { type CommonOptions, type LanguageOption, todayOf } from '../options.ts';
import { mustBePresentable, present } from './present.ts';
import type { Target } from './report-targets.ts';
import { type Inputs, jobsOf, readSelected, type SelectionOptions, selectPlans } from './selection.ts';

export interface CheckOptions extends CommonOptions, SelectionOptions, LanguageOption {
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
  fix?: boolean;
  fixUnsafe?: boolean;
  diff?: boolean;
  ask?: boolean;
  plain?: boolean;
}

/** `caseplan check`: findings on standard output, or in files. */
export async function runCheck(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  const engine = engineFor(options, io);
  if (options.printConfig !== undefined) {
    const { runPrintConfig } = await import('./print-config.ts');
    return runPrintConfig(options.printConfig, engine, io);
  }
  if (options.ask) return (await import('./ask.ts')).runAsk(paths, options, io);
  const today = todayOf(options, io);
  const jobs = jobsOf(options);
  mustBePresentable(options);
  const read = async (from: Io): Promise<Inputs> => {
    const selection = await selectPlans(paths, options, from, engine);
    for (const remark of selection.remarks) io.stderr.write(`caseplan: ${remark}\n`);
    return readSelected(selection, jobs, engine);
  };
  const look = async ({ files, replaced }: Inputs) => ({
    engine,
    ...(await engine.lookAt(files, { day: today, replaced })),
  });
  const mends = options.fix || options.fixUnsafe || options.diff;
  const mended = mends ? await (await import('./fix.ts')).runFix(read, options, io, look) : null;
  if (mended?.status !== undefined) return mended.status;
  const inputs = mended ?? (await read(io));
  const run = { paths, files: inputs.files, ...(await look(inputs)), today };
  const status = await present(run, options, mended === null ? io : { ...io, stdout: mended.talk });
  return mended?.failed ? exit.mistake : status;
}
