import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una tarea está terminada, pero el plan no dice cuándo se terminó.',
  why: 'Un informe de seguimiento enumera lo que se hizo desde la última audiencia; sin una fecha no puede saberlo.',
  fix: 'Agregue completedOn, y evidence si la hay.',
};
