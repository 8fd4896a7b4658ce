import type { timelineRules as english } from '../../en/rules/timeline.ts';
import type { RuleText } from '../../wording.ts';

export const timelineRules: Readonly<Record<keyof typeof english, RuleText>> = {
  'timeline/task-overdue': {
    what: 'Una tarea vencía antes de hoy y no está terminada, o una tarea periódica se hizo por última vez hace más tiempo del que permite su frecuencia.',
    why: 'Una fecha que pasa sin que nadie lo note se vuelve una sorpresa en el tribunal. Una tarea que vence hoy no está atrasada.',
    fix: 'Anote que se terminó, con fecha y cómo lo sabemos (evidence); o cambie la fecha y explique el motivo (`caseplan update` guarda la anterior en dueHistory); o pregunte qué lo impide y anote el obstáculo.',
  },
  'timeline/goal-overdue': {
    what: 'Una meta debía lograrse antes de hoy, y ni se logró ni se abandonó.',
    why: 'Una fecha prevista que ya pasó no le dice al tribunal cuándo habrá terminado la familia.',
    fix: 'Anote achievementStatus, o acuerde con la familia una nueva fecha prevista en una revisión.',
  },
  'timeline/review-overdue': {
    what: 'El plan debía revisarse antes de hoy.',
    why: 'En las revisiones el plan se ajusta a lo que ha cambiado; la ley federal pide por lo menos una cada seis meses.',
    fix: 'Haga la revisión y anótela con sus cinco conclusiones y la fecha de la siguiente.',
  },
  'timeline/measure-stale': {
    what: 'Una medida lleva sin observarse más tiempo que su intervalo.',
    why: 'Un tribunal no puede confiar en un avance que nadie ha mirado.',
    fix: 'Agregue la observación con su fecha y su valor, o un `every` más largo si el dato no se puede obtener tan seguido.',
    optionTexts: { grace: 'Cuánto tiempo después de su intervalo puede quedar una medida sin observarse.' },
  },
  'timeline/service-not-started': {
    what: 'Un servicio debía comenzar antes de hoy y no ha comenzado.',
    why: 'Un padre o una madre no puede terminar lo que nunca comenzó; el tribunal pregunta por qué, y un servicio que la agencia no dio no es culpa de los padres.',
    fix: 'Anote que comenzó, o la nueva fecha y el obstáculo con su respuesta.',
  },
  'timeline/waitlist-passed': {
    what: 'Se esperaba un lugar de una lista de espera antes de hoy, y el servicio no ha comenzado.',
    why: 'Las listas de espera se comen el tiempo que la ley le da a una familia; alguien debe preguntar o buscar otro proveedor.',
    fix: 'Pídale al proveedor una nueva fecha, busque otro y escriba qué se hace mientras tanto.',
  },
  'timeline/plan-expired': {
    what: 'El plan terminó antes de hoy y sigue vigente.',
    why: 'Una familia que trabaja con un plan que ya terminó no sabe qué se le pide ahora.',
    fix: 'Cierre el plan (estado completed), o modifíquelo con una nueva vigencia.',
  },
  'timeline/due-soon': {
    what: 'Una tarea, una meta, una revisión, una audiencia o un informe al tribunal vence en los próximos 14 días.',
    why: 'Lo que se ve con dos semanas de anticipación todavía se puede hacer a tiempo.',
    fix: 'Todavía no hay nada mal. Hágalo, o pregunte ahora qué lo impide.',
    optionTexts: { days: 'Con cuánta anticipación se mira; si no se indica, vale `dueSoon`.' },
  },
  'timeline/no-due-date': {
    what: 'Una tarea abierta no tiene fecha límite, o una meta en curso no tiene fecha prevista.',
    why: 'Lo que no tiene fecha nunca se atrasa, y por eso nadie pregunta por ello. Una fecha que falta es una observación aparte, y no “vence hoy”.',
    fix: 'Acuerde una fecha con la persona que lo hace; si es una tarea periódica, escriba hasta cuándo.',
  },
  'timeline/completed-late': {
    what: 'Una tarea se terminó después de su fecha límite.',
    why: 'Está hecha, y eso cuenta; pero un informe al tribunal que dice cuándo se hizo debe decir también que fue tarde.',
    fix: 'No hace falta hacer nada. Si la fecha se había cambiado, anótelo en dueHistory.',
  },
  'timeline/no-completion-date': {
    what: 'Una tarea está terminada, pero el plan no dice cuándo se terminó.',
    why: 'Un informe de seguimiento enumera lo que se hizo desde la última audiencia; sin una fecha no puede saberlo.',
    fix: 'Agregue completedOn, y evidence si la hay.',
  },
  'timeline/no-hold-date': {
    what: 'El plan está en pausa, pero ningún hecho del caso dice desde cuándo.',
    why: 'Mientras un plan está en pausa solo puede estar atrasado lo que vencía antes de la pausa; sin su fecha no se puede decir que algo esté atrasado.',
    fix: 'Agregue en case.events un hecho de tipo plan-on-hold con su fecha.',
  },
  'timeline/impossible': {
    what: 'Dos fechas del plan no pueden ser ciertas las dos: algo terminado antes de comenzar, que vence después del fin del plan, o anotado en un día que aún no ha llegado.',
    why: 'Una fecha así es una equivocación al escribir, y todo plazo y toda gráfica que se calcule con ella sale mal.',
    fix: 'De las dos fechas, corrija la que esté equivocada.',
  },
};
