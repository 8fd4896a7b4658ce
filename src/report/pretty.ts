import type { ChalkInstance } from 'chalk';
import type { Finding } from '../check/finding.ts';
import type { Severity } from '../rules/severity.ts';
import { codeFrame } from './code-frame.ts';
import { overview } from './overview.ts';
import { type Presentation, paint } from './presentation.ts';
import { type CheckedFile, type CheckResult, plural, summarize } from './summary.ts';
import { wrap } from './wrap.ts';

/** Of many findings of one rule in one file the first few are shown in full, the others by line. */
const shownOfEach = 3;
/** More than this many in full are a wall that nobody reads: then there is one line for each rule. */
const mostInFull = 50;

/** Findings for people: grouped by file, each with its line, what to do, and at the end what to do next. */
export function reportPretty(result: CheckResult, presentation: Presentation): string {
  const { quiet, verbose } = presentation;
  const shown = quiet ? result.findings.filter(({ severity }) => severity !== 'info') : result.findings;
  const files = filesWith(shown, result.files);
  const inFull = files.reduce((sum, { findings }) => sum + countInFull(findings), 0);
  if (!verbose && inFull > mostInFull) return overview(shown, presentation) + footer(result, presentation);
  const groups = files.map(({ file, findings }) => fileGroup(file, findings, presentation));
  const answered = verbose ? suppressions(result, presentation) : '';
  return groups.join('') + answered + footer(result, presentation);
}

interface FileFindings {
  file: CheckedFile;
  findings: readonly Finding[];
}

function filesWith(findings: readonly Finding[], files: readonly CheckedFile[]): FileFindings[] {
  const byFile = new Map<string, Finding[]>(files.map(({ file }) => [file, []]));
  for (const finding of findings) byFile.get(finding.file)?.push(finding);
  return files.flatMap((file) => {
    const found = byFile.get(file.file) ?? [];
    return found.length === 0 ? [] : [{ file, findings: found }];
  });
}

function countInFull(findings: readonly Finding[]): number {
  const byRule = new Map<string, number>();
  for (const { rule, severity } of findings) if (severity !== 'info') byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  return [...byRule.values()].reduce((sum, count) => sum + Math.min(count, shownOfEach), 0);
}

function fileGroup({ file, text, planId }: CheckedFile, findings: readonly Finding[], shown: Presentation): string {
  const { color, masked, verbose } = shown;
  const title = planId === null ? color.bold.underline(file) : `${color.bold.underline(file)}  ${color.dim(planId)}`;
  const lines = masked ? [] : text.split(/\r?\n/);
  const most = verbose ? Number.POSITIVE_INFINITY : shownOfEach;
  const seen = new Map<string, number[]>();
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const problems = [...of('error'), ...of('warning'), ...(verbose ? of('info') : [])];
  const blocks = problems.map((finding) => {
    const before = seen.get(finding.rule) ?? [];
    seen.set(finding.rule, [...before, finding.line]);
    return before.length < most ? block(finding, lines, shown) : '';
  });
  const more = [...seen].filter(([, at]) => at.length > most).map(([rule, at]) => moreOf(rule, at.slice(most), shown));
  const notes = verbose ? [] : of('info').map((finding) => note(finding, shown));
  const heading = notes.length > 0 ? `  ${color.cyan('worth knowing')}\n` : '';
  return `${title}\n\n${blocks.join('')}${more.join('')}${heading}${notes.join('')}${notes.length > 0 ? '\n' : ''}`;
}

function block(finding: Finding, lines: readonly string[], { color, columns }: Presentation): string {
  const label = finding.severity.padEnd(7);
  const indent = ' '.repeat(11);
  const message = wrap(finding.message, columns - 12).join(`\n${indent}`);
  const help = wrap(finding.help, columns - 14).join(`\n${indent}  `);
  const frame = codeFrame(lines, finding, columns - 2)
    .map((row, index) => (index === 0 ? row : color.red(row)))
    .map((row) => `  ${row}\n`)
    .join('');
  return [
    `  ${paint(color, finding.severity)(label)}  ${message}\n`,
    `${indent}${color.dim(`${finding.rule}, line ${finding.line}`)}\n`,
    frame,
    `${indent}${color.green('→')} ${help}\n\n`,
  ].join('');
}

function moreOf(rule: string, at: number[], { color }: Presentation): string {
  const where = at.length > 12 ? `${at.slice(0, 12).join(', ')} …` : at.join(', ');
  return `  ${color.dim(`and ${at.length} more of ${rule}, at line ${where}`)}\n\n`;
}

function note(finding: Finding, { color, columns }: Presentation): string {
  const [first = '', ...rest] = wrap(finding.message, columns - 12);
  const message = [first, ...rest.map((line) => `             ${line}`)].join('\n');
  return `    ${color.dim(`line ${finding.line}`.padEnd(9))}${message}\n`;
}

/** What comments of the plans answer, each with the reason. */
function suppressions({ suppressed }: CheckResult, { color, columns }: Presentation): string {
  if (suppressed.length === 0) return '';
  const rows = suppressed.map(({ finding, reason, until }) => {
    const text = `${finding.file}:${finding.line} ${finding.rule}${until === null ? '' : ` until ${until}`}: ${reason}`;
    return `    ${wrap(text, columns - 8).join('\n      ')}\n`;
  });
  return `  ${color.cyan('suppressed, and why')}\n${rows.join('')}\n`;
}

function footer(result: CheckResult, { color, quiet, verbose, rules = [] }: Presentation): string {
  const { plans, errors, warnings } = summarize(result);
  const answered = notShown(result, verbose);
  const only = rules.length === 0 ? '' : ` for ${rules.join(', ')}`;
  const checked = `${plural(plans, 'plan')} checked${only} as of ${result.asOf}`;
  if (errors + warnings === 0) {
    if (quiet) return '';
    const verdict = rules.length === 0 ? 'nothing missing, nothing late' : 'nothing to mend';
    const but = answered === '' && result.suppressed.length === 0 ? '.' : ', except what is answered.';
    return `${color.green.bold('✓')} ${checked}: ${verdict}${but}\n${answered}`;
  }
  const counts = [
    errors > 0 ? color.red.bold(plural(errors, 'error')) : '',
    warnings > 0 ? color.yellow.bold(plural(warnings, 'warning')) : '',
  ];
  const count = (level: Severity) => result.findings.filter(({ severity }) => severity === level).length;
  const hidden = errors + warnings - count('error') - count('warning');
  const worst = result.findings.find(({ severity }) => severity === (errors > 0 ? 'error' : 'warning'));
  return [
    `${color.bold('✗')} ${checked}: ${counts.filter((text) => text !== '').join(', ')}.\n`,
    hidden > 0 ? `  ${plural(hidden, 'warning')} not shown, since only errors were asked for.\n` : '',
    worst
      ? `  Start at ${worst.file}:${worst.line}. Why it matters: ${color.bold(`caseplan explain ${worst.rule}`)}\n`
      : '',
    mendable(result, color),
    answered,
  ].join('');
}

/** What the program can mend by itself. */
function mendable({ findings }: CheckResult, color: ChalkInstance): string {
  const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
  const safe = fixes.filter((fix) => fix.safe).length;
  const unsafe = fixes.length - safe;
  if (fixes.length === 0) return '';
  const by = (n: number, option: string) => (n > 0 ? [`${n} with ${color.bold(option)}`] : []);
  const ways = [...by(safe, '--fix'), ...by(unsafe, '--fix-unsafe')].join(', ');
  return `  The program can mend ${ways}; --diff shows it first.\n`;
}

/** A reader must not take what is answered for what is not there. */
function notShown(result: CheckResult, verbose = false): string {
  const { suppressed, baselined = 0 } = summarize(result);
  const parts = [
    suppressed > 0 && !verbose ? `${suppressed} suppressed (caseplan check --report-suppressions)` : '',
    baselined > 0 ? `${baselined} in the baseline` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `  Not shown: ${parts.join(', ')}.\n`;
}
