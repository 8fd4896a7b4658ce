import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no dice cuándo se revisa.',
  why: 'Las familias cambian; un plan que nadie vuelve a mirar sigue pidiendo lo que ya no importa.',
  fix: 'Escriba reviewEvery (P3M es cada tres meses), y anote cada revisión con la fecha de la siguiente.',
};
