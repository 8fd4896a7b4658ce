import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import { type Finding, saying } from '../../check/finding.ts';
import { type Table, table } from '../blocks.ts';
import { type Context, day } from '../context.ts';
import { type Line, line } from '../words.ts';
import { deadlineLines, forChildren, metLate } from './law-deadline.ts';
import { findingTable } from './open-points.ts';

/** What the check says of the deadlines of the law, each where the report speaks of such things: late, done or coming. */

/** A deadline of the law with its day. `days`: how many after it (`late`, `met`). */
export interface LawDeadline {
  what: Line[];
  due: PlainDate;
  days: number;
}

/** Each day that has passed, with nothing in the plan that shows that the deadline was met. */
export function overdueDeadlines(context: Context): LawDeadline[] {
  const { unmet } = context.phrases.sentences;
  return saying(context.findings, 'deadline-overdue').flatMap((finding) => {
    const { entry, missed } = context.renderer.plain(finding.message.args);
    return missed.map(({ due, days, children }) => ({
      what: [...what(context, finding, entry, children), line(unmet, 'small')],
      due: due as PlainDate,
      days,
    }));
  });
}

/** Each says what its day is: beside hearings that are set, one that the law wants by then would read like another of them. */
export function comingDeadlines(context: Context): Omit<LawDeadline, 'days'>[] {
  const { lastDayOfLaw } = context.phrases.sentences;
  return saying(context.findings, 'deadline-soon').map((finding) => {
    const { entry, due, children } = context.renderer.plain(finding.message.args);
    const [name, ...more] = what(context, finding, entry, children);
    return { what: [...(name ? [name] : []), line(lastDayOfLaw, 'small'), ...more], due: due as PlainDate };
  });
}

/** Those that were met after their day; null where there are none. */
export function lateMetTable(context: Context): Table | null {
  const { labels } = context.phrases;
  const rows = saying(context.findings, 'deadline-met-late').map((finding) => {
    const { entry, on: met, days, children } = context.renderer.plain(finding.message.args);
    return [
      what(context, finding, entry, children),
      day(context, addDays(met as PlainDate, -days), 'short'),
      [line(metLate(context, met, days))],
    ];
  });
  if (rows.length === 0) return null;
  return table(context, {
    label: labels.deadlines,
    columns: [
      [labels.lateThing, 15],
      [labels.due, 4],
      [labels.completed, 5],
    ],
    rows,
  });
}

/** What else the check says of them: of those that cannot be reckoned, say. Null where there is nothing. */
export function otherDeadlines(context: Context): Table | null {
  const told: readonly string[] = ['deadline-overdue', 'deadline-soon', 'deadline-met-late'];
  const others = context.findings.filter(
    ({ rule, message }) => rule.startsWith('deadline/') && !told.includes(message.id),
  );
  return others.length === 0 ? null : findingTable(context, context.phrases.labels.deadlines, others, '');
}

/** What the law asks, and for whom. */
function what(
  context: Context,
  finding: Finding,
  entry: { name: string; law: string; verified: boolean },
  children: readonly string[],
): Line[] {
  const whom = forChildren(context, children);
  return deadlineLines(context, finding, entry, whom.length === 0 ? [] : [line(whom, 'small')]);
}
