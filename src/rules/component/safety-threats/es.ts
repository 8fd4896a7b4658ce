import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no nombra ninguna amenaza a la seguridad.',
  why: 'Un plan que no dice cuál es el peligro no puede decir cuándo pasó: los tribunales devuelven a los niños cuando están seguros, no cuando terminan las clases de sus padres.',
  fix: 'En assessment.safetyThreats escriba cada peligro para los niños como un hecho que cualquiera podría ver, con las personas de quienes viene.',
};
