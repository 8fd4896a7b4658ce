import type { DeadlineReport, DeadlineRow } from './rows.ts';

type Cell = string | number | boolean | null | undefined;

const columns: Record<string, (row: DeadlineRow) => Cell> = {
  file: ({ file }) => file,
  plan: ({ plan }) => plan,
  children: ({ children }) => children.join(' '),
  id: ({ entry }) => entry.id,
  name: ({ entry }) => entry.name,
  triggerType: ({ trigger }) => trigger?.type,
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
  why: ({ why }) => why,
};

/** Deadlines for a spreadsheet: RFC 4180, a header row, and no cell that a spreadsheet would run as a formula. */
export function deadlinesCsv({ rows, whatIf }: DeadlineReport): string {
  const supposed = whatIf.map(({ type, date }) => `${type}=${date}`).join(' ');
  const header = [...Object.keys(columns), ...(supposed ? ['whatIf'] : [])];
  const lines = rows.map((row) => [...Object.values(columns).map((of) => of(row)), ...(supposed ? [supposed] : [])]);
  return [header, ...lines].map(csvLine).join('');
}

const csvLine = (cells: readonly Cell[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** A text that begins as a formula does gets an apostrophe in front (OWASP, CSV Injection); numbers stay numbers. */
function csvCell(value: Cell): string {
  if (typeof value !== 'string') return String(value ?? '');
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
