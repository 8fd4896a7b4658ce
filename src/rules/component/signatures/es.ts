import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El padre o la madre no ha firmado, o nadie de la agencia, y el plan no dice por qué.',
  why: 'Una firma muestra que el plan se repasó con la persona. Cuando falta, el tribunal quiere leer el motivo en el plan.',
  fix: 'En signatures escriba una entrada para cada padre y madre y para el trabajador social del caso o su supervisor: signed con su fecha, o refused o unavailable con el motivo.',
};
