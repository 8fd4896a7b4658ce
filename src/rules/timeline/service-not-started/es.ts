import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Un servicio debía comenzar antes de hoy y no ha comenzado.',
  why: 'Un padre o una madre no puede terminar lo que nunca comenzó; el tribunal pregunta por qué, y un servicio que la agencia no dio no es culpa de los padres.',
  fix: 'Anote que comenzó, o la nueva fecha y el obstáculo con su respuesta.',
};
