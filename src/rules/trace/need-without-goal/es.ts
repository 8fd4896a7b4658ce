import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Ninguna meta responde a una necesidad.',
  why: 'Lo que encontró la evaluación debe pasar al plan, o el plan debe decir que queda para después.',
  fix: 'Agregue el id de la necesidad a `addresses` de una meta.',
};
