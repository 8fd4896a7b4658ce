import { inEnglish } from '../check/words.ts';
import type { Presentation } from './presentation.ts';
import { type CheckResult, summarize } from './summary.ts';

/** Findings as JSON, version 1 of the contract, keys in a fixed order. */
export function reportJson(result: CheckResult, { renderer = inEnglish }: Pick<Presentation, 'renderer'> = {}): string {
  const findings = result.findings.map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    file: finding.file,
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    path: finding.path,
    subject: finding.subject,
    ...renderer.words(finding),
    citation: finding.citation,
    url: finding.url,
    fingerprint: finding.fingerprint,
  }));
  const document = { version: 1, asOf: result.asOf, summary: summarize(result), findings };
  return `${JSON.stringify(document, null, 2)}\n`;
}
