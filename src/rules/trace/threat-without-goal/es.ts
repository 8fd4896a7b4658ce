import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Ninguna meta responde a una amenaza a la seguridad.',
  why: 'Un peligro que el plan nombra y luego olvida sigue siendo un peligro; un tribunal de apelaciones ha devuelto un caso porque el plan dejó uno fuera.',
  fix: 'Agregue el id de la amenaza a `addresses` de la meta que le pone fin, o escriba esa meta.',
};
