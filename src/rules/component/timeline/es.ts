import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no tiene fechas claras: le falta la vigencia, o ninguna meta ni tarea tiene fecha.',
  why: 'El tiempo de los niños corre con las fechas; un plan sin ellas nunca se atrasa, y por eso tampoco se cumple.',
  fix: 'Escriba la vigencia del plan, una fecha prevista para cada meta y una fecha límite para cada tarea.',
};
