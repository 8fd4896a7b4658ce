import type { ChalkInstance } from 'chalk';
import type { Finding } from '../check/finding.ts';
import type { Severity } from '../rules/severity.ts';
import { codeFrame } from './code-frame.ts';
import { type CheckedFile, type CheckResult, summarize } from './summary.ts';
import { wrap } from './wrap.ts';

export interface PrettyOptions {
  color: ChalkInstance;
  /** Width of the terminal in characters. */
  columns: number;
  /** Errors and warnings only. */
  quiet?: boolean;
}

/** Of many findings of one rule in one file the first few are shown in full, the others by line. */
const shownOfEach = 3;

/** Findings for people: grouped by file, each with its line, what to do, and at the end what to do next. */
export function reportPretty(result: CheckResult, options: PrettyOptions): string {
  const shown = options.quiet ? result.findings.filter(({ severity }) => severity !== 'info') : result.findings;
  const groups = result.files.map((file) => {
    const findings = shown.filter((finding) => finding.file === file.file);
    return findings.length === 0 ? '' : fileGroup(file, findings, options);
  });
  return groups.join('') + footer(result, options);
}

function fileGroup({ file, text, planId }: CheckedFile, findings: readonly Finding[], options: PrettyOptions): string {
  const { color } = options;
  const title = planId === null ? color.bold.underline(file) : `${color.bold.underline(file)}  ${color.dim(planId)}`;
  const lines = text.split(/\r?\n/);
  const seen = new Map<string, number[]>();
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const problems = [...of('error'), ...of('warning')];
  const blocks = problems.map((finding) => {
    const before = seen.get(finding.rule) ?? [];
    seen.set(finding.rule, [...before, finding.line]);
    return before.length < shownOfEach ? block(finding, lines, options) : '';
  });
  const more = [...seen]
    .filter(([, at]) => at.length > shownOfEach)
    .map(([rule, at]) => moreOf(rule, at.slice(shownOfEach), options));
  const notes = of('info').map((finding) => note(finding, options));
  const heading = notes.length > 0 ? `  ${color.cyan('worth knowing')}\n` : '';
  return `${title}\n\n${blocks.join('')}${more.join('')}${heading}${notes.join('')}${notes.length > 0 ? '\n' : ''}`;
}

const paint = (color: ChalkInstance, severity: Severity) =>
  severity === 'error' ? color.red.bold : severity === 'warning' ? color.yellow.bold : color.cyan;

function block(finding: Finding, lines: readonly string[], { color, columns }: PrettyOptions): string {
  const label = finding.severity === 'error' ? 'error  ' : 'warning';
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

function moreOf(rule: string, at: number[], { color }: PrettyOptions): string {
  const where = at.length > 12 ? `${at.slice(0, 12).join(', ')} …` : at.join(', ');
  return `  ${color.dim(`and ${at.length} more of ${rule}, at line ${where}`)}\n\n`;
}

function note(finding: Finding, { color, columns }: PrettyOptions): string {
  const [first = '', ...rest] = wrap(finding.message, columns - 12);
  const message = [first, ...rest.map((line) => `             ${line}`)].join('\n');
  return `    ${color.dim(`line ${finding.line}`.padEnd(9))}${message}\n`;
}

function footer(result: CheckResult, { color }: PrettyOptions): string {
  const { plans, errors, warnings } = summarize(result);
  const answered = notShown(result);
  const checked = `${plural(plans, 'plan')} checked as of ${result.asOf}`;
  if (errors + warnings === 0) {
    const but = answered === '' ? '.' : ', except what is answered.';
    return `${color.green.bold('✓')} ${checked}: nothing missing, nothing late${but}\n${answered}`;
  }
  const counts = [
    errors > 0 ? color.red.bold(plural(errors, 'error')) : '',
    warnings > 0 ? color.yellow.bold(plural(warnings, 'warning')) : '',
  ];
  const worst = result.findings.find(({ severity }) => severity === (errors > 0 ? 'error' : 'warning')) as Finding;
  return [
    `${color.bold('✗')} ${checked}: ${counts.filter((text) => text !== '').join(', ')}.\n`,
    answered,
    `  Start at ${worst.file}:${worst.line}. Why it matters: ${color.bold(`caseplan explain ${worst.rule}`)}\n`,
  ].join('');
}

/** A reader must not take what is answered for what is not there. */
function notShown(result: CheckResult): string {
  const { suppressed, baselined = 0 } = summarize(result);
  const parts = [
    suppressed > 0 ? `${suppressed} suppressed (caseplan check --report-suppressions)` : '',
    baselined > 0 ? `${baselined} in the baseline` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `  Not shown: ${parts.join(', ')}.\n`;
}

const plural = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
