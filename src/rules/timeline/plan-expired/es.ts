import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan terminó antes de hoy y sigue vigente.',
  why: 'Una familia que trabaja con un plan que ya terminó no sabe qué se le pide ahora.',
  fix: 'Cierre el plan (estado completed), o modifíquelo con una nueva vigencia.',
};
