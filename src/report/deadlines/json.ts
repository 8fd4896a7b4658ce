import type { DeadlineReport, DeadlineRow } from './rows.ts';
import { factName } from './words.ts';

/** Deadlines as JSON, version 1 of the contract, keys in a fixed order. `whatIf` is there only where something was supposed. */
export function deadlinesJson({ asOf, rows, whatIf }: DeadlineReport): string {
  const supposed = whatIf.length > 0 ? { whatIf } : {};
  return `${JSON.stringify({ version: 1, asOf, ...supposed, deadlines: rows.map(jsonRow) }, null, 2)}\n`;
}

function jsonRow({ entry, trigger, line, ...row }: DeadlineRow) {
  return {
    id: entry.id,
    name: entry.name,
    file: row.file,
    plan: row.plan,
    children: row.children,
    trigger: trigger && { type: factName(trigger.fact), date: trigger.date, line },
    rule: entry.rule,
    due: row.due,
    rolled: row.rolled,
    actBy: row.actBy,
    askCounsel: row.askCounsel,
    state: row.state,
    metOn: row.metOn,
    daysLeft: row.daysLeft,
    citation: entry.citation,
    source: entry.source ?? null,
    verified: entry.verified,
  };
}
