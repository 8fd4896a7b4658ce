import { safeFor } from '../medium/safe-for.ts';

export type Cell = string | number | boolean | null | undefined;

/** A row of a spreadsheet, RFC 4180. */
export const csvLine = (cells: readonly Cell[]) => `${cells.map(csvCell).join(',')}\r\n`;

/** Numbers stay numbers. */
const csvCell = (value: Cell): string => (typeof value === 'string' ? safeFor('csv', value) : String(value ?? ''));
