import type { traceRules as english } from '../../en/rules/trace.ts';

export const traceRules: typeof english = {
  'trace/threat-without-goal': {
    what: 'Ninguna meta responde a una amenaza a la seguridad.',
    why: 'Un peligro que el plan nombra y luego olvida sigue siendo un peligro; un tribunal de apelaciones ha devuelto un caso porque el plan dejó uno fuera.',
    fix: 'Agregue el id de la amenaza a `addresses` de la meta que le pone fin, o escriba esa meta.',
  },
  'trace/need-without-goal': {
    what: 'Ninguna meta responde a una necesidad.',
    why: 'Lo que encontró la evaluación debe pasar al plan, o el plan debe decir que queda para después.',
    fix: 'Agregue el id de la necesidad a `addresses` de una meta.',
  },
  'trace/goal-without-task': {
    what: 'Ninguna tarea sirve a una meta.',
    why: 'Una meta por la que nadie hace nada es solo un deseo.',
    fix: 'Escriba quién hace qué y para cuándo, y nombre la meta en `goals` de la tarea.',
  },
  'trace/goal-without-measure': {
    what: 'Una meta no tiene ninguna medida.',
    why: 'Si nadie puede decir cómo se verá el avance, la familia no puede mostrar que avanzó.',
    fix: 'Agregue una medida: qué se cuenta, quién lo cuenta, con qué frecuencia, desde qué valor y hasta qué objetivo.',
  },
  'trace/goal-without-need': {
    what: 'Una meta no responde a ninguna amenaza, ningún riesgo ni ninguna necesidad.',
    why: 'Una meta que no está unida a ningún peligro es texto de relleno: pide lo que la familia no necesita.',
    fix: 'Indique en `addresses` a qué responde la meta, o quítela.',
  },
  'trace/service-without-need': {
    what: 'Un servicio no responde a ninguna necesidad.',
    why: 'Los servicios elegidos de una lista le cuestan meses a una familia. Cada uno debe responder a algo que se encontró.',
    fix: 'Indique la necesidad en `needs` del servicio, o quite el servicio.',
  },
  'trace/task-without-goal': {
    what: 'Una tarea no sirve a ninguna meta.',
    why: 'Las tareas que no están unidas a ningún peligro se acumulan hasta que nadie puede hacerlas todas; cada una debe llevar a algo.',
    fix: 'Indique la meta en `goals` de la tarea, o quite la tarea.',
  },
  'deadline/trigger-missing': {
    what: 'En el plan falta un hecho desde el que se cuentan plazos legales.',
    why: 'Sin el día de la separación del hogar o de la orden nadie puede saber cuándo toca una audiencia o un plan, y el plazo corre de todos modos.',
    fix: 'Anote el hecho con su fecha en case.events. Hay una observación por cada hecho que falta, por muchos plazos que dependan de él.',
  },
  'law/jurisdiction': {
    what: 'No hay un paquete de normas para la jurisdicción del plan.',
    why: 'En ese caso solo se revisa la base federal; los plazos más cortos de un estado pasarían sin que nadie los notara.',
    fix: 'Corrija el código, o nombre en la configuración un paquete de su agencia.',
  },
};
