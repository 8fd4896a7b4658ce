import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no dice cómo se mide el avance.',
  why: 'Sin un indicador, el avance es una opinión, y lo que se exige va cambiando.',
  fix: 'Dele a cada meta una medida: qué se cuenta, de qué fuente, con qué frecuencia, desde qué valor y hasta qué objetivo.',
};
