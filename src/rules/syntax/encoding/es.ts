import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El archivo no es texto UTF-8 de un tamaño que escriban las personas, o contiene caracteres de control invisibles.',
  why: 'Los documentos hechos con un archivo así serían distintos de lo que vio quien lo escribió.',
  fix: 'Guarde el archivo como texto UTF-8, borre el carácter que nombra la observación y deje los documentos escaneados fuera del plan.',
};
