import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'caseplan no conoce un código, en una lista que admite códigos propios.',
  why: 'Las reglas y los plazos legales buscan los códigos que conocen; uno desconocido se imprime, pero nada lo vigila.',
  fix: 'Use un código conocido donde haya uno que sirva.',
};
