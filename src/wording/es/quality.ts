import type { quality as english } from '../en/quality.ts';
import { cuenta, lista } from './words.ts';

/** Cómo se dice un plan y qué pide. */
const gradeOf = (score: number) =>
  score > 16 ? 'por encima del grado escolar 16' : `al nivel del grado escolar ${score}`;

export const quality: typeof english = {
  'goal-compliance-only': ({ goal, said }) => ({
    message: `La meta “${goal}” solo dice “${said}”: se puede cumplir sin que nada cambie para los niños.`,
    help: 'Escriba qué será diferente cuando funcione, como: Una persona adulta y sobria está con Leo todas las noches. Aquello a lo que se asiste es una tarea o un servicio.',
  }),
  'goal-vague': ({ goal, said }) => ({
    message: `La meta “${goal}” dice “${said}”, que cada quien entiende a su manera.`,
    help: 'Escriba lo que cualquiera podría ver: quién hace qué, con qué frecuencia o cuánto.',
  }),
  'task-vague': ({ task, said }) => ({
    message: `La tarea “${task}” dice “${said}”, que cada quien entiende a su manera.`,
    help: 'Escriba qué se hace, dónde o con quién, y con qué frecuencia o cuánto, para que cualquiera pueda decir si se hizo.',
  }),
  'measure-vague': ({ measure, said }) => ({
    message: `La medida “${measure}” dice “${said}”, que dos personas contarían de distinta manera.`,
    help: 'Escriba qué se cuenta de modo que dos personas que cuenten lleguen al mismo número.',
  }),
  'acronym-unexplained': ({ short, long }) => ({
    message: `El plan dice “${short}” y en ninguna parte qué es.`,
    help: `Escríbalo completo una vez: ${long} (${short}).`,
  }),
  'reading-hard': ({ tongue, score, limit }) =>
    tongue === 'en'
      ? {
          message: `Lo que la familia lee en este plan está ${gradeOf(score)}, y el límite es el grado ${limit}; este texto es el más difícil.`,
          help: 'Escriba oraciones más cortas y las palabras que la gente usa al hablar. Comience con este texto.',
        }
      : {
          message: `Lo que la familia lee en este plan tiene una facilidad de lectura de ${Math.max(0, score)} de 100, por debajo de ${limit}; este texto es el más difícil.`,
          help: 'Escriba oraciones más cortas y las palabras que la gente usa al hablar. Comience con este texto.',
        },
  'tasks-too-many': ({ person, n, most }) => ({
    message: `${person} tiene ${cuenta(n, 'tarea pendiente', 'tareas pendientes')}, más de ${most}.`,
    help: 'Conserve primero lo que da seguridad a los niños, y deje el resto para el próximo plan.',
  }),
  'tasks-same': ({ people, n, of }) => ({
    message: `${lista(people)} tienen las mismas tareas: ${n} de ${of}.`,
    help: 'Dé a cada uno de los padres lo que le corresponde: quién tiene que cambiar qué, y quién puede hacer qué.',
  }),
  'barrier-unanswered': ({ barrier }) => ({
    message: `El obstáculo “${barrier}” no tiene respuesta: nadie hace nada al respecto.`,
    help: 'Escriba en response qué se hace al respecto y en owner quién se encarga, o anote resolvedOn.',
  }),
  'wait-unanswered': ({ service, isWait }) => ({
    message: isWait
      ? `El servicio “${service}” tiene lista de espera, y nada ayuda hasta entonces.`
      : `El servicio “${service}” no se consigue, y no hay nada en su lugar.`,
    help: 'Escriba en waitlist qué ayuda mientras tanto (interim), o agregue un obstáculo que afecte al servicio, con su respuesta.',
  }),
  'plan-stock': ({ n, of, tasks }) => ({
    message: `${n} de las ${cuenta(of, 'tarea', 'tareas')} de los padres podrían estar en el plan de cualquier familia: ${lista(tasks)}.`,
    help: 'Escriba qué hace esta familia, dónde o con quién, y con qué frecuencia, por el peligro que se encontró aquí.',
  }),
};
