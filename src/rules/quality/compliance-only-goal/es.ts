import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una meta solo dice que alguien asiste, completa o cumple algo.',
  why: 'Se puede terminar una clase mientras un niño sigue en peligro, y un hogar puede ser seguro sin ella. A los tribunales se les pide que devuelvan a los niños cuando el hogar es seguro, no cuando se completa una lista.',
  fix: 'Escriba en `statement` qué hará la gente o cómo estarán las cosas. Aquello a lo que se asiste es una tarea o un servicio.',
};
