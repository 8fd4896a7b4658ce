import { assigneesOf, findPerson, isAgencyStaff, isFamily, isParent } from '../../../plan/people.ts';
import type { Person, Plan, Task } from '../../../plan/schema/plan.ts';
import type { TaskStanding } from '../../../plan/standing.ts';
import type { At } from '../../context.ts';

/** A task that is still to be done, and where it stands. */
export interface OpenTask {
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
export function fairly(plan: Plan, byDate: readonly OpenTask[]): OpenTask[] {
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
