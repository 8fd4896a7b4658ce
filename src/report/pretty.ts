import type { Finding } from '../check/finding.ts';
import { inEnglish } from '../check/words.ts';
import { safeFor } from '../medium/safe-for.ts';
import type { Severity } from '../rules/severity.ts';
import { type CheckWords, english } from '../wording/index.ts';
import { codeFrame } from './code-frame.ts';
import { overview } from './overview.ts';
import { type Presentation, paint } from './presentation.ts';
import { type CheckedFile, type CheckResult, summarize } from './summary.ts';
import { wrap } from './wrap.ts';

/** Of many findings of one rule in one file the first few are shown in full, the others by line, unless somebody asked for that rule. */
const shownOfEach = 3;
const most = ({ verbose, rules = [] }: Presentation) =>
  verbose || rules.length > 0 ? Number.POSITIVE_INFINITY : shownOfEach;
/** More than this many in full are a wall that nobody reads: then there is one line for each rule. */
const mostInFull = 50;

/** Findings for people: grouped by file, each with its line, what to do, and at the end what to do next. */
export function reportPretty(result: CheckResult, presentation: Presentation): string {
  const { quiet, verbose } = presentation;
  const shown = quiet ? result.findings.filter(({ severity }) => severity !== 'info') : result.findings;
  const files = filesWith(shown, result.files);
  const inFull = files.reduce((sum, { findings }) => sum + countInFull(findings, most(presentation)), 0);
  if (!verbose && inFull > mostInFull) return overview(shown, presentation) + footer(result, presentation);
  const groups = files.map(({ file, findings }) => fileGroup(file, findings, presentation));
  if (presentation.partial) return groups.join('');
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

function countInFull(findings: readonly Finding[], ofEach: number): number {
  const byRule = new Map<string, number>();
  for (const { rule, severity } of findings) if (severity !== 'info') byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  return [...byRule.values()].reduce((sum, count) => sum + Math.min(count, ofEach), 0);
}

function fileGroup({ file, text, planId }: CheckedFile, findings: readonly Finding[], shown: Presentation): string {
  const { color, masked, verbose, words = english.check } = shown;
  const name = color.bold.underline(safeFor('name', file));
  const title = planId === null ? name : `${name}  ${color.dim(safeFor('sentence', planId))}`;
  const lines = masked ? [] : text.split(/\r?\n/);
  const ofEach = most(shown);
  const seen = new Map<string, number[]>();
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity);
  const problems = [...of('error'), ...of('warning'), ...(verbose ? of('info') : [])];
  const blocks = problems.map((finding) => {
    const before = seen.get(finding.rule) ?? [];
    seen.set(finding.rule, [...before, finding.line]);
    return before.length < ofEach ? block(finding, lines, shown) : '';
  });
  const more = [...seen]
    .filter(([, at]) => at.length > ofEach)
    .map(([rule, at]) => moreOf(rule, at.slice(ofEach), shown));
  const notes = verbose ? [] : of('info').map((finding) => note(finding, shown));
  const heading = notes.length > 0 ? `  ${color.cyan(words.note)}\n` : '';
  return `${title}\n\n${blocks.join('')}${more.join('')}${heading}${notes.join('')}${notes.length > 0 ? '\n' : ''}`;
}

function block(finding: Finding, lines: readonly string[], presentation: Presentation): string {
  const { color, columns, words = english.check, renderer = inEnglish } = presentation;
  const said = renderer.words(finding);
  const width = Math.max(words.severities.error.length, words.severities.warning.length);
  const label = words.severities[finding.severity].padEnd(width);
  const indent = ' '.repeat(width + 4);
  const message = wrap(said.message, columns - width - 5).join(`\n${indent}`);
  const help = wrap(said.help, columns - width - 7).join(`\n${indent}  `);
  const frame = codeFrame(lines, finding, columns - 2)
    .map((row, index) => (index === 0 ? row : color.red(row)))
    .map((row) => `  ${row}\n`)
    .join('');
  return [
    `  ${paint(color, finding.severity)(label)}  ${message}\n`,
    `${indent}${color.dim(`${finding.rule}, ${words.line(finding.line)}`)}\n`,
    frame,
    `${indent}${color.green('→')} ${help}\n\n`,
  ].join('');
}

function moreOf(rule: string, at: number[], { color, words = english.check }: Presentation): string {
  const isCut = at.length > 12;
  const lines = isCut ? `${at.slice(0, 12).join(', ')} …` : at.join(', ');
  return `  ${color.dim(words.more({ n: at.length, rule, lines, isCut }))}\n\n`;
}

function note(finding: Finding, presentation: Presentation): string {
  const { color, columns, words = english.check, renderer = inEnglish } = presentation;
  const width = words.line(0).length + 3;
  const message = wrap(renderer.words(finding).message, columns - width - 3).join(`\n${' '.repeat(width + 4)}`);
  return `    ${color.dim(words.line(finding.line).padEnd(width))}${message}\n`;
}

/** What comments of the plans answer, each with the reason. */
function suppressions({ suppressed }: CheckResult, presentation: Presentation): string {
  const { color, columns, words = english.check } = presentation;
  if (suppressed.length === 0) return '';
  const rows = suppressed.map(({ finding, reason, until }) => {
    const text = `${safeFor('name', finding.file)}:${finding.line} ${finding.rule}${until === null ? '' : ` ${words.until(until)}`}: ${reason}`;
    return `    ${wrap(text, columns - 8).join('\n      ')}\n`;
  });
  return `  ${color.cyan(words.suppressions)}\n${rows.join('')}\n`;
}

function footer(result: CheckResult, presentation: Presentation): string {
  const { color, quiet, verbose, masked, rules = [], words = english.check } = presentation;
  const { plans, errors, warnings } = summarize(result);
  const answered = notShown(result, words, verbose);
  const checked = words.checked({ plans, rules, asOf: result.asOf });
  if (errors + warnings === 0) {
    if (quiet) return '';
    const isAnswered = answered !== '' || result.suppressed.length > 0;
    return `${color.green.bold('✓')} ${checked}: ${words.clean({ rules, isAnswered })}\n${answered}`;
  }
  const counts = [
    errors > 0 ? color.red.bold(words.errors(errors)) : '',
    warnings > 0 ? color.yellow.bold(words.warnings(warnings)) : '',
  ];
  const count = (level: Severity) => result.findings.filter(({ severity }) => severity === level).length;
  const hidden = errors + warnings - count('error') - count('warning');
  const worst = result.findings.find(({ severity }) => severity === (errors > 0 ? 'error' : 'warning'));
  return [
    `${color.bold('✗')} ${checked}: ${counts.filter((text) => text !== '').join(', ')}.\n`,
    hidden > 0 ? `  ${words.hidden(hidden)}\n` : '',
    worst
      ? `  ${words.startAt(`${safeFor('name', worst.file)}:${worst.line}`)} ${color.bold(`caseplan explain ${worst.rule}`)}\n`
      : '',
    mendable(result, presentation),
    answered,
    masked ? `  ${color.dim(words.masked)}\n` : '',
  ].join('');
}

/** What the program can mend by itself. */
function mendable({ findings }: CheckResult, { color, words = english.check }: Presentation): string {
  const fixes = findings.flatMap(({ fix }) => (fix ? [fix] : []));
  const safe = fixes.filter((fix) => fix.safe).length;
  const unsafe = fixes.length - safe;
  if (fixes.length === 0) return '';
  const by = (n: number, option: string) => (n > 0 ? [words.fixedBy(n, color.bold(option))] : []);
  const ways = [...by(safe, '--fix'), ...by(unsafe, '--fix-unsafe')].join(', ');
  return `  ${words.mendable(ways)}\n`;
}

/** A reader must not take what is answered for what is not there. */
function notShown(result: CheckResult, words: CheckWords, verbose = false): string {
  const { suppressed, baselined = 0 } = summarize(result);
  const parts = [
    suppressed > 0 && !verbose ? `${words.suppressed(suppressed)} (caseplan check --report-suppressions)` : '',
    baselined > 0 ? words.baselined(baselined) : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `  ${words.notShown(parts.join(', '))}\n`;
}
