import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Un comentario que debía suprimir una observación no se entiende: no existe la regla o la fecha, o no tiene la forma debida. No suprime nada.',
  why: 'Quien lo escribió cree que la observación ya tiene respuesta.',
  fix: 'Escriba una regla como la nombra la observación, una fecha final si la hay, dos puntos y el motivo. No se pueden suprimir las observaciones de las familias syntax y suppression, ni una familia entera a la vez.',
};
