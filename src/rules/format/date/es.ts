import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una fecha no es un día del calendario escrito como YYYY-MM-DD (año, mes y día).',
  why: '02/03/2026 es un día de febrero para quien lo lee de una manera y de marzo para quien lo lee de otra, y una hora con zona horaria mueve un plazo un día.',
  fix: 'Escriba primero el año, después el mes y el día: 2026-04-15.',
};
