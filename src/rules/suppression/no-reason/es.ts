import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Un comentario que debía suprimir una observación no da ningún motivo. No suprime nada.',
  why: 'Quien lea el plan después, un supervisor o un tribunal, debe poder distinguir una decisión de un descuido.',
  fix: 'Diga después de dos puntos por qué puede quedar la observación: quién lo decidió, o qué se espera.',
};
