import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Outcome } from '../../check/check.ts';
import type { Finding } from '../../check/finding.ts';
import { inEnglish, type Renderer } from '../../check/words.ts';
import type { PlanFile } from '../../plan/read.ts';
import { type FormatName, formatOf } from '../../report/formats.ts';
import type { Presentation } from '../../report/presentation.ts';
import { select } from '../../report/select.ts';
import { type CheckedFile, type CheckResult, plural, summarize } from '../../report/summary.ts';
import { ruleTextsIn } from '../../rules/texts.ts';
import { type Wording, wordingIn } from '../../wording/index.ts';
import type { Configs, Terms } from '../config.ts';
import { type ExitStatus, exit, UserMistake } from '../exit.ts';
import { asFile, type Io, type Output } from '../io.ts';
import { type CommonOptions, colorFor, isLog, languageOf } from '../options.ts';
import { homepage, version } from '../version.ts';
import type { CheckOptions } from './check.ts';
import { refuseClashes, type Target, targetsOf, theOnly } from './report-targets.ts';
import { mustBeRules } from './rule-option.ts';

/** What a run of `check` looked at, and what it found. */
export interface Run {
  /** The paths that were given. */
  paths: readonly string[];
  files: readonly PlanFile[];
  outcome: Outcome;
  today: PlainDate;
  /** What the files were checked with. */
  terms: Terms;
  configs: Configs;
}

/**
 * Options that say how findings are shown, tried before anything is read.
 * @throws UserMistake where they are wrong or do not go together.
 */
export function mustBePresentable(options: CheckOptions): void {
  warningLimit(options.maxWarnings);
  targetsOf(options.format ?? [], options.output);
}

/** Shows what was found, in the forms and at the places that the options name. */
export async function present(run: Run, options: CheckOptions, io: Io): Promise<ExitStatus> {
  const { paths, files, outcome, today, terms } = run;
  const maxWarnings = warningLimit(options.maxWarnings);
  const targets = targetsOf(options.format ?? [], options.output);
  await refuseTargets(targets, files, options, io);
  await refuseUnknownRules(options, run, io);
  if (options.reportSuppressions)
    return (await import('./suppressions.ts')).reportSuppressions(
      files,
      outcome,
      { ...theOnly(targets), today, showNames: options.showNames, language: options.language },
      io,
    );
  if (targets.some(({ format }) => formatOf(format).fingerprints)) await addFingerprints(outcome, files);
  const shown = await withoutKnown(outcome, files, options, io);
  const findings = await withFixesFor(targets, shown.findings, files);
  const found = { ...resultOf(files, { ...shown, findings }, today), all: outcome };
  const result = select(found, { rules: options.rule, severity: options.severity });
  await write(result, targets, { ...options, terms, command: commandOf(paths, options) }, io);
  const status = statusOf(result, maxWarnings, io);
  return status === exit.done && (shown.stale ?? 0) > 0 ? exit.findings : status;
}

/** Findings with the way to mend them, where a form tells it and one of them may be a slip of the pen. */
async function withFixesFor(targets: readonly Target[], findings: readonly Finding[], files: readonly PlanFile[]) {
  const told = targets.some(({ format }) => formatOf(format).fixes);
  if (!told || !findings.some(({ rule }) => /^(syntax|format)\/|^law\/jurisdiction$/.test(rule))) return findings;
  return (await import('../../fix/index.ts')).withFixes(findings, files);
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

/** `stale`: how many entries of the baseline are no longer found. */
type Shown = Pick<CheckResult, 'findings' | 'suppressed' | 'baselined'> & { stale?: number };

/** What reporters get of a run. */
export function resultOf(files: readonly PlanFile[], outcome: Shown, asOf: PlainDate): CheckResult {
  return { asOf, ...outcome, files: files.map(checkedFile) };
}

/** What reporters get of a file. */
export const checkedFile = ({ file, text, plan }: PlanFile): CheckedFile => ({
  file,
  text,
  plan,
  planId: plan?.id ?? null,
});

/** Of all that was found, since leaving some out would change what the others are known by. */
async function addFingerprints({ findings, suppressed }: Outcome, files: readonly PlanFile[]): Promise<void> {
  const { fingerprintsOf } = await import('../../report/other-formats.ts');
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  for (const [finding, fingerprint] of fingerprintsOf(all, files)) finding.fingerprint = fingerprint;
}

/** What decides how a report looks. */
export type ReportOptions = CommonOptions &
  Pick<CheckOptions, 'rule' | 'showNames' | 'language'> &
  Pick<Presentation, 'terms' | 'command' | 'partial'>;

/** All reports are made before the first is written: what fails, fails before anything is changed. */
async function write(
  result: CheckResult,
  targets: readonly Target[],
  options: CheckOptions & ReportOptions,
  io: Io,
): Promise<void> {
  const texts = new Map<Target, string>();
  for (const target of targets) {
    const output = target.file === null ? io.stdout : asFile;
    texts.set(target, await report(result, target.format, options, io, output));
  }
  const isGithubJob = io.env.GITHUB_ACTIONS === 'true' && options.format === undefined && options.output === undefined;
  const failed: unknown[] = [];
  for (const [{ file }, text] of texts) {
    if (file === null) io.stdout.write(isGithubJob ? await withAnnotations(text, result, options, io) : text);
    else await writeReport(file, text, io).catch((error) => failed.push(error));
  }
  // One that cannot be written keeps nobody from reading the others.
  if (failed.length > 0) throw failed[0];
}

/** In a job of GitHub Actions that asks for no format, annotations follow what people read. */
async function withAnnotations(text: string, result: CheckResult, options: ReportOptions, io: Io): Promise<string> {
  const { withoutCommands } = await import('../../report/other-formats.ts');
  return withoutCommands(text) + (await report(result, 'github', options, io, asFile));
}

/** A report as text. Each reporter is loaded only when it is asked for. */
export async function report(
  found: CheckResult,
  format: FormatName,
  options: ReportOptions,
  io: Io,
  output: Output,
): Promise<string> {
  const { load, readers, fromTop } = formatOf(format);
  const wording = await wordingIn(languageOf(options, io, readers));
  const renderer = await rendererFor(found, wording);
  const masked = !options.showNames && (readers === 'programs' || isLog(io));
  const shown = masked ? (await import('../../report/other-formats.ts')).withoutPeople(found, renderer) : found;
  const presentation: Presentation = {
    color: await colorFor(output, options, io),
    columns: Math.min(output.columns, 110),
    quiet: options.quiet,
    verbose: options.verbose,
    masked,
    command: options.command,
    partial: options.partial,
    rules: options.rule,
    version,
    homepage,
    terms: options.terms,
    place: fromTop && (await import('./workspace.ts')).placeIn(io),
    words: wording.check,
    wording,
    renderer,
    ...(await textsFor(format, found, wording)),
  };
  return (await load())(shown, presentation);
}

/** SARIF alone has the texts of rules and of the law besides what findings say of them. */
async function textsFor(
  format: FormatName,
  result: CheckResult,
  wording: Wording,
): Promise<Pick<Presentation, 'ruleText' | 'lawText'>> {
  if (wording.language === 'en' || format !== 'sarif') return {};
  const { lawTextOf } = await import('../../report/translate.ts');
  return { ruleText: await ruleTextsIn(wording.language), lawText: await lawTextOf(result, wording) };
}

/** English is there from the start; other languages are loaded when they are asked for. */
async function rendererFor({ files }: CheckResult, wording: Wording): Promise<Renderer> {
  if (wording.language === 'en') return inEnglish;
  const { rendererIn } = await import('../../report/translate.ts');
  return rendererIn(
    wording,
    files.flatMap(({ plan }) => (plan ? [plan.jurisdiction] : [])),
  );
}

/** @throws UserMistake where a report would be written over what the run reads, or over any plan. */
export async function refuseTargets(
  targets: readonly Target[],
  files: readonly PlanFile[],
  { baseline, config }: Pick<CheckOptions, 'baseline' | 'config'>,
  io: Io,
): Promise<void> {
  if (targets.every(({ file }) => file === null)) return;
  const { resolve } = await import('node:path');
  const read = [...files.map(({ file }) => file), baseline, config].filter(
    (file) => file !== undefined && file !== '-',
  );
  refuseClashes(targets, read as string[], (path) => resolve(io.cwd, path));
  const { refuseToErase } = await import('../files/guard.ts');
  for (const { file } of targets) if (file !== null) await refuseToErase(file, read, io);
}

/** @throws UserMistake where `--rule` names what no finding can have. */
export async function refuseUnknownRules(
  { rule }: Pick<CheckOptions, 'rule'>,
  { files, terms, configs }: Pick<Run, 'files' | 'terms' | 'configs'>,
  io: Io,
): Promise<void> {
  if (rule) await mustBeRules(rule, () => knownRules(files, terms, configs, io));
}

async function knownRules(files: readonly PlanFile[], { laws, settings }: Terms, configs: Configs, io: Io) {
  const lawOf = ({ file, plan }: PlanFile) => plan && (settings?.(file).laws ?? laws).of(plan.jurisdiction);
  const { knownRuleIds } = await import('../explain.ts');
  return knownRuleIds(
    files.map(lawOf).filter((law) => law != null),
    configs,
    io,
  );
}

/** Writes a report whole or not at all, with the folders on the way to it that are missing. */
export async function writeReport(path: string, text: string, io: Io): Promise<void> {
  const { dirname, resolve } = await import('node:path');
  const { makeFolder, writeWhole } = await import('../files/write.ts');
  const full = resolve(io.cwd, path);
  await makeFolder(dirname(full));
  await writeWhole(full, text);
}

/** The command that a reader can give again, with another option behind it. */
function commandOf(paths: readonly string[], { asOf }: CheckOptions): string {
  const shown = paths.length > 3 ? [...paths.slice(0, 2), '…'] : paths;
  const words = shown.map((path) => (/^[\w./…-]+$/.test(path) ? path : `'${path}'`));
  return ['caseplan check', ...words, ...(asOf === undefined ? [] : [`--as-of ${asOf}`])].join(' ');
}

/** By what was asked for, whether it is shown or not. */
function statusOf(result: CheckResult, maxWarnings: number, io: Io): ExitStatus {
  const { errors, warnings } = summarize(result);
  if (warnings > maxWarnings) {
    io.stderr.write(`caseplan: ${plural(warnings, 'warning')}, more than the ${maxWarnings} of --max-warnings.\n`);
  }
  return errors > 0 || warnings > maxWarnings ? exit.findings : exit.done;
}

function warningLimit(value: string | undefined): number {
  if (value === undefined) return Number.POSITIVE_INFINITY;
  if (!/^\d+$/.test(value)) throw new UserMistake(`--max-warnings takes a whole number, not ${value}.`);
  return Number(value);
}
