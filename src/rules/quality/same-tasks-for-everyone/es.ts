import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Los padres tienen las mismas tareas.',
  why: 'Una sola lista para todos los padres pide que la gente cambie lo que nunca hizo, y pasa por alto lo que cada quien puede hacer.',
  fix: 'Dé a cada uno las tareas que le corresponden. Lo que hacen juntos puede ser una sola tarea con los dos en `assignee`.',
  optionTexts: {
    share: 'Qué parte de las tareas de los padres debe ser igual para que se diga.',
    tasks: 'Los padres con menos tareas pendientes no se comparan.',
  },
};
