import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no tiene ninguna meta.',
  why: 'Sin una meta nadie sabe cuándo la familia ha hecho lo suficiente.',
  fix: 'En goals escriba qué será diferente, para quién y para cuándo: una conducta o una condición, no una clase a la que se asistió.',
};
