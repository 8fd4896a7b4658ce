import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una meta, una tarea o una medida tiene palabras que cada quien entiende a su manera.',
  why: 'Donde un plan dice “adecuado” o “según sea necesario”, la familia no puede saber cuándo hizo lo suficiente, y lo que se le exige puede subir.',
  fix: 'Escriba lo que cualquiera pueda ver y contar: quién hace qué, dónde o con quién, con qué frecuencia, cuánto.',
};
