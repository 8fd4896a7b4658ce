import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una meta debía lograrse antes de hoy, y ni se logró ni se abandonó.',
  why: 'Una fecha prevista que ya pasó no le dice al tribunal cuándo habrá terminado la familia.',
  fix: 'Anote achievementStatus, o acuerde con la familia una nueva fecha prevista en una revisión.',
};
