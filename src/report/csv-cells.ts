export type Cell = string | number | boolean | null | undefined;

/** A row of a spreadsheet, RFC 4180. */
export const csvLine = (cells: readonly Cell[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** A text that begins as a formula does gets an apostrophe in front (OWASP, CSV Injection); numbers stay numbers. */
function csvCell(value: Cell): string {
  if (typeof value !== 'string') return String(value ?? '');
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
