import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una tarea no sirve a ninguna meta.',
  why: 'Las tareas que no están unidas a ningún peligro se acumulan hasta que nadie puede hacerlas todas; cada una debe llevar a algo.',
  fix: 'Indique la meta en `goals` de la tarea, o quite la tarea.',
};
