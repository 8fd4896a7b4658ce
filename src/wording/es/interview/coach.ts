import type { CoachWords } from '../../coach.ts';

export const coachEs: CoachWords = {
  compliance: ({ said }) => `Esto dice “${said}”. ¿Qué será diferente cuando funcione?`,
  vague: ({ said }) => `“${said}” significa algo distinto para cada quien. ¿Qué podría ver o contar cualquiera?`,
  acronym: ({ short, long }) => `No todos conocen ${short}. Escríbalo completo una vez: ${long} (${short}).`,
  grade: ({ score }) => `Esto se lee al nivel del grado escolar ${score}. Las oraciones más cortas ayudan.`,
  ease: ({ score }) => `Esto es difícil de leer (${score} de 100). Las oraciones más cortas ayudan.`,
  overload: ({ who, n }) => `${who} tendría ${n} tareas pendientes. ¿Qué puede esperar, y qué puede hacer la agencia?`,
  barrier: () => 'Hasta ahora nadie hace nada al respecto. ¿Quién podría hacer qué?',
  wait: () => 'Hasta ahora nada ayuda hasta entonces. ¿Qué podría ayudar?',
};
