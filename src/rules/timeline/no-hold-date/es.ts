import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan está en pausa, pero ningún hecho del caso dice desde cuándo.',
  why: 'Mientras un plan está en pausa solo puede estar atrasado lo que vencía antes de la pausa; sin su fecha no se puede decir que algo esté atrasado.',
  fix: 'Agregue en case.events un hecho de tipo plan-on-hold con su fecha.',
};
