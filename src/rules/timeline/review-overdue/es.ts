import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan debía revisarse antes de hoy.',
  why: 'En las revisiones el plan se ajusta a lo que ha cambiado; la ley federal pide por lo menos una cada seis meses.',
  fix: 'Haga la revisión y anótela con sus cinco conclusiones y la fecha de la siguiente.',
};
