import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una tarea se terminó después de su fecha límite.',
  why: 'Está hecha, y eso cuenta; pero un informe al tribunal que dice cuándo se hizo debe decir también que fue tarde.',
  fix: 'No hace falta hacer nada. Si la fecha se había cambiado, anótelo en dueHistory.',
};
