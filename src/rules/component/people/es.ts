import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El plan no nombra a ningún niño, a ningún padre, madre o tutor, o a nadie de la agencia.',
  why: 'Un plan trata de un niño, se hace con la familia y alguien responde de él. A quien no se nombra no se le puede preguntar nada.',
  fix: 'En people escriba a cada persona una vez, con id, papel en el caso (role) y nombre: los niños, cada padre, madre o tutor, el trabajador social del caso.',
};
