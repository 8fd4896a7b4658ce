import type { DocumentHead } from '../../sections/head.ts';
import { type Line, plainText } from '../../words.ts';
import { lineCount, type Setting } from './measure.ts';

/**
 * How much of the first page is left for the plan at a glance. The page is laid out by the browser later; this is reckoned in points
 * with the measures of the style sheets, so that a change there is one here too.
 */

/** A page inside its margins, 9 in by 6.5 in. What reckoning may be wrong by is the space below the last line, which needs none. */
const PAGE = 648;
const MEASURE = 468;

/** How paragraphs are set: the height of a line is `leading` times the size of its type, and `gap` stands between two. */
interface Block extends Setting {
  leading: number;
  gap?: number;
}

const CAPTION: Block = { size: 11.5, leading: 1.32, width: MEASURE / 2 - 17 };
const AGENCY: Block = { size: 9.5, leading: 1.4, width: MEASURE };
const AGENCY_NAME: Block = { size: 12, leading: 1.3, width: MEASURE, bold: true };
const TITLE: Block = { size: 24, leading: 1.15, width: MEASURE, bold: true };
const SUBTITLE: Block = { size: 12, leading: 1.42, width: MEASURE };
const PLAN_LINE: Block = { size: 9, leading: 1.4, width: MEASURE };
const NOTE: Block = { size: 10, leading: 1.4, width: MEASURE, bold: true };
const FACT: Block = { size: 9.5, leading: 1.35, width: 360, gap: 2 };
const LABEL: Block = { size: 8.5, leading: 1.35, width: 97, bold: true };
const NEXT: Block = { size: 9, leading: 1.34, width: 217, bold: true };
const cell = (columns: number, padding = 8): Block => ({
  size: 8.8,
  leading: 1.28,
  width: (MEASURE * columns) / 24 - padding,
  gap: 1.5,
});
/** The widths of the last three columns of both tables, from the last one: the date, the names, the text. */
const DATE = cell(3, 0);
const NAMES = cell(5);
const GOAL = cell(15);
const TASK = cell(16);

/** The space above the heading, the heading, the space below it; the box with the next dates around its texts. */
const HEADING = 9 + 6.5 + 17.5 + 4;
const NEXT_BOX = 8 + 11.5 + 7;
/** The heads of a table, and the space below it. */
const TABLE = 16.5 + 6;
const ROW = 4.5;
/** "and N more", with the space around it. */
const MORE = 14.1;

/** The goals take this much of the room at most where the tasks need the rest, so that the nearest tasks are always seen. */
const GOALS_SHARE = 0.6;

/** What stands on the first page above the tables. */
interface Above {
  head: DocumentHead;
  nextHearing: readonly Line[];
  nextReview: readonly Line[];
  /** What is said under the title besides what the head says. */
  notes: readonly string[];
}

/** How much is left for the rows of the two tables. */
export function roomBelow({ head, nextHearing, nextReview, notes }: Above): number {
  const next = NEXT_BOX + Math.max(heightOf(nextHearing, NEXT), heightOf(nextReview, NEXT));
  return PAGE - captionHeight(head) - titleHeight(head, notes) - factsHeight(head) - HEADING - next - 2 * TABLE;
}

function captionHeight({ caption: { court, agency } }: DocumentHead): number {
  if (court === null) {
    const [name, ...rest] = agency;
    return (name ? heightOf([name], AGENCY_NAME) : 0) + heightOf(rest, AGENCY) + 8.8 + 20;
  }
  const cause = heightOf([court.cause], { ...CAPTION, width: MEASURE, bold: true }) + 5;
  return cause + Math.max(heightOf(court.style, CAPTION), heightOf(court.court, CAPTION)) + 9.8 + 14;
}

function titleHeight({ title, subtitle, planLine, draftNote, approvalNote }: DocumentHead, more: readonly string[]) {
  const notes = [draftNote, approvalNote, ...more].filter((note) => note !== null);
  return (
    textHeight(title, TITLE) +
    (subtitle === null ? 0 : 2 + heightOf([subtitle], SUBTITLE)) +
    (4 + heightOf([planLine], PLAN_LINE)) +
    notes.reduce((sum, note) => sum + 6 + textHeight(note, NOTE), 0)
  );
}

function factsHeight({ facts }: DocumentHead): number {
  const heights = facts.map(
    ({ label, lines }) => Math.max(heightOf(lines, FACT), 0.6 + textHeight(label, LABEL)) + 2.4,
  );
  return heights.reduce((sum, height) => sum + height, 7);
}

/** A row of a table, and how high it is. */
export interface Row {
  cells: Line[][];
  height: number;
}

export const goalRow = (cells: Line[][]): Row => row(cells, GOAL);
export const taskRow = (cells: Line[][]): Row => row(cells, TASK);

function row(cells: Line[][], text: Block): Row {
  const blocks = [DATE, NAMES, text];
  const heights = [...cells].reverse().map((lines, index) => heightOf(lines, blocks[index] ?? DATE));
  return { cells, height: ROW + Math.max(...heights) };
}

/** Which goals and tasks fit into so much room. Both come in the order in which they are wanted. */
export function fitting(goals: readonly Row[], tasks: readonly Row[], room: number): { goals: Row[]; tasks: Row[] } {
  const forGoals = Math.max(room * GOALS_SHARE, room - total(tasks));
  const shownGoals = untilFull(goals, forGoals);
  const taken = total(shownGoals) + (shownGoals.length < goals.length ? MORE : 0);
  return { goals: shownGoals, tasks: untilFull(tasks, room - taken) };
}

const total = (rows: readonly Row[]) => rows.reduce((sum, { height }) => sum + height, 0);
const all = (rows: readonly Row[], room: number): Row[] | null => (total(rows) <= room ? [...rows] : null);

/** A shorter one never takes the place of a longer one that is wanted more. The first is shown always. */
function untilFull(rows: readonly Row[], room: number): Row[] {
  const whole = all(rows, room);
  if (whole !== null) return whole;
  const count = rows.findIndex((_, index) => total(rows.slice(0, index + 1)) > room - MORE);
  return rows.slice(0, Math.max(1, count));
}

function heightOf(lines: readonly Line[], block: Block): number {
  const heights = lines.map(({ look, runs }) =>
    textHeight(plainText(runs), {
      ...block,
      size: look === 'small' ? block.size * 0.9 : block.size,
      bold: block.bold || look === 'strong' || look === 'late',
    }),
  );
  return heights.reduce((sum, height) => sum + height, 0) + (block.gap ?? 0) * Math.max(0, lines.length - 1);
}

const textHeight = (text: string, block: Block) => lineCount(text, block) * block.size * block.leading;
