import type { Plan } from '../../../plan/schema/plan.ts';
import { say } from '../../../wording/index.ts';
import { defineRule } from '../../rule.ts';

export const rule = defineRule({
  id: 'component/children',
  what: 'A child who was removed from home has no entry under children.',
  why: 'The plan of a child in care says where the child lives and why there, where the child will live for good, and how school and health are looked after.',
  fix: 'Under children write one entry for each child in care: permanency (the goal, and the one beside it), placement, education, health; where they apply, icwa and transition.',
  severity: 'error',
  source: '42 U.S.C. 675(1)',
  check({ plan, report }) {
    const entries = plan.children ?? [];
    const place = plan.children ? { at: plan.children } : { at: plan, key: 'children' };
    for (const id of removedFromHome(plan)) {
      if (entries.some((entry) => entry.person === id)) continue;
      report({ ...place, subject: id, ...say('child-missing', { person: id }) });
    }
  },
});

/** The children whom a removal, or the beginning of care, concerns; it concerns all of them where it names none. */
function removedFromHome(plan: Plan): string[] {
  const removals = (plan.case?.events ?? []).filter(({ type }) => type === 'removal' || type === 'entered-care');
  const named = (plan.people ?? []).filter((person) => person.role === 'child').map((person) => person.id);
  return named.filter((id) => removals.some((removal) => removal.children?.includes(id) ?? true));
}
