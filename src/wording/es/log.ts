import type { logWords as english } from '../en/log.ts';

/** Las palabras de la historia de un plan. */
export const logWords: typeof english = {
  uncommitted: 'Todavía sin confirmar en Git',
  untracked: 'El plan todavía no está en Git.',
  recorded: 'según consta en el plan',
  begun: 'Se comenzó el plan.',
  removed: 'Se quitó el plan.',
  renamed: (from) => `Antes el archivo se llamaba ${from}.`,
  nothing: 'El plan dice lo mismo que antes: solo cambian comentarios, orden o escritura.',
  unreadable: (line) => `Esta versión no se puede leer como plan (línea ${line}), y nadie puede decir qué cambió.`,
  afterUnreadable: 'La versión anterior no se puede leer como plan, y nadie puede decir qué cambió.',
  sinceReadable: (commit) => `La versión anterior no se puede leer como plan; esto es lo que cambió desde ${commit}.`,
  none: 'No consta nada de ese tiempo.',
  of: (plan) => `Historia de ${plan}`,
};
