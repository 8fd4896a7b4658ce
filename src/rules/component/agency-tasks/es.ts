import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Ninguna tarea es de la agencia.',
  why: 'El plan debe decir qué hará la agencia para ayudar; un tribunal lo pregunta cuando examina los esfuerzos razonables.',
  fix: 'Encargue al menos una tarea al trabajador social del caso o a su supervisor.',
};
