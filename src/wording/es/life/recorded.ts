import type { LifeWording } from '../../life.ts';
import { lista } from '../words.ts';

/** Lo que se anotó, una oración cada vez. */

const antes = (was: string | number | undefined) => (was === undefined ? '' : ` (antes: ${was})`);

/** Las unidades van en plural; con el número uno van aparte. */
const cantidad = (value: number, unit: string | undefined) =>
  unit === undefined ? `${value}` : `${value} ${value === 1 ? `(${unit})` : unit}`;

/** Lo que una revisión debe determinar, por sus claves. */
const determinaciones: Readonly<Record<string, string>> = {
  safety: 'seguridad',
  continuingNeed: 'necesidad e idoneidad de la colocación',
  compliance: 'cumplimiento',
  progress: 'avance',
  projectedReturnOn: 'fecha prevista',
};

const servicio = {
  started: ({ id, on, was }: { id: string; on: string; was?: string }) =>
    `El servicio "${id}" empezó el ${on}${was === undefined || was === on ? '' : ` (previsto: ${was})`}.`,
  ended: ({ id, on }: { id: string; on: string }) => `El servicio "${id}" terminó el ${on}.`,
  waitlisted: ({ id, expected }: { id: string; expected?: string }) =>
    `El servicio "${id}" tiene lista de espera${expected === undefined ? '' : `; se espera un lugar el ${expected}`}.`,
  set: ({ id, starts, was }: { id: string; starts?: string; was?: string }) =>
    starts === undefined
      ? `Consta lo que resultó del servicio "${id}".`
      : `El servicio "${id}" ha de empezar el ${starts}${antes(was)}.`,
};

export const recordedEs: LifeWording['recorded'] = {
  'task-completed': ({ task, on, was }) => `La tarea "${task}" se completó el ${on}${antes(was)}.`,
  'task-status': ({ task, status, was, start }) =>
    `La tarea "${task}" está ${status}${start === undefined ? '' : ` desde el ${start}`}${antes(was)}.`,
  'task-moved': ({ task, from, to }) =>
    from === undefined ? `La tarea "${task}" vence el ${to}.` : `La tarea "${task}" pasó del ${from} al ${to}.`,
  'task-time-done': ({ task, on }) => `La tarea recurrente "${task}" se hizo el ${on}.`,
  'task-time-missed': ({ task, on }) => `La tarea recurrente "${task}" no se hizo el ${on}.`,
  'task-noted': ({ task, on }) => `La tarea "${task}" tiene una nota del ${on}.`,
  'measure-observed': ({ measure, value, unit, on, was }) =>
    `La medida "${measure}" fue ${cantidad(value, unit)} el ${on}${antes(was)}.`,
  'visit-kept': ({ id, on }) => `El tiempo en familia "${id}" se cumplió el ${on}.`,
  'visit-missed': ({ id, on }) => `El tiempo en familia "${id}" no se cumplió el ${on}.`,
  'contact-made': ({ on, with: people }) => `El trabajador social vio a ${lista(people)} el ${on}.`,
  service: (given) => servicio[given.way](given),
  'barrier-resolved': ({ id, on }) => `El obstáculo "${id}" está resuelto desde el ${on}.`,
  'barrier-answered': ({ id }) => `Consta lo que se hace contra el obstáculo "${id}".`,
  'barrier-found': ({ id, on }) => `El obstáculo "${id}" se informó el ${on}.`,
  'goal-achievement': ({ id, status, was }) => `La meta "${id}" está ${status}${antes(was)}.`,
  'review-held': ({ on, next, open }) => {
    const faltan = open.map((key) => determinaciones[key] ?? key);
    const left = faltan.length === 0 ? '' : ` Sin decir: ${lista(faltan)} (42 U.S.C. 675(5)(B)).`;
    return `El plan se revisó el ${on}${next === undefined ? '' : `; la próxima revisión es el ${next}`}.${left}`;
  },
  'hearing-held': ({ id, on }) => `La audiencia "${id}" se celebró el ${on}.`,
  'hearing-not-held': ({ id, on }) => `La audiencia "${id}" del ${on} no se celebró.`,
  'hearing-off': ({ id, on }) => `La audiencia "${id}" del ${on} no se celebrará.`,
  'hearing-set': ({ id, type, date }) => `La audiencia "${id}" (${type}) está fijada para el ${date}.`,
  'order-status': ({ id, status, was }) => `La orden "${id}" está ${status}${antes(was)}.`,
  'event-happened': ({ type, on }) => `El evento ${type} ocurrió el ${on}.`,
  'placement-changed': ({ child, type, on, was }) =>
    `${child} está en una colocación de tipo ${type} desde el ${on}${antes(was)}.`,
  'permanency-changed': ({ child, goal, on, was }) =>
    `La meta de permanencia de ${child} es ${goal} desde el ${on}${antes(was)}.`,
  sign: ({ person, status, on }) =>
    ({
      signed: `${person} firmó el ${on}.`,
      refused: `${person} se negó a firmar el ${on}.`,
      unavailable: `No se pudo encontrar a ${person} para que firmara, ${on}.`,
    })[status],
};
