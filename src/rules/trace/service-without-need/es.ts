import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Un servicio no responde a ninguna necesidad.',
  why: 'Los servicios elegidos de una lista le cuestan meses a una familia. Cada uno debe responder a algo que se encontró.',
  fix: 'Indique la necesidad en `needs` del servicio, o quite el servicio.',
};
