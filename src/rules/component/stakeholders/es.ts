import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Un tribunal conoce del caso y el plan no lo nombra, o nadie presta un servicio del plan.',
  why: 'Quien decide y quien ayuda son parte del plan: la familia debe saber a quién llamar, y el papel debe llegar al tribunal correcto.',
  fix: 'En case.court escriba el tribunal, el número de la causa y el juez; dele a cada servicio un proveedor (provider) que conste en people.',
};
