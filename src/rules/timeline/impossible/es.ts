import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Dos fechas del plan no pueden ser ciertas las dos: algo terminado antes de comenzar, que vence después del fin del plan, o anotado en un día que aún no ha llegado.',
  why: 'Una fecha así es una equivocación al escribir, y todo plazo y toda gráfica que se calcule con ella sale mal.',
  fix: 'De las dos fechas, corrija la que esté equivocada.',
};
