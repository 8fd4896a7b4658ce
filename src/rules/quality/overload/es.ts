import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una madre o un padre tiene más tareas pendientes de las que alguien podría tener presentes.',
  why: 'Un plan que lo pide todo a la vez lo incumple gente que se esfuerza. Ninguna ley dice cuántas son demasiadas: fije el número que su agencia considere justo.',
  fix: 'Conserve primero lo que da seguridad a los niños, reparta tareas con la agencia y deje el resto para el próximo plan.',
  optionTexts: { tasks: 'Cuántas tareas pendientes puede tener cada uno de los padres.' },
};
