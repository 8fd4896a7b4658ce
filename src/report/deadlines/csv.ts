import { type Cell, csvLine } from '../csv-cells.ts';
import type { DeadlineReport, DeadlineRow } from './rows.ts';
import { factName, reasonText } from './words.ts';

const columns: Record<string, (row: DeadlineRow) => Cell> = {
  file: ({ file }) => file,
  plan: ({ plan }) => plan,
  children: ({ children }) => children.join(' '),
  id: ({ entry }) => entry.id,
  name: ({ entry }) => entry.name,
  triggerType: ({ trigger }) => trigger && factName(trigger.fact),
  triggerDate: ({ trigger }) => trigger?.date,
  triggerLine: ({ line }) => line,
  rule: ({ entry }) => entry.rule,
  due: ({ due }) => due,
  rolled: ({ rolled }) => rolled,
  state: ({ state }) => state,
  metOn: ({ metOn }) => metOn,
  daysLeft: ({ daysLeft }) => daysLeft,
  citation: ({ entry }) => entry.citation,
  source: ({ entry }) => entry.source,
  verified: ({ entry }) => entry.verified,
  why: ({ why }) => why && reasonText(why),
  actBy: ({ actBy }) => actBy,
  askCounsel: ({ askCounsel }) => askCounsel,
};

/** Deadlines for a spreadsheet: RFC 4180, a header row, and no cell that a spreadsheet would run as a formula. */
export function deadlinesCsv({ rows, whatIf }: DeadlineReport): string {
  const supposed = whatIf.map(({ type, date }) => `${type}=${date}`).join(' ');
  const header = [...Object.keys(columns), ...(supposed ? ['whatIf'] : [])];
  const lines = rows.map((row) => [...Object.values(columns).map((of) => of(row)), ...(supposed ? [supposed] : [])]);
  return [header, ...lines].map(csvLine).join('');
}
