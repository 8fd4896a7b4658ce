import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Falta un texto en un idioma que el plan promete.',
  why: 'Los padres deben recibir el plan en un idioma que entiendan; un documento con huecos no lo es.',
  fix: 'Agregue el texto en ese idioma, o quite el idioma de `translations`.',
};
