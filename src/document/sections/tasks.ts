import { assigneesOf, findPerson, isAgencyStaff, isFamily } from '../../plan/people.ts';
import type { Prose, Task } from '../../plan/schema/plan.ts';
import { type TaskStanding, taskStanding } from '../../plan/standing.ts';
import { type Table, table } from '../blocks.ts';
import {
  type At,
  type Context,
  code,
  day,
  entries,
  field,
  frequency,
  labelled,
  missing,
  on,
  people,
  prose,
  proseRun,
} from '../context.ts';
import { counted } from '../phrases.ts';
import { clipped, fill, type Line, line, quoted, retold } from '../words.ts';

/** Tasks as every document shows them: what, who, by when, and where it stands. */

export const standingOf = (context: Context, task: Task): TaskStanding =>
  taskStanding(task, context.lateOn, context.ofFile);

export function taskTable(context: Context, label: string, tasks: readonly At<Task>[]): Table {
  const { labels } = context.phrases;
  return table(context, {
    label,
    columns: [
      [labels.task, 10],
      [labels.who, 5],
      [labels.byWhen, 4],
      [labels.state, 5],
    ],
    rows: tasks.map((at) => [
      description(context, at),
      people(context, assigneesOf(at.value)),
      due(context, at),
      state(context, at.value),
    ]),
  });
}

function description(context: Context, at: At<Task>): Line[] {
  const { labels, sentences } = context.phrases;
  const moves = entries(at.value.dueHistory, ...at.path, 'dueHistory').flatMap((move) =>
    labelled(
      context,
      fill(sentences.moved, { from: on(context, move.value.from, 'short'), to: on(context, move.value.to, 'short') }),
      field(move, 'reason'),
    ),
  );
  return [
    ...prose(context, field(at, 'description')),
    ...(at.value.frequency === undefined
      ? []
      : frequency(context, field(at, 'frequency')).map((of) => ({ ...of, look: 'small' as const }))),
    ...(at.value.courtOrdered ? [line(labels.courtOrdered, 'small')] : []),
    ...moves,
    ...labelled(context, labels.evidence, field(at, 'evidence')),
  ];
}

/** The date, and when the task begins. */
function due(context: Context, at: At<Task>): Line[] {
  const { start } = at.value;
  return [
    ...day(context, at.value.due, 'short'),
    ...(start === undefined
      ? []
      : [line(fill(context.phrases.sentences.from, { date: on(context, start, 'short') }), 'small')]),
  ];
}

/** "In progress", "12 days late", "Completed Mar 20, 2026, 2 days late". */
export function state(context: Context, task: Task): Line[] {
  const { sentences } = context.phrases;
  const standing = standingOf(context, task);
  if (standing.state === 'overdue')
    return [...late(context, standing), ...code(context, 'activityStatuses', task.status)];
  const { completedOn } = task;
  if (task.status !== 'completed' || completedOn === undefined) return code(context, 'activityStatuses', task.status);
  const date = on(context, completedOn, 'short');
  if (standing.state !== 'completed-late') return [line(fill(sentences.completedOn, { date }))];
  return [line(counted(context.phrases, sentences.completedLate, { date, n: standing.daysLate }))];
}

function late(context: Context, { daysLate, lastDone }: TaskStanding): Line[] {
  const { sentences } = context.phrases;
  const lines = [line(lateText(context, daysLate), 'late')];
  if (lastDone !== undefined)
    lines.push(line(fill(sentences.lateSinceDone, { date: on(context, lastDone, 'short') }), 'small'));
  return lines;
}

export function lateText(context: Context, days: number): string {
  return counted(context.phrases, context.phrases.sentences.daysLate, { n: days });
}

export interface TaskSides {
  family: At<Task>[];
  agency: At<Task>[];
  others: At<Task>[];
}

/** Whose task it is: the side of the first person named. */
export function bySide(context: Context, tasks: readonly At<Task>[]): TaskSides {
  const sides: TaskSides = { family: [], agency: [], others: [] };
  for (const at of tasks) {
    const first = findPerson(context.plan, assigneesOf(at.value)[0]);
    if (first !== undefined && isAgencyStaff(first)) sides.agency.push(at);
    else if (first !== undefined && isFamily(first)) sides.family.push(at);
    else sides.others.push(at);
  }
  return sides;
}

/** Tasks by the first words of their descriptions and who carries them. */
export function taskNames(context: Context, ids: readonly string[] | undefined): Line[] {
  if (ids === undefined || ids.length === 0) return missing(context);
  const { tasks: open, previous } = context.plan;
  const tasks = [...entries(open, 'tasks'), ...entries(previous?.tasks, 'previous', 'tasks')];
  return ids.map((id) => {
    const found = tasks.find((at) => at.value.id === id);
    const run = found && proseRun(context, field<{ description: Prose }, 'description'>(found, 'description'));
    return line(run ? retold(run, clipped(run.text, 48)) : quoted(id), 'small');
  });
}
