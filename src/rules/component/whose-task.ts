import { assigneesOf, findPerson, type isFamily } from '../../plan/people.ts';
import type { Plan } from '../../plan/schema/plan.ts';

/** Does the plan have a task of somebody whom `who` holds for? */
export function hasTaskOf(plan: Plan, who: typeof isFamily): boolean {
  return (plan.tasks ?? []).some((task) =>
    assigneesOf(task).some((id) => {
      const person = findPerson(plan, id);
      // An id that names nobody has a finding of its own; whose task it is cannot be told.
      return person === undefined || who(person);
    }),
  );
}
