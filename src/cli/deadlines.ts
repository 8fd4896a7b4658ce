import { addPeriod, parsePeriod, parseSpan } from '../calendar/period.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { replacedIn } from '../check/replaced.ts';
import { deadlinesOf, type Law } from '../law/index.ts';
import type { PlanFile } from '../plan/read.ts';
import { eventTypesOpen } from '../plan/schema/codes.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { isHistory } from '../plan/standing.ts';
import { suggest } from '../plan/suggest.ts';
import { type DeadlineReport, inTimeOrder, rowsOf, type WhatIf } from '../report/deadlines/rows.ts';
import { Configs, type Terms, termsFor } from './config.ts';
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

/** The law of a plan, the holidays of its courts, and how many days ahead a clock is due soon. */
export interface LoadedLaw {
  law: Law;
  isHoliday: (date: PlainDate) => boolean;
  soon?: number;
}

/** A file that holds a plan. */
export type Readable = PlanFile & { plan: Plan };

/** `caseplan deadlines`: every clock of the plans, on standard output or in the file of `--output`. */
export async function runDeadlines(paths: readonly string[], options: DeadlinesOptions, io: Io): Promise<ExitStatus> {
  const asOf = todayOf(options, io);
  const until = limitOf(options.within, asOf);
  const whatIf = (options.whatIf ?? []).map(whatIfOf);
  const configs = new Configs(options, io);
  const inputs = await readInputs(paths, io, configs);
  if (options.output !== undefined) await mayBeWritten(options.output, inputs, configs, io);
  const files = runningPlans(inputs, io);
  const laws = await lawsOf(files, asOf, configs);
  for (const { type } of whatIf) mustBeKnown(type, files, laws);
  const report = reportOf(files, laws, { asOf, whatIf });
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

/** The law of every plan by its file, with the holidays of its courts: a date that moves is always shown. */
export async function lawsOf(
  files: readonly Readable[],
  asOf: PlainDate,
  configs: Configs,
): Promise<Map<string, LoadedLaw>> {
  const terms = await termsFor(files, asOf, configs);
  return new Map(await Promise.all(files.map(async (file) => [file.file, await loadedLaw(file, terms)] as const)));
}

async function loadedLaw({ file, plan }: Readable, terms: Terms): Promise<LoadedLaw> {
  const { laws = terms.laws, dueSoon: soon } = terms.settings?.(file) ?? {};
  const law = laws.of(plan.jurisdiction) as Law;
  const legal = law.holidays === null ? undefined : await holidaysOf(law.holidays);
  const closed = laws.holidays(null);
  return { law, soon, isHoliday: (date) => legal?.(date) === true || closed?.(date) === true };
}

const calendars = new Map<string, Promise<(date: PlainDate) => boolean>>();

/** One calendar for all plans of a state. */
function holidaysOf(state: string): Promise<(date: PlainDate) => boolean> {
  const known = calendars.get(state) ?? import('../law/holidays.ts').then((holidays) => holidays.holidaysOf(state));
  calendars.set(state, known);
  return known;
}

function reportOf(
  files: readonly Readable[],
  laws: ReadonlyMap<string, LoadedLaw>,
  { asOf, whatIf }: Pick<DeadlineReport, 'asOf' | 'whatIf'>,
): Omit<DeadlineReport, 'until'> {
  const rows = files.flatMap((file) => {
    const { law, isHoliday, soon } = laws.get(file.file) as LoadedLaw;
    const plan = whatIf.reduce(suppose, file.plan);
    return rowsOf(file, plan, deadlinesOf(plan, law, { today: asOf, isHoliday, soon }), asOf);
  });
  const plans = files.map(({ file, plan }) => ({
    file,
    id: plan.id,
    law: laws.get(file)?.law.name ?? '',
  }));
  return { asOf, plans, rows: inTimeOrder(rows), whatIf };
}

/** The plan with the event in it, instead of the first of its type where there is one. The plan itself stays as it is. */
function suppose(plan: Plan, { type, date }: WhatIf): Plan {
  const events = plan.case?.events ?? [];
  const [first] = events.filter((event) => event.type === type).sort((a, b) => (a.date < b.date ? -1 : 1));
  const supposed = { ...first, type, date };
  const changed = first ? events.map((event) => (event === first ? supposed : event)) : [...events, supposed];
  return { ...plan, case: { ...plan.case, events: changed } };
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

/** A slip of the pen in an event would change nothing, and nobody would notice. */
function mustBeKnown(type: string, files: readonly Readable[], laws: ReadonlyMap<string, LoadedLaw>) {
  const known = new Set<string>(eventTypesOpen);
  for (const { plan } of files) for (const event of plan.case?.events ?? []) known.add(event.type);
  for (const { law } of laws.values()) {
    for (const name of Object.keys(law.anchors)) known.add(name);
    for (const [, name = ''] of JSON.stringify(law).matchAll(/"(?:event|noEvent)":"([^"]+)"/g)) known.add(name);
  }
  if (files.length === 0 || known.has(type)) return;
  const guess = suggest(type, [...known]);
  const hint = guess ? `Did you mean ${guess}?` : `Known are ${[...known].sort().join(', ')}.`;
  throw new UserMistake(`--what-if ${type}: no clock starts from an event of this type. ${hint}`);
}

/** @throws UserMistake where the list would erase a plan. */
async function mayBeWritten(output: string, inputs: readonly PlanFile[], configs: Configs, io: Io): Promise<void> {
  const { refuseToErase } = await import('./files/guard.ts');
  await refuseToErase(output, [...inputs.map(({ file }) => file), ...configs.files()], io);
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
