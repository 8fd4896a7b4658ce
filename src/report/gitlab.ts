import { inEnglish } from '../check/words.ts';
import { type Presentation, sentencesOf } from './presentation.ts';
import type { CheckResult } from './summary.ts';

const severities = { error: 'major', warning: 'minor', info: 'info' } as const;

/**
 * Findings as a Code Quality report of GitLab: the part of the Code Climate format that GitLab reads
 * (https://docs.gitlab.com/ci/testing/code_quality/, "Code Quality report format").
 */
export function reportGitlab(
  { findings }: CheckResult,
  { place, renderer = inEnglish }: Pick<Presentation, 'place' | 'renderer'> = {},
): string {
  const issues = findings.map((finding) => ({
    description: sentencesOf(finding, renderer),
    check_name: finding.rule,
    fingerprint: finding.fingerprint,
    severity: severities[finding.severity],
    location: { path: place?.(finding.file) ?? finding.file, lines: { begin: finding.line, end: finding.endLine } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
