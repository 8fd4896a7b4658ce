import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El archivo no es YAML válido.',
  why: 'Un archivo que no se puede leer no le dice nada a nadie: nadie vigila sus fechas y no se puede hacer ningún documento con él.',
  fix: 'Corrija la línea que señala la observación. Se indican todos los errores del archivo; muchas veces una sola equivocación causa varios.',
};
