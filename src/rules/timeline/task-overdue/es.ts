import type { TextOf } from '../../rule.ts';
import type { rule } from './rule.ts';

export const es: TextOf<typeof rule> = {
  what: 'Una tarea vencía antes de hoy y no está terminada, o una tarea periódica se hizo por última vez hace más tiempo del que permite su frecuencia.',
  why: 'Una fecha que pasa sin que nadie lo note se vuelve una sorpresa en el tribunal. Una tarea que vence hoy no está atrasada.',
  fix: 'Anote que se terminó, con fecha y cómo lo sabemos (evidence); o cambie la fecha y explique el motivo (`caseplan update` guarda la anterior en dueHistory); o pregunte qué lo impide y anote el obstáculo.',
};
