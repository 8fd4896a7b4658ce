import { say } from '../wording/index.ts';
import { findPerson, isFamily } from './people.ts';
import type { Positions } from './positions.ts';
import type { Path, Problem } from './problem.ts';
import type { Plan } from './schema/plan.ts';

interface Misplaced {
  /** The map of the plan in which it stands, and where in it. */
  holder: object;
  at: Path;
  subject: string;
  id: string;
  /** What this person is said to be. */
  as: 'child' | 'approver' | 'caregiver';
}

/**
 * People where they cannot be, whatever the family is like: staff as somebody's child, one of the family as who approves the plan, a
 * child as its own caregiver. A child can have children, and care for them.
 *
 * @param paths where the maps of the plan stand in its file
 */
export function misplacedPeople(plan: Plan, paths: WeakMap<object, Path>, positions: Positions): Problem[] {
  return misplacedIn(plan).map(({ holder, at, subject, id, as }) => {
    const path = [...(paths.get(holder) ?? []), ...at];
    const words = say('person-misplaced', { id, role: findPerson(plan, id)?.role ?? 'child', as });
    return { rule: 'format/reference', path, subject, ...words, ...positions.at(path) };
  });
}

function misplacedIn(plan: Plan): Misplaced[] {
  const { people = [], children = [], approvedBy } = plan;
  const approver = findPerson(plan, approvedBy);
  const isStaff = (id: string) => {
    const person = findPerson(plan, id);
    return person !== undefined && !isFamily(person) && !person.role.startsWith('x-');
  };
  const offspring = people.flatMap((parent) =>
    (parent.parentOf ?? []).map((id, index) => ({ holder: parent, at: ['parentOf', index], subject: parent.id, id })),
  );
  const own = children.filter(({ person, placement }) => placement?.caregiver === person);
  return [
    ...offspring.filter(({ id }) => isStaff(id)).map((one) => ({ ...one, as: 'child' as const })),
    ...(approver && isFamily(approver)
      ? [{ holder: plan, at: ['approvedBy'], subject: plan.id, id: approver.id, as: 'approver' as const }]
      : []),
    ...own.map((child) => {
      const { person: id } = child;
      return { holder: child, at: ['placement', 'caregiver'], subject: id, id, as: 'caregiver' as const };
    }),
  ];
}
