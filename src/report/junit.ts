import type { Finding } from '../check/finding.ts';
import { inEnglish, type Renderer } from '../check/words.ts';
import { safeFor } from '../medium/safe-for.ts';
import type { Words } from '../wording/index.ts';
import type { Presentation } from './presentation.ts';
import type { CheckedFile, CheckResult } from './summary.ts';

interface TestCase {
  name: string;
  line: number;
  kind: 'passed' | 'failed' | 'skipped';
  xml: string;
}

/**
 * Findings as test results: a suite for each file, a case for each finding. What fails a run fails here: errors are failures,
 * warnings and notes are cases that pass and say what they say, suppressed findings are skipped with their reason. A file without
 * findings has one case that passes. The form is what Jenkins, GitLab and Azure read (https://github.com/testmoapp/junitxml).
 */
export function reportJunit(
  result: CheckResult,
  { renderer = inEnglish }: Pick<Presentation, 'renderer'> = {},
): string {
  const suites = result.files.map((file) => ({ file, cases: casesOf(file, result, renderer) }));
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<testsuites name="caseplan check" ${counts(all)}>\n`,
    ...suites.map(({ file, cases }) => suite(file, cases)),
    '</testsuites>\n',
  ].join('');
}

function casesOf({ file }: CheckedFile, { findings, suppressed }: CheckResult, renderer: Renderer): TestCase[] {
  const found = findings
    .filter((finding) => finding.file === file)
    .map((finding) => findingCase(finding, renderer.words(finding)));
  const skipped = suppressed
    .filter(({ finding }) => finding.file === file)
    .map(({ finding, reason }) => ({
      ...nameAndLine(finding),
      kind: 'skipped' as const,
      xml: `<skipped message="${safeFor('xml', reason)}"/>`,
    }));
  const cases = [...found, ...skipped];
  return cases.length > 0 ? cases : [{ name: 'no findings', line: 1, kind: 'passed', xml: '' }];
}

const nameAndLine = ({ rule, subject, line }: Finding) => ({ name: subject ? `${rule} (${subject})` : rule, line });

function findingCase(finding: Finding, { message, help }: Words): TestCase {
  const { severity, rule, file, line, column } = finding;
  const text = safeFor('xml', `${severity}: ${message}\n${help}\n${file}:${line}:${column}`);
  const failed = severity === 'error';
  const xml = failed
    ? `<failure type="${safeFor('xml', rule)}" message="${safeFor('xml', message)}">${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return { ...nameAndLine(finding), kind: failed ? 'failed' : 'passed', xml };
}

function suite({ file }: CheckedFile, cases: readonly TestCase[]): string {
  const rows = cases.map(
    ({ name, line, xml }) =>
      `    <testcase classname="${safeFor('xml', file)}" name="${safeFor('xml', name)}" file="${safeFor('xml', file)}" line="${line}" time="0">${xml}</testcase>\n`,
  );
  return `  <testsuite name="${safeFor('xml', file)}" ${counts(cases)}>\n${rows.join('')}  </testsuite>\n`;
}

function counts(cases: readonly TestCase[]): string {
  const of = (kind: TestCase['kind']) => cases.filter((one) => one.kind === kind).length;
  return `tests="${cases.length}" failures="${of('failed')}" errors="0" skipped="${of('skipped')}" time="0"`;
}
