import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una medida de una meta abierta no dice desde qué valor ni hasta cuál, o con qué frecuencia se observa.',
  why: 'Un indicador solo se cumple con cualquier número. La familia debe saber cuánto es suficiente, y alguien debe mirar antes de que se acabe el tiempo.',
  fix: 'Dele a cada medida su valor inicial (baseline), su objetivo (target) y cada cuánto se observa (every; P1M es cada mes).',
};
