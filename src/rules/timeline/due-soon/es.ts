import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una tarea, una meta, una revisión, una audiencia o un informe al tribunal vence en los próximos 14 días.',
  why: 'Lo que se ve con dos semanas de anticipación todavía se puede hacer a tiempo.',
  fix: 'Todavía no hay nada mal. Hágalo, o pregunte ahora qué lo impide.',
  optionTexts: { days: 'Con cuánta anticipación se mira; si no se indica, vale `dueSoon`.' },
};
