import type { Plan, Prose } from '../../plan/schema/plan.ts';
import { isPursued } from '../../plan/standing.ts';
import { openTasks } from './open-tasks.ts';

/** A text of the plan, and where it stands. */
export interface Text {
  at: object;
  key: string;
  text: string;
}

type Read = (prose: Prose | undefined) => string;

/** The texts that entries of a list have under these keys. */
export const textsOf =
  (read: Read) =>
  <T extends object>(list: readonly T[] | undefined, ...keys: (keyof T & string)[]): Text[] =>
    (list ?? []).flatMap((at) =>
      keys.flatMap((key) => {
        const text = read(at[key] as Prose | undefined);
        return text === '' ? [] : [{ at, key, text }];
      }),
    );

/** What the family reads and works with, without what has been done. */
export function familyTexts(plan: Plan, read: Read): Text[] {
  const of = textsOf(read);
  const { safetyThreats, riskFactors, protectiveFactors, strengths, needs } = plan.assessment ?? {};
  return [
    ...of(plan.case ? [plan.case] : [], 'reasonForInvolvement'),
    ...[safetyThreats, riskFactors, protectiveFactors, strengths, needs].flatMap((list) => of(list, 'description')),
    ...of((plan.goals ?? []).filter(isPursued), 'statement'),
    ...of(plan.strategies, 'description'),
    ...of(openTasks(plan), 'description'),
    ...of(plan.barriers, 'description', 'response'),
    ...of(plan.familyTime, 'reason', 'stepsToReduce'),
  ];
}
