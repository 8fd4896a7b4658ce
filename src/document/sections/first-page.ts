import { extent, type Line } from '../words.ts';
import type { DocumentHead } from './head.ts';

/**
 * How much of the first page is left for the plan at a glance. The page is laid out by the browser later; this is an estimate
 * in points from numbers of characters, on the safe side, with the measures of the style sheets.
 */

/** Height of the page inside its margins, 9 in. */
const PAGE = 648;
/** Title, line under it, heading of the section, both table heads, the lines "and N more", the spaces between. */
const FURNITURE = 168;
const CAPTION_LINE = 15.2;
const FACT_LINE = 13;
const FACT_GAP = 2.4;
/** Between two paragraphs of one fact. */
const PARAGRAPH_GAP = 2;
const PLAN_LINE = 12.6;
const NOTE_LINE = 14;
const NOTE_GAP = 6;
const NEXT_LINE = 12;
const ROW_LINE = 11.3;
const ROW_GAP = 4.6;
/** Characters to a line: values of the facts, half the caption, the line under the title, notes in bold, half the next dates, the three columns of the tables. */
const FACT_MEASURE = 86;
const CAPTION_MEASURE = 36;
const PLAN_MEASURE = 100;
const NOTE_MEASURE = 80;
const NEXT_MEASURE = 48;
const WIDE_MEASURE = 63;
const NAMES_MEASURE = 19;
const DATE_MEASURE = 13;

/** The goals take this much of the room at most, so that the nearest tasks are always seen. */
export const GOALS_SHARE = 0.6;

/** `next`: the next hearing or review, whichever has more to say. `notes`: what is said under the title besides what the head says. */
export function roomBelow(head: DocumentHead, next: readonly Line[], notes: readonly string[]): number {
  const { court, agency } = head.caption;
  const caption =
    court === null
      ? 34 + agency.length * FACT_LINE
      : 45 + CAPTION_LINE * Math.max(linesOf(court.style, CAPTION_MEASURE), linesOf(court.court, CAPTION_MEASURE));
  const facts = head.facts.reduce((sum, { lines }) => sum + factHeight(lines), 0);
  // One line of it is furniture. That of a plan that replaces another one can be two.
  const planLine = PLAN_LINE * (linesOf([head.planLine], PLAN_MEASURE) - 1);
  const noted = [head.draftNote, head.approvalNote, ...notes].filter((note) => note !== null);
  const noteLines = noted.reduce((sum, note) => sum + NOTE_GAP + NOTE_LINE * Math.ceil(note.length / NOTE_MEASURE), 0);
  const extra = (head.subtitle === null ? 0 : 18) + planLine + noteLines;
  return PAGE - FURNITURE - caption - facts - extra - NEXT_LINE * linesOf(next, NEXT_MEASURE);
}

const factHeight = (lines: readonly Line[]) =>
  FACT_GAP + FACT_LINE * linesOf(lines, FACT_MEASURE) + PARAGRAPH_GAP * (lines.length - 1);

/** The rows that fit into so many points, and how many are left out. One is shown always. */
export function fitting(rows: readonly Line[][][], room: number): { rows: Line[][][]; height: number; left: number } {
  let height = 0;
  const shown: Line[][][] = [];
  for (const row of rows) {
    const [date = [], names = [], text = []] = [...row].reverse();
    const lines = Math.max(linesOf(text, WIDE_MEASURE), linesOf(names, NAMES_MEASURE), linesOf(date, DATE_MEASURE));
    const next = height + lines * ROW_LINE + ROW_GAP;
    if (shown.length > 0 && next > room) break;
    shown.push(row);
    height = next;
  }
  return { rows: shown, height, left: rows.length - shown.length };
}

function linesOf(lines: readonly Line[], measure: number): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(extent([line]) / measure)), 0);
}
