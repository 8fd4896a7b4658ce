import type { PlainDate } from '../calendar/plain-date.ts';
import { checkAll, type Outcome } from '../check/check.ts';
import type { PlanFile } from '../plan/read.ts';
import { reportPretty } from '../report/pretty.ts';
import { type CheckResult, summarize } from '../report/summary.ts';
import { Configs, termsFor } from './config.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import type { Io, Output } from './io.ts';
import { type CommonOptions, colorFor, todayOf } from './options.ts';
import { jobsOf, readSelected, type SelectionOptions, selectPlans } from './selection.ts';

export const checkFormats = ['pretty', 'concise', 'json'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export interface CheckOptions extends CommonOptions, SelectionOptions {
  format?: CheckFormat;
  output?: string;
  maxWarnings?: string;
  watch?: boolean;
  /** Show what applies to this file, and check nothing. */
  printConfig?: string;
  baseline?: string;
  updateBaseline?: boolean;
  reportSuppressions?: boolean;
}

/** `caseplan check`: findings on standard output, or in the file of `--output`. */
export async function runCheck(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  const configs = new Configs(options, io);
  if (options.printConfig !== undefined) {
    const { runPrintConfig } = await import('./print-config.ts');
    return runPrintConfig(options.printConfig, configs, io);
  }
  const today = todayOf(options, io);
  const jobs = jobsOf(options);
  warningLimit(options.maxWarnings);
  const selection = await selectPlans(paths, options, io, configs);
  for (const remark of selection.remarks) io.stderr.write(`caseplan: ${remark}\n`);
  const { files, replaced } = await readSelected(selection, jobs, configs);
  const outcome = checkAll(files, { today, ...(await termsFor(files, today, configs)), replaced });
  return present(files, outcome, today, options, io);
}

/** Shows what was found, in the form and at the place that the options name. */
export async function present(
  files: readonly PlanFile[],
  outcome: Outcome,
  today: PlainDate,
  options: CheckOptions,
  io: Io,
): Promise<ExitStatus> {
  const maxWarnings = warningLimit(options.maxWarnings);
  if (options.reportSuppressions)
    return (await import('./suppressions.ts')).reportSuppressions(files, outcome, { ...options, today }, io);
  const result = resultOf(files, await withoutKnown(outcome, files, options, io), today);
  const toFile = options.output !== undefined && options.output !== '-';
  const text = await report(result, options.format ?? 'pretty', options, io, toFile ? plainOutput : io.stdout);
  if (toFile) await writeReport(options.output as string, text, io);
  else io.stdout.write(text);
  const { errors, warnings } = summarize(result);
  return errors > 0 || warnings > maxWarnings ? exit.findings : exit.done;
}

/** What a baseline holds is left out. */
async function withoutKnown(
  outcome: Outcome,
  files: readonly PlanFile[],
  options: CheckOptions,
  io: Io,
): Promise<Shown> {
  if (options.baseline === undefined && !options.updateBaseline) return outcome;
  return (await import('./baseline.ts')).withoutBaseline(outcome, files, options, io);
}

type Shown = Pick<CheckResult, 'findings' | 'suppressed' | 'baselined'>;

/** What reporters get of a run. */
export function resultOf(files: readonly PlanFile[], outcome: Shown, asOf: PlainDate): CheckResult {
  return {
    asOf,
    ...outcome,
    files: files.map(({ file, text, plan }) => ({ file, text, planId: plan?.id ?? null, plan })),
  };
}

const plainOutput: Output = { write: () => undefined, isTTY: false, columns: 100 };

/** Each reporter is loaded only when it is asked for. */
export async function report(
  result: CheckResult,
  format: CheckFormat,
  options: CommonOptions,
  io: Io,
  output: Output,
): Promise<string> {
  if (format === 'json') return (await import('../report/json.ts')).reportJson(result);
  if (format === 'concise') return (await import('../report/concise.ts')).reportConcise(result);

  const color = await colorFor(output, options, io);
  return reportPretty(result, { color, columns: Math.min(output.columns, 110), quiet: options.quiet });
}

async function writeReport(path: string, text: string, io: Io) {
  const { resolve } = await import('node:path');
  const { writeWhole } = await import('./write.ts');
  await writeWhole(resolve(io.cwd, path), text);
}

function warningLimit(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value)) throw new UserMistake(`--max-warnings takes a whole number, not ${value}.`);
  return Number(value);
}
