import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'La mayoría de las tareas de los padres son frases hechas que podrían estar en el plan de cualquier familia.',
  why: 'Se han encontrado planes de distintas familias que eran iguales salvo el número del caso. Un plan que le sirve a cualquiera no responde a nadie, y puede que un tribunal no lo considere hecho a la medida.',
  fix: 'Escriba en cada tarea qué hace esta familia, dónde o con quién, con qué frecuencia y por cuál peligro. Solo lee inglés.',
  optionTexts: {
    tasks: 'Cuántas tareas de los padres deben ser solo frases hechas.',
    share: 'Y qué parte de todas las tareas de los padres.',
  },
};
