import type { Finding } from '../check/finding.ts';
import { type Severity, severities } from '../rules/severity.ts';

/** All findings of one rule. */
export interface Group {
  rule: string;
  severity: Severity;
  findings: readonly Finding[];
  /** In how many files. */
  files: number;
}

/** Findings by rule: the most severe first, then the most frequent. */
export function groupsOf(findings: readonly Finding[]): Group[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const groups = [...byRule].map(([rule, found]) => ({
    rule,
    severity: mostSevere(found),
    findings: found,
    files: new Set(found.map(({ file }) => file)).size,
  }));
  return groups.sort(
    (a, b) =>
      rank(a.severity) - rank(b.severity) || b.findings.length - a.findings.length || (a.rule < b.rule ? -1 : 1),
  );
}

const rank = (severity: Severity) => severities.indexOf(severity);

const mostSevere = (findings: readonly Finding[]) =>
  findings.map(({ severity }) => severity).reduce((worst, one) => (rank(one) < rank(worst) ? one : worst));
