import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no nombra factores de riesgo, o no nombra factores de protección.',
  why: 'Para decidir dónde está seguro un niño esta noche hay que saber a qué estar atentos y con quién se puede contar.',
  fix: 'En assessment escriba riskFactors (lo que hace más probable un daño) y protectiveFactors (quién y qué mantiene seguros a los niños).',
};
