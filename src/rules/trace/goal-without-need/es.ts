import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una meta no responde a ninguna amenaza, ningún riesgo ni ninguna necesidad.',
  why: 'Una meta que no está unida a ningún peligro es texto de relleno: pide lo que la familia no necesita.',
  fix: 'Indique en `addresses` a qué responde la meta, o quítela.',
};
