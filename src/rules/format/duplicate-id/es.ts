import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Dos cosas del archivo tienen el mismo id.',
  why: 'Nadie podría saber a cuál de las dos se refiere.',
  fix: 'Dele otro id a una de ellas y corrija lo que remite a ella.',
};
