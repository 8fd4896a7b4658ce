import type { PlainDate } from '../calendar/plain-date.ts';
import { checkAll, type Outcome } from '../check/check.ts';
import type { PlanFile } from '../plan/read.ts';
import { reportPretty } from '../report/pretty.ts';
import { type CheckResult, summarize } from '../report/summary.ts';
import { Configs, termsFor } from './config.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import { readInputs } from './inputs.ts';
import type { Io, Output } from './io.ts';
import { type CommonOptions, colorFor, todayOf } from './options.ts';

export const checkFormats = ['pretty', 'concise', 'json'] as const;
export type CheckFormat = (typeof checkFormats)[number];

export interface CheckOptions extends CommonOptions {
  format?: CheckFormat;
  output?: string;
  maxWarnings?: string;
  /** Show what applies to this file, and check nothing. */
  printConfig?: string;
  baseline?: string;
  updateBaseline?: boolean;
  reportSuppressions?: boolean;
  fix?: boolean;
  fixUnsafe?: boolean;
  diff?: boolean;
}

/** `caseplan check`: findings on standard output, or in the file of `--output`. */
export async function runCheck(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitStatus> {
  const configs = new Configs(options, io);
  if (options.printConfig !== undefined) {
    const { runPrintConfig } = await import('./print-config.ts');
    return runPrintConfig(options.printConfig, configs, io);
  }
  const today = todayOf(options, io);
  const maxWarnings = warningLimit(options.maxWarnings);
  const look = async (some: readonly PlanFile[]) =>
    checkAll(some, { today, ...(await termsFor(some, today, configs)) });
  const read = (from: Io) => readInputs(paths, from, configs);
  const asked = options.fix || options.fixUnsafe || options.diff;
  const fixed = asked ? await (await import('./fix.ts')).runFix(read, options, io, look) : null;
  if (fixed?.status !== undefined) return fixed.status;
  const files = fixed?.files ?? (await read(io));
  const outcome = await look(files);
  if (options.reportSuppressions)
    return (await import('./suppressions.ts')).reportSuppressions(files, outcome, { ...options, today }, io);
  const shown = await withoutKnown(outcome, files, options, io);
  const result = { ...resultOf(files, shown, today), fixable: await fixableIn(files, shown, options) };
  const stdout = fixed?.talk ?? io.stdout;
  const toFile = options.output !== undefined && options.output !== '-';
  const text = await report(result, options.format ?? 'pretty', options, io, toFile ? plainOutput : stdout);
  if (toFile) await writeReport(options.output as string, text, io);
  else stdout.write(text);
  const { errors, warnings } = summarize(result);
  if (fixed?.failed) return exit.mistake;
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

/** How many findings --fix could mend, for readers of the terminal; looked for only where the format of a plan is wrong. */
async function fixableIn(files: readonly PlanFile[], { findings }: Shown, { format = 'pretty' }: CheckOptions) {
  if (format !== 'pretty' || !findings.some(({ rule }) => /^(syntax|format)\//.test(rule))) return undefined;
  return (await import('../fix/index.ts')).countFixes(findings, files);
}

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
