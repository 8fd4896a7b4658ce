import type { PlainDate } from '../calendar/plain-date.ts';
import { type Suppression, suppressionStates } from '../check/suppress.ts';
import { safeFor } from '../medium/safe-for.ts';
import { english, type Wording } from '../wording/index.ts';

/** Who wrote a line, by the history of the files, and on which day. */
export interface Owner {
  name: string;
  email: string;
  on: PlainDate;
}

/** A suppression with who wrote it; null where no history tells. */
export type OwnedSuppression = Suppression & { owner: Owner | null };

export interface SuppressionReport {
  asOf: PlainDate;
  /** How many plans were looked at. */
  plans: number;
  suppressions: readonly OwnedSuppression[];
}

/** All suppressions as JSON, keys in a fixed order. */
export function suppressionsJson({ asOf, plans, suppressions }: SuppressionReport): string {
  const rows = suppressions.map(({ file, line, rule, reason, until, state, owner }) => {
    return { file, line, rule, reason, until, state, owner };
  });
  return `${JSON.stringify({ version: 1, asOf, summary: { plans, ...counts(suppressions) }, suppressions: rows }, null, 2)}\n`;
}

/** One line each, `file:line: rule, until, by whom: reason`, and at the end how many there are. */
export function suppressionsText({ asOf, plans, suppressions }: SuppressionReport, wording: Wording = english): string {
  const { tables } = wording;
  const total = tables.suppressionsIn({ n: suppressions.length, plans, asOf });
  const numbers = counts(suppressions);
  const parts = suppressionStates.flatMap((state) =>
    numbers[state] ? [`${numbers[state]} ${tables.states[state]}`] : [],
  );
  const rows = suppressions.map((one) => row(one, wording));
  return `${rows.join('')}${total}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.\n`;
}

function row({ file, line, rule, reason, until, state, owner }: OwnedSuppression, { tables, check }: Wording): string {
  const what = [
    state === 'active' ? '' : tables.states[state],
    rule ?? tables.noRule,
    until === null ? '' : check.until(until),
    owner === null ? '' : tables.by({ name: owner.name, on: owner.on }),
  ];
  return `${file}:${line}: ${safeFor('sentence', what.filter((part) => part !== '').join(', '))}: ${safeFor('sentence', reason ?? tables.noReason)}\n`;
}

function counts(suppressions: readonly Suppression[]): Record<string, number> {
  return Object.fromEntries(
    suppressionStates.map((state) => [state, suppressions.filter((it) => it.state === state).length]),
  );
}
