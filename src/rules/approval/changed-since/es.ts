import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Los términos del plan son otros que los que se aprobaron: quién hace qué y para cuándo, y por qué. Lo que resultó de él, como una visita que se cumplió o una tarea hecha, no es un cambio de términos.',
  why: 'La familia, el tribunal y el supervisor confían en lo que se aprobó. Una fecha que se mueve después es un acuerdo nuevo, del que alguien debe responder.',
  fix: 'Vea qué cambió con caseplan log. Haga aprobar el plan como es ahora con caseplan approve, o deshaga el cambio.',
};
