import type { Plan, Prose } from '../plan/schema/plan.ts';
import { fieldRoleOf } from '../plan/schema/role.ts';
import { planShape } from '../plan/schema/shape.ts';
import { visit } from '../plan/schema/walk.ts';

/** A text of the plan, with the map and the key that it stands under. */
export interface PlanText {
  holder: object;
  key: string;
  prose: Prose;
  /** The thing that it belongs to: the nearest id on the way to it. */
  subject: string;
}

/** The texts that say what was agreed. The record of what somebody said, found or ordered is not the plan's own word. */
export function textsOf(plan: Plan): PlanText[] {
  const texts: PlanText[] = [];
  visit(planShape, plan, (shape, value, path) => {
    if (shape.type !== 'prose' || fieldRoleOf(path.filter((step) => typeof step === 'string')) !== 'terms') return;
    const holders: object[] = [plan];
    for (const step of path.slice(0, -1))
      holders.push((holders.at(-1) as Record<string | number, object>)[step] as object);
    const named = holders.map(nameOf).filter((name) => name !== undefined);
    texts.push({
      holder: holders.at(-1) as object,
      key: String(path.at(-1)),
      prose: value as Prose,
      subject: named.at(-1) ?? plan.id,
    });
  });
  return texts;
}

function nameOf(holder: object): string | undefined {
  const { id, person } = holder as { id?: unknown; person?: unknown };
  return [id, person].find((name) => typeof name === 'string') as string | undefined;
}
