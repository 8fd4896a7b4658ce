import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'En el plan falta un hecho desde el que se cuentan plazos legales.',
  why: 'Sin el día de la separación del hogar o de la orden nadie puede saber cuándo toca una audiencia o un plan, y el plazo corre de todos modos.',
  fix: 'Anote el hecho con su fecha en case.events. Hay una observación por cada hecho que falta, por muchos plazos que dependan de él.',
};
