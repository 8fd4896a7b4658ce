import { assigneesOf } from '../../plan/people.ts';
import type { Plan, Task } from '../../plan/schema/plan.ts';
import { taskStanding } from '../../plan/standing.ts';

const isOpen = (task: Task) => ['open', 'overdue', 'undated'].includes(taskStanding(task, null).state);

/** Tasks that somebody has yet to do. */
export const openTasks = (plan: Plan) => (plan.tasks ?? []).filter(isOpen);

/** The open tasks of a person, by id. */
export const tasksOf = (plan: Plan, person: string) =>
  openTasks(plan).filter((task) => assigneesOf(task).includes(person));
