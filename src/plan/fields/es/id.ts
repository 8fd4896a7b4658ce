import type { FieldWords } from '../words.ts';

/**
 * Las palabras del id de algo.
 *
 * @param what "esta tarea"
 */
export const id = (what: string, inDiff = `Id de ${what}`): FieldWords => [
  `Id de ${what}`,
  `Nombre corto y claro de ${what}, único en el archivo; otras partes remiten a él.`,
  { inDiff },
];
