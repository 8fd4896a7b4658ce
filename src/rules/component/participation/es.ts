import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'El padre, la madre o un niño no participó en el plan, y el plan no dice por qué.',
  why: 'Un plan se elabora con la familia; cuando alguien no pudo o no quiso participar, la ley quiere que el motivo conste en el plan.',
  fix: 'En participation escriba, para cada padre, madre y niño, cuándo se le invitó, cómo participó y qué dijo, o whyNot.',
};
