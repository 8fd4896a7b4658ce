import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Un comentario no suprime nada: su regla no encuentra nada en esa línea.',
  why: 'Un comentario que dura más que su observación oculta la misma equivocación cuando se vuelve a cometer.',
  fix: 'Borre el comentario, o escríbalo en la línea que está arriba de la que nombra la observación.',
};
