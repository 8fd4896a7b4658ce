import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import type { Deadline, DeadlineState } from '../../law/index.ts';
import { actByOf, restDayOf } from '../../law/rest-day.ts';
import { findPerson } from '../../plan/people.ts';
import type { Path } from '../../plan/problem.ts';
import type { PlanFile } from '../../plan/read.ts';
import type { Plan } from '../../plan/schema/plan.ts';
import { valueAt } from '../../plan/value-at.ts';
import { factName } from './words.ts';

/** One clock of one plan, with what reporters need to know of the file that it comes from. */
export interface DeadlineRow extends Deadline {
  file: string;
  /** Id of the plan. */
  plan: string;
  /** Line of the fact that starts the clock; null where it is not in the file. */
  line: number | null;
  /** Id of the hearing that starts the clock; null where something else does. */
  hearing: string | null;
  /** Days from the day of the report to the last day to act, negative when it has passed; null for clocks that are not open. */
  daysLeft: number | null;
  /** The business day before a date that is counted backward and is none itself; null where the date may stand. */
  actBy: PlainDate | null;
  /** The law names a weekday, which fell on a holiday: whether it stays is a question for counsel. */
  askCounsel: boolean;
  /** The children as initials, for what leaves the agency's hands. */
  initials: string[];
}

/** An event that is not in the plan and is reckoned with all the same. */
export interface WhatIf {
  type: string;
  date: PlainDate;
}

/** What every reporter of deadlines gets. */
export interface DeadlineReport {
  asOf: PlainDate;
  /** The plans that were looked at, in the order of the files. */
  plans: { file: string; id: string; law: string }[];
  /** In time order; what cannot be told and what does not apply comes last. */
  rows: DeadlineRow[];
  whatIf: readonly WhatIf[];
  /** Set where only the open clocks that end by this day are in it. */
  until: PlainDate | null;
}

const open: readonly DeadlineState[] = ['overdue', 'due-soon', 'upcoming'];

/** Is there still something to do by it? */
export const isOpen = ({ state }: Pick<Deadline, 'state'>) => open.includes(state);

/** The clocks of a plan as rows. `plan` is that of the file, or the file's with an event of `--what-if` in it. */
export function rowsOf(file: PlanFile, plan: Plan, deadlines: readonly Deadline[], asOf: PlainDate): DeadlineRow[] {
  return deadlines.map((deadline) => ({
    ...deadline,
    file: file.file,
    plan: plan.id,
    line: lineOf(file, plan, deadline.trigger?.place ?? null),
    hearing: hearingOf(plan, deadline.trigger),
    daysLeft: isOpen(deadline) && deadline.due ? daysBetween(asOf, deadline.rolled ?? deadline.due) : null,
    actBy: isOpen(deadline) ? actByOf(deadline) : null,
    askCounsel: isOpen(deadline) && restDayOf(deadline)?.kind === 'ask-counsel',
    initials: deadline.children.map((id) => initialsOf(findPerson(plan, id)?.name ?? id)),
  }));
}

/** The line of the file on which a value of the plan stands; null where the plan that was reckoned with has it alone. */
export function lineOf(file: PlanFile, plan: Plan, place: Path | null): number | null {
  const [key, ...toMap] = [...(place ?? [])].reverse();
  const path = file.paths.get(valueAt(plan, toMap.reverse()) as object);
  return path && key !== undefined ? file.positions.at([...path, key]).line : null;
}

function hearingOf(plan: Plan, trigger: Deadline['trigger']): string | null {
  if (trigger?.fact.id !== 'hearing' || trigger.place === null) return null;
  return (valueAt(plan, trigger.place.slice(0, -1)) as { id?: string }).id ?? null;
}

/** "removal 2026-01-10"; a clock that runs again is named after the day on which it was met, "the last one 2026-03-12". */
export const factOf = ({ fact, date }: NonNullable<Deadline['trigger']>) => `${factName(fact)} ${date}`;

/** "Sofia Delgado" → "S.D." */
function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => /\p{L}/u.test(word));
  return words.map((word) => `${/\p{L}/u.exec(word)?.[0].toUpperCase()}.`).join('');
}

/** In time order over all plans; within a day by file and name. What has no date comes last, what does not apply after it. */
export function inTimeOrder(rows: readonly DeadlineRow[]): DeadlineRow[] {
  const keyed = rows.map((row) => ({ row, key: sortKey(row) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ row }) => row);
}

function sortKey({ state, due, file, entry, children }: DeadlineRow): string {
  const rank = state === 'not-applicable' ? '2' : due === null ? '1' : '0';
  return [rank, due ?? '', file, entry.id, children.join(' ')].join('\n');
}
