import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una tarea abierta no tiene fecha límite, o una meta en curso no tiene fecha prevista.',
  why: 'Lo que no tiene fecha nunca se atrasa, y por eso nadie pregunta por ello. Una fecha que falta es una observación aparte, y no “vence hoy”.',
  fix: 'Acuerde una fecha con la persona que lo hace; si es una tarea periódica, escriba hasta cuándo.',
};
