import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Un niño o una niña que fue retirado del hogar no tiene entrada en children.',
  why: 'El plan de un niño bajo cuidado dice dónde vive y por qué allí, dónde vivirá de forma permanente, y cómo se atienden su escuela y su salud.',
  fix: 'En children escriba una entrada para cada niño bajo cuidado: permanency (la meta, y la paralela), placement, education, health; donde corresponda, icwa y transition.',
};
