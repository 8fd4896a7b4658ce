import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una medida lleva sin observarse más tiempo que su intervalo.',
  why: 'Un tribunal no puede confiar en un avance que nadie ha mirado.',
  fix: 'Agregue la observación con su fecha y su valor, o un `every` más largo si el dato no se puede obtener tan seguido.',
  optionTexts: { grace: 'Cuánto tiempo después de su intervalo puede quedar una medida sin observarse.' },
};
