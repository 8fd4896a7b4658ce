import type { Chart } from './chart.ts';
import type { Context } from './context.ts';
import { extent, type Line, line } from './words.ts';

/** The blocks that pages are made of besides headings and paragraphs. */

/** A label and what is said to it. */
export interface Fact {
  label: string;
  lines: Line[];
}

/** How wide a column is: classes of the style sheet, in twenty-fourths of the page. */
type Width = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18;

interface Column {
  label: string;
  width: Width;
}

export interface Cell {
  lines: Line[];
  chart: Chart | null;
}

/** A cell as it is printed. One that is a single plain line is that line, without a paragraph: a third fewer tags in the PDF. */
interface PrintedCell extends Cell {
  only: Line | null;
}

/** The first cell of a row is its header. A `long` row may be split between pages. */
interface Row {
  header: PrintedCell;
  cells: PrintedCell[];
  long: boolean;
}

export interface Table {
  /** Name of the table: printed as its caption, or only spoken where a heading says it already. */
  label: string;
  captioned: boolean;
  columns: Column[];
  rows: Row[];
  /** What is printed in place of a table without rows. */
  empty: Line;
}

export interface TableInput {
  label: string;
  captioned?: boolean;
  columns: readonly [label: string, width: Width][];
  rows: readonly (readonly (Line[] | Cell)[])[];
  empty?: string;
}

const LONG = 700;

/** Throws where a row has not as many cells as there are columns, or the widths do not add up: a ragged table is no table. */
export function table(context: Context, { label, captioned = true, columns, rows, empty }: TableInput): Table {
  const sum = columns.reduce((total, [, width]) => total + width, 0);
  if (sum !== 24) throw new Error(`columns of "${label}" make ${sum} of 24`);
  return {
    label,
    captioned,
    columns: columns.map(([name, width]) => ({ label: name, width })),
    rows: rows.map((cells) => row(cells, columns.length, label)),
    empty: empty === undefined ? line(context.phrases.notRecorded, 'missing') : line(empty),
  };
}

function row(given: readonly (Line[] | Cell)[], width: number, label: string): Row {
  const [header, ...cells] = given.map((cell) => printed(Array.isArray(cell) ? { lines: cell, chart: null } : cell));
  if (header === undefined || given.length !== width) throw new Error(`ragged row in "${label}"`);
  return { header, cells, long: [header, ...cells].some((cell) => extent(cell.lines) > LONG) };
}

function printed(cell: Cell): PrintedCell {
  const [first, ...more] = cell.lines;
  const isOne = first !== undefined && more.length === 0 && first.look === 'plain' && cell.chart === null;
  return { ...cell, only: isOne ? first : null };
}

/** A heading with its number and the place that the outline leads to. */
export interface Heading {
  number: number;
  id: string;
  title: string;
}

/** Numbers the sections of a document in the order in which it prints them. */
export function headings<K extends string>(
  titles: Readonly<Record<K, string>>,
  order: readonly K[],
): Record<K, Heading> {
  const numbered = order.map((key, index) => [
    key,
    { number: index + 1, id: `section-${index + 1}`, title: titles[key] },
  ]);
  return Object.fromEntries(numbered) as Record<K, Heading>;
}
