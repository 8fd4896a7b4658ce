import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no tiene ninguna tarea.',
  why: 'Nadie puede actuar con un plan que no dice quién hace qué y para cuándo.',
  fix: 'En tasks escriba una acción por tarea, con quién la hace y para cuándo, para la familia y para la agencia.',
};
