import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una clave no es del formato del plan.',
  why: 'Una clave mal escrita haría perder, sin aviso, lo que está debajo de ella: una fecha límite que nadie vigila.',
  fix: 'Corrija la clave, o comience con x- una clave propia para conservarla en el archivo.',
};
