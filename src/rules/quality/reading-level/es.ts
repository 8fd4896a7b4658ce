import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Lo que la familia lee en el plan es difícil de leer.',
  why: 'Muchas agencias procuran un nivel de sexto a octavo grado. Un plan que los padres no pueden leer se sigue adivinando.',
  fix: 'Escriba oraciones más cortas y las palabras que la gente usa al hablar. La observación está en el texto más difícil.',
  optionTexts: {
    grade: 'El grado escolar más alto (Flesch-Kincaid) al que puede leerse un plan en inglés.',
    ease: 'La menor facilidad de lectura (Szigriszt, en la escala INFLESZ) de un plan en español.',
    words: 'Los planes que dicen menos no se juzgan: las fórmulas necesitan un texto de cierta extensión.',
  },
};
