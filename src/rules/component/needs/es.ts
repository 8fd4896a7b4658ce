import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no nombra ninguna necesidad.',
  why: 'Los servicios que no responden a ninguna necesidad le quitan meses a una familia y no cambian nada.',
  fix: 'En assessment.needs escriba lo que necesita cada persona, con su área (domain) y su prioridad.',
};
