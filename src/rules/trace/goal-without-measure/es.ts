import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una meta no tiene ninguna medida.',
  why: 'Si nadie puede decir cómo se verá el avance, la familia no puede mostrar que avanzó.',
  fix: 'Agregue una medida: qué se cuenta, quién lo cuenta, con qué frecuencia, desde qué valor y hasta qué objetivo.',
};
