import { findPerson, isFamily } from './people.ts';
import type { Path } from './problem.ts';
import type { Plan } from './schema/plan.ts';

export interface MisplacedPerson {
  path: Path;
  id: string;
  role: string;
  /** What this person is said to be. */
  as: 'child' | 'approver' | 'caregiver';
}

/**
 * People where they cannot be, whatever the family is like: staff as somebody's child, one of the family as who approves the plan, a
 * child as its own caregiver. A child can have children, and care for them.
 */
export function misplacedPeople(plan: Plan): MisplacedPerson[] {
  const roleOf = (id: string) => findPerson(plan, id)?.role ?? '';
  const { people = [], children = [], approvedBy } = plan;
  const approver = findPerson(plan, approvedBy);
  return [
    ...people.flatMap(({ parentOf = [] }, at) =>
      parentOf.flatMap((id, index): MisplacedPerson[] => {
        const child = findPerson(plan, id);
        const isRight = child === undefined || isFamily(child) || child.role.startsWith('x-');
        return isRight ? [] : [{ path: ['people', at, 'parentOf', index], id, role: child.role, as: 'child' }];
      }),
    ),
    ...(approver && isFamily(approver)
      ? [{ path: ['approvedBy'], id: approver.id, role: approver.role, as: 'approver' } as const]
      : []),
    ...children.flatMap(({ person: id, placement }, at): MisplacedPerson[] =>
      placement?.caregiver === id
        ? [{ path: ['children', at, 'placement', 'caregiver'], id, role: roleOf(id), as: 'caregiver' }]
        : [],
    ),
  ];
}
