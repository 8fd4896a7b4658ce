import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Un texto que lee la familia tiene unas siglas que no se explican en ninguna parte.',
  why: 'Los padres y los niños no pueden seguir lo que no entienden, y pocos preguntan.',
  fix: 'Escríbalo completo una vez, con las siglas detrás entre paréntesis, o prescinda de las siglas.',
};
