import { assigneesOf, findPerson, isAgencyStaff, isFamily, isParent } from '../../../plan/people.ts';
import type { Goal, Person, Plan, Prose, Task } from '../../../plan/schema/plan.ts';
import { isPursued, type TaskStanding } from '../../../plan/standing.ts';
import { type Table, table } from '../../blocks.ts';
import { type At, type Context, day, earlierFirst, entries, field, missing, people, spoken } from '../../context.ts';
import { counted, type Forms } from '../../phrases.ts';
import type { DocumentHead } from '../../sections/head.ts';
import { hearingLines, reviewLines } from '../../sections/reviews.ts';
import { lateText, standingOf } from '../../sections/tasks.ts';
import { clipped, type Line, line, quoted } from '../../words.ts';
import type en from './en.json';
import { fitting, goalRow, type Row, roomBelow, taskRow } from './first-page.ts';

/** The plan on its first page: a reader can stop there. Texts are shortened and rows left out, with a line that says so. */
export interface Glance {
  goals: Table;
  moreGoals: Line | null;
  tasks: Table;
  moreTasks: Line | null;
  nextHearing: Line[];
  nextReview: Line[];
}

type PlanContext = Context<typeof en>;

/** How much of a goal and of a task the first page shows: three lines and two. */
const GOAL_CLIP = 180;
const TASK_CLIP = 124;

/**
 * `head` is what stands above it on the page: the more that is, the fewer rows are left to the tables. Made when all else is, since only then
 * is it known whether the head says that texts are not translated.
 */
export function glance(context: PlanContext, goalsSection: number, head: DocumentHead): Glance {
  const nextHearing = hearingLines(context);
  const nextReview = reviewLines(context);
  const goals = goalRows(context);
  const tasks = taskRows(context);
  const notes = context.untranslated.size > 0 ? [context.phrases.page.languageNote] : [];
  const shown = fitting(goals, tasks.wanted, roomBelow({ head, nextHearing, nextReview, notes }));
  const { glance: phrases } = context.phrases;
  const more = (forms: Forms, n: number): Line | null =>
    n === 0 ? null : line(counted(context.phrases, forms, { n, section: goalsSection }), 'small');
  const shownTasks = tasks.byDate.filter((row) => shown.tasks.includes(row));
  return {
    goals: goalTable(context, shown.goals.map(cellsOf)),
    moreGoals: more(phrases.moreGoals, goals.length - shown.goals.length),
    tasks: taskTable(context, shownTasks.map(cellsOf)),
    moreTasks: more(phrases.moreTasks, tasks.byDate.length - shownTasks.length),
    nextHearing,
    nextReview,
  };
}

const cellsOf = ({ cells }: Row) => cells;

function goalRows(context: Context): Row[] {
  return entries(context.plan.goals, 'goals')
    .map((at, index) => ({ at, index }))
    .filter(({ at }) => isPursued(at.value))
    .map(({ at, index }) =>
      goalRow([
        [line(String(index + 1))],
        short(context, field<Goal, 'statement'>(at, 'statement'), GOAL_CLIP),
        people(context, at.value.people),
        day(context, at.value.target, 'short'),
      ]),
    );
}

function goalTable(context: PlanContext, rows: readonly Line[][][]): Table {
  const { labels, glance: phrases } = context.phrases;
  return table(context, {
    label: phrases.goals,
    captioned: false,
    columns: [
      ['#', 1],
      [phrases.goals, 15],
      [labels.forWhom, 5],
      [labels.byWhen, 3],
    ],
    rows,
  });
}

/** Open tasks, the nearest first and those without a date last; and the same in the order in which they are wanted. */
function taskRows(context: Context): { byDate: Row[]; wanted: Row[] } {
  const open = entries<Task>(context.plan.tasks, 'tasks')
    .map((at) => ({ at, standing: standingOf(context, at.value) }))
    .filter(({ standing }) => ['open', 'overdue', 'undated'].includes(standing.state))
    .sort((a, b) => earlierFirst(a.standing.due, b.standing.due));
  const rows = new Map(open.map((task) => [task, taskRow(taskCells(context, task))]));
  return { byDate: [...rows.values()], wanted: fairly(context.plan, open).map((task) => rows.get(task) as Row) };
}

function taskCells(context: Context, { at, standing }: OpenTask): Line[][] {
  return [
    short(context, field(at, 'description'), TASK_CLIP),
    people(context, assigneesOf(at.value)),
    [
      ...day(context, standing.due, 'short'),
      ...(standing.state === 'overdue' ? [line(lateText(context, standing.daysLate), 'late')] : []),
    ],
  ];
}

function taskTable(context: PlanContext, rows: readonly Line[][][]): Table {
  const { labels, glance: phrases } = context.phrases;
  return table(context, {
    label: phrases.tasks,
    captioned: false,
    columns: [
      [phrases.tasks, 16],
      [labels.who, 5],
      [labels.byWhen, 3],
    ],
    rows,
    empty: (context.plan.tasks ?? []).length > 0 ? phrases.noOpenTasks : undefined,
  });
}

function short(context: Context, at: At<Prose>, length: number): Line[] {
  const found = spoken(context, at);
  return found === null ? missing(context) : [line(quoted(clipped(found.text, length), found.lang))];
}

/** A task that is still to be done, and where it stands. */
interface OpenTask {
  at: At<Task>;
  standing: TaskStanding;
}

/** Whose next task is wanted first where there is not room for that of everybody. */
const turns: readonly ((person: Person | undefined) => boolean)[] = [
  (person) => person !== undefined && isParent(person),
  (person) => person !== undefined && isFamily(person),
  (person) => person !== undefined && isAgencyStaff(person),
  () => true,
];

/**
 * Tasks in the order in which a short list takes them: what is late, then the next one of each person, then the others. By date
 * alone a parent whose tasks come later would be missing. `byDate`: the nearest first.
 */
function fairly(plan: Plan, byDate: readonly OpenTask[]): OpenTask[] {
  const late = byDate.filter(({ standing }) => standing.state === 'overdue');
  const picked = new Set(late);
  const seen = new Set(late.flatMap(({ at }) => assigneesOf(at.value)));
  for (const isTheirs of turns) {
    for (const task of byDate) {
      const who = assigneesOf(task.at.value);
      if (!who.some((id) => !seen.has(id) && isTheirs(findPerson(plan, id)))) continue;
      picked.add(task);
      for (const id of who) seen.add(id);
    }
  }
  return [...new Set([...picked, ...byDate])];
}
