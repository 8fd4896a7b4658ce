import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Ninguna tarea es de la familia.',
  why: 'Los padres deben saber qué se espera de ellos por el plan, y no por una conversación que nadie recuerda.',
  fix: 'Encargue al menos una tarea al padre, a la madre, al niño, a un cuidador o a un familiar.',
};
