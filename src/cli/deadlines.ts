import { addPeriod, parsePeriod, parseSpan } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { replacedIn } from '../check/replaced.ts';
import type { Readable } from '../engine/deadlines.ts';
import type { Engine } from '../engine/engine.ts';
import type { PlanFile } from '../plan/read.ts';
import { isHistory } from '../plan/standing.ts';
import type { DeadlineReport, WhatIf } from '../report/deadlines/rows.ts';
import { engineFor } from './engine.ts';
import { type ExitStatus, exit, UserMistake } from './exit.ts';
import { readInputs } from './files/inputs.ts';
import { asFile, type Io, type Output } from './io.ts';
import { type CommonOptions, colorFor, dateOption, todayOf } from './options.ts';

export const deadlineFormats = ['table', 'json', 'csv', 'ics'] as const;
export type DeadlineFormat = (typeof deadlineFormats)[number];

export interface DeadlinesOptions extends CommonOptions {
  format?: DeadlineFormat;
  output?: string;
  /** Open clocks that end within this time only. */
  within?: string;
  /** EVENT=DATE, as often as given. */
  whatIf?: string[];
  /** Also what does not apply. */
  all?: boolean;
}

/** `caseplan deadlines`: every clock of the plans, on standard output or in the file of `--output`. */
export async function runDeadlines(paths: readonly string[], options: DeadlinesOptions, io: Io): Promise<ExitStatus> {
  const asOf = todayOf(options, io);
  const until = limitOf(options.within, asOf);
  const whatIf = (options.whatIf ?? []).map(whatIfOf);
  const engine = engineFor(options, io);
  const inputs = await readInputs(paths, io, engine);
  if (options.output !== undefined) await mayBeWritten(options.output, inputs, engine, io);
  const files = runningPlans(inputs, io);
  const report = await engine.deadlines(files, { day: asOf, whatIf });
  // A calendar also takes back what an earlier one reminds of; which of it, its reporter knows.
  const belongs = options.format === 'ics' ? endsBy : isWithin;
  const rows = until === null ? report.rows : report.rows.filter((row) => belongs(row, until));
  await write({ ...report, rows, until }, options, io);
  return exit.done;
}

/** Plans that are not history and were read; of what is no plan, `check` tells more. */
function runningPlans(files: readonly PlanFile[], io: Io): Readable[] {
  const replaced = replacedIn(files);
  return files.flatMap((file) => {
    const { plan } = file;
    if (plan === null)
      io.stderr.write(`caseplan: ${file.file} was left out, since it is no plan. See: caseplan check\n`);
    return plan === null || isHistory(plan) || replaced.has(plan.id) ? [] : [{ ...file, plan }];
  });
}

type Row = DeadlineReport['rows'][number];

const endsBy = ({ due, rolled }: Row, until: PlainDate) => due !== null && (rolled ?? due) <= until;

const isWithin = (row: Row, until: PlainDate) => row.daysLeft !== null && endsBy(row, until);

/** @throws UserMistake for what is no length of time. */
function limitOf(within: string | undefined, today: PlainDate): PlainDate | null {
  if (within === undefined) return null;
  const units: Record<string, string> = { d: 'days', w: 'weeks', m: 'months', y: 'years' };
  const short = /^(\d+)([dwmy]?)$/.exec(within);
  const period = parseSpan(short ? `${short[1]} ${units[short[2] || 'd']}` : within) ?? parsePeriod(within);
  if (period === null) {
    throw new UserMistake(`--within ${within} is no length of time. Write days, weeks or months: 30d, 6w, 3m.`);
  }
  return addPeriod(today, period);
}

/** @throws UserMistake for what is not EVENT=DATE. */
function whatIfOf(text: string): WhatIf {
  const [type = '', day, ...rest] = text.split('=');
  if (!/^[a-z][a-z0-9-]*$/.test(type) || !day || rest.length > 0) {
    throw new UserMistake(`--what-if ${text} is no event. Write EVENT=DATE, for example removal=2026-04-15.`);
  }
  return { type, date: dateOption(`--what-if ${type}:`, day) };
}

/** @throws UserMistake where the list would erase a plan. */
async function mayBeWritten(output: string, inputs: readonly PlanFile[], engine: Engine, io: Io): Promise<void> {
  const { refuseToErase } = await import('./files/guard.ts');
  await refuseToErase(output, [...inputs.map(({ file }) => file), ...engine.files()], io);
}

async function write(report: DeadlineReport, options: DeadlinesOptions, io: Io): Promise<void> {
  const { output } = options;
  const toFile = output !== undefined && output !== '-';
  const text = await textOf(report, options, io, toFile ? asFile : io.stdout);
  if (!toFile) return io.stdout.write(text);
  const { resolve } = await import('node:path');
  const { writeWhole } = await import('./files/write.ts');
  await writeWhole(resolve(io.cwd, output), text);
}

/** Each form is loaded only when it is asked for. */
async function textOf(report: DeadlineReport, options: DeadlinesOptions, io: Io, output: Output): Promise<string> {
  const { format = 'table', all = false, quiet } = options;
  if (format === 'json') return (await import('../report/deadlines/json.ts')).deadlinesJson(report);
  if (format === 'csv') return (await import('../report/deadlines/csv.ts')).deadlinesCsv(report);
  if (format === 'ics') {
    const { createHash } = await import('node:crypto');
    const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
    const { deadlinesIcs, isEvent } = await import('../report/deadlines/ics.ts');
    if (!report.rows.some((row) => isEvent(row, report.asOf, all)))
      io.stderr.write('caseplan: nothing is open, so there is no event in the calendar.\n');
    return deadlinesIcs(report, all, hash);
  }
  const { deadlinesTable } = await import('../report/deadlines/table.ts');
  return deadlinesTable(report, {
    color: await colorFor(output, options, io),
    columns: Math.min(output.columns, 120),
    all,
    quiet,
  });
}
