import { nameOf } from '../rules/ids.ts';
import { csvLine } from './csv-cells.ts';
import { components, matrixOf } from './matrix.ts';
import type { Presentation } from './presentation.ts';
import type { CheckResult } from './summary.ts';

/** Plans by components for a spreadsheet: `present`, `missing`, `late`, `suppressed`, or an empty cell where nothing is asked. */
export function reportMatrixCsv(result: CheckResult, presentation: Pick<Presentation, 'terms'>): string {
  const rows = matrixOf(result, presentation).map(({ file, planId, standings }) => [file, planId, ...standings]);
  return [['file', 'plan', ...components.map(nameOf)], ...rows].map(csvLine).join('');
}
