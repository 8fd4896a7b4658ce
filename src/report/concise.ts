import { inEnglish } from '../check/words.ts';
import { safeFor } from '../medium/safe-for.ts';
import type { Presentation } from './presentation.ts';
import type { CheckResult } from './summary.ts';

/** One line for each finding, as compilers write them: `file:line:column: severity rule message`. */
export function reportConcise(
  { findings }: CheckResult,
  { quiet, renderer = inEnglish }: Pick<Presentation, 'quiet' | 'renderer'> = {},
): string {
  return findings
    .filter(({ severity }) => !quiet || severity !== 'info')
    .map(
      (f) => `${safeFor('name', f.file)}:${f.line}:${f.column}: ${f.severity} ${f.rule} ${renderer.words(f).message}\n`,
    )
    .join('');
}
