import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no nombra ninguna fortaleza de la familia.',
  why: 'El cambio se apoya en lo que ya funciona; un plan hecho solo de fallas no es justo ni sirve.',
  fix: 'En assessment.strengths escriba lo que la familia hace bien y lo que ya dio resultado.',
};
