import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Falta un valor, o no es del tipo que pide el formato del plan.',
  why: 'Lo que no está en su lugar no se vigila, no se imprime y no lo entienden otras personas que lean el archivo.',
  fix: 'Escriba el valor como dice la observación. Un editor que use el JSON Schema (caseplan schema) completa y explica cada clave.',
};
