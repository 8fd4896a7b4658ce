import type { CheckResult } from './summary.ts';

/** One line for each finding, as compilers write them: `file:line:column: severity rule message`. */
export function reportConcise({ findings }: CheckResult): string {
  return findings.map((f) => `${f.file}:${f.line}:${f.column}: ${f.severity} ${f.rule} ${f.message}\n`).join('');
}
