import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'No hay un paquete de normas para la jurisdicción del plan.',
  why: 'En ese caso solo se revisa la base federal; los plazos más cortos de un estado pasarían sin que nadie los notara.',
  fix: 'Corrija el código, o nombre en la configuración un paquete de su agencia.',
};
