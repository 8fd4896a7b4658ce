import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El último día de una supresión ya pasó, y la observación ha vuelto.',
  why: 'Un motivo que valió unas semanas no vale para siempre; alguien debe volver a mirar el día que se indicó.',
  fix: 'Corrija lo que dice la observación y borre el comentario. Ponga una nueva fecha solo con un motivo que siga siendo válido.',
};
