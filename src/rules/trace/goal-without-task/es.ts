import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Ninguna tarea sirve a una meta.',
  why: 'Una meta por la que nadie hace nada es solo un deseo.',
  fix: 'Escriba quién hace qué y para cuándo, y nombre la meta en `goals` de la tarea.',
};
