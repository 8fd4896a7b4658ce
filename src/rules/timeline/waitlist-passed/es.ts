import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Se esperaba un lugar de una lista de espera antes de hoy, y el servicio no ha comenzado.',
  why: 'Las listas de espera se comen el tiempo que la ley le da a una familia; alguien debe preguntar o buscar otro proveedor.',
  fix: 'Pídale al proveedor una nueva fecha, busque otro y escriba qué se hace mientras tanto.',
};
