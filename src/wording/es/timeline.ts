import type { Coming, timeline as english } from '../en/timeline.ts';
import { dias, hace, lista } from './words.ts';

/** Lo que está atrasado, lo que sigue y las fechas que faltan. */

const responsable = (who: readonly string[]) => `(${who.length > 1 ? 'responsables' : 'responsable'}: ${lista(who)})`;

function coming(what: Coming): string {
  switch (what.is) {
    case 'review':
      return 'La revisión del plan está prevista';
    case 'task':
      return `La tarea “${what.id}” vence`;
    case 'goal':
      return `La meta “${what.id}” debe lograrse`;
    case 'hearing':
      return `La audiencia “${what.id}” se celebra`;
    case 'report':
      return `El informe para la audiencia “${what.id}” debe presentarse`;
  }
}

/** What comes before the date in `coming`. */
const by = (what: Coming) =>
  ['goal', 'report'].includes(what.is) ? 'a más tardar el' : what.is === 'review' ? 'para el' : 'el';

const inDays = (days: number) => (days === 0 ? 'hoy' : `dentro de ${dias(days)}`);

/** La orden que anota lo que pasó. */
const orden = (change: string) => `caseplan update FILE ${change}`;

export const timeline: typeof english = {
  'task-overdue': ({ task, due, days, who }) => ({
    message: `La tarea “${task}” vencía el ${due}, ${hace(days)}, y no está terminada ${responsable(who)}.`,
    help: `Anote que se terminó, o cambie la fecha y explique el motivo: ${orden(`task ${task}`)}`,
  }),
  'task-due-again': ({ task, lastDone, due, days, who }) => ({
    message: `La tarea periódica “${task}” se hizo por última vez el ${lastDone} y debía repetirse a más tardar el ${due}, ${hace(days)} ${responsable(who)}.`,
    help: `Anote cuándo se hizo, o por qué no: ${orden(`task ${task}`)}`,
  }),
  'task-never-done': ({ task, start, due, days, who }) => ({
    message: `La tarea periódica “${task}” no se ha hecho desde que comenzó el ${start}; la primera vez debía ser a más tardar el ${due}, ${hace(days)} ${responsable(who)}.`,
    help: `Anote cuándo se hizo, o por qué no: ${orden(`task ${task}`)}`,
  }),
  'goal-overdue': ({ goal, due, days }) => ({
    message: `La meta “${goal}” debía lograrse a más tardar el ${due}, ${hace(days)}, y sigue abierta.`,
    help: `Acuerde una nueva fecha prevista en una revisión, o anote hasta qué punto se ha logrado: ${orden(`goal ${goal} --achievement CODE`)}`,
  }),
  'review-overdue': ({ due, days }) => ({
    message: `El plan debía revisarse a más tardar el ${due}, ${hace(days)}.`,
    help: `Haga la revisión y anótela: ${orden('review --on DATE --next-on DATE')}`,
  }),
  'measure-stale': ({ measure, goal, last, due, days }) => {
    const since = last === undefined ? 'nunca se ha observado' : `se observó por última vez el ${last}`;
    return {
      message: `La medida “${measure}” de la meta “${goal}” ${since}; la siguiente observación tocaba el ${due}, ${hace(days)}.`,
      help: `Anote la siguiente observación: ${orden(`measure ${measure} --value N --on DATE`)}`,
    };
  },
  'service-not-started': ({ service, due, days }) => ({
    message: `El servicio “${service}” debía comenzar el ${due}, ${hace(days)}, y no ha comenzado.`,
    help: `Anote que comenzó, o bien la nueva fecha y lo que lo impide: ${orden(`service ${service}`)}`,
  }),
  'waitlist-passed': ({ service, due, days }) => ({
    message: `Se esperaba un lugar en el servicio “${service}” para el ${due}, ${hace(days)}, y no ha comenzado.`,
    help: `Pida una nueva fecha o busque otro proveedor, y anote qué se hace mientras tanto: ${orden(`service ${service}`)}`,
  }),
  'plan-expired': ({ due, days, status }) => ({
    message: `El plan terminó el ${due}, ${hace(days)}, y su estado sigue siendo ${status}.`,
    help: 'Cambie el estado a completed, o escriba la siguiente versión del plan.',
  }),
  'due-soon': ({ what, due, days }) => ({
    message: `${coming(what)} ${by(what)} ${due}, ${inDays(days)}.`,
    help: 'Hágalo, o pregunte qué lo impide.',
  }),
  'task-undated': ({ task }) => ({
    message: `La tarea “${task}” no tiene fecha límite.`,
    help: 'Agregue due: YYYY-MM-DD; si es una tarea periódica, hasta cuándo.',
  }),
  'goal-undated': ({ goal }) => ({
    message: `La meta “${goal}” no tiene fecha prevista.`,
    help: 'Agregue target: YYYY-MM-DD.',
  }),
  'task-completed-late': ({ task, on, days }) => ({
    message: `La tarea “${task}” se terminó el ${on}, ${dias(days)} después de su fecha límite.`,
    help: 'Si la fecha se había cambiado, anótelo en dueHistory.',
  }),
  'task-completion-undated': ({ task }) => ({
    message: `La tarea “${task}” está terminada, pero el plan no dice cuándo se terminó.`,
    help: 'Agregue completedOn: YYYY-MM-DD.',
  }),
  'hold-undated': () => ({
    message: 'El plan está en pausa, pero ningún hecho del caso dice desde cuándo.',
    help: 'Agregue a case.events: { type: plan-on-hold, date: YYYY-MM-DD }.',
  }),
};
