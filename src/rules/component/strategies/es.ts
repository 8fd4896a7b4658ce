import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no tiene ninguna estrategia.',
  why: 'Una lista de servicios no dice cómo ha de producirse el cambio, y por eso nadie nota cuándo no puede producirse.',
  fix: 'En strategies escriba cómo se espera que se produzca el cambio, y para qué metas.',
};
