import type { LifeWording } from '../../life.ts';
import { un } from '../nouns.ts';
import { lista } from '../words.ts';

/** Por qué no se anota un cambio, y qué hacer. Cada una es una línea. */

const encima = 'Con --replace se escribe encima.';
const guess = (word: string | undefined) => (word === undefined ? '' : ` ¿Quiso decir ${word}?`);
const el = (on: string | undefined) => (on === undefined ? '' : ` el ${on}`);

export const refusedEs: LifeWording['refused'] = {
  needs: ({ option }) => `Falta ${option}.`,
  'no-date': ({ option, value }) => `${option} ${value} no es una fecha. Escriba AAAA-MM-DD, por ejemplo 2026-04-15.`,
  'no-time': ({ option, value }) => `${option} ${value} no es una hora. Escriba HH:MM, por ejemplo 09:30.`,
  'no-number': ({ option, value }) => `${option} ${value} no es un número.`,
  'no-text': ({ option }) => `${option} está vacío. Dígalo en pocas palabras, o quite la opción.`,
  'no-id': ({ value }) =>
    `${value} no puede ser un id. Use letras, cifras, puntos, guiones y guiones bajos, como b-bus.`,
  'no-code': ({ option, value, guess: near, codes, open }) =>
    `${option} ${value} no se conoce.${guess(near)} Se conocen: ${codes.join(', ')}.${open ? ' Un código propio comienza con x-.' : ''}`,
  'no-thing': ({ id, kinds, guess: near, ids }) =>
    `Nada de esta clase (${lista(kinds.map(un), 'o')}) tiene el id ${id}.${guess(near)} ${ids.length === 0 ? 'El plan no tiene ninguno.' : `El plan tiene: ${ids.join(', ')}.`}`,
  'id-taken': ({ id }) => `El id ${id} ya está en uso. Elija otro.`,
  'yet-to-come': ({ option, date, today }) =>
    `${option} ${date} aún no llega; hoy es ${today}. Anote lo que ya ha pasado.`,
  'not-both': ({ one, other }) => `${one} y ${other} no pueden ser a la vez. Dé uno de los dos.`,
  'by-hand': () =>
    'Esto no se puede escribir sin cambiar otra cosa del archivo, como lo que un ancla comparte o donde hay un comentario. Escríbalo a mano.',
  'task-says-nothing': ({ task }) =>
    `¿Qué pasó con la tarea "${task}"? Dé --status, --due con --reason, --missed o --note.`,
  'task-completed-already': ({ task, on }) =>
    `La tarea "${task}" ya se completó${el(on)}; no se escribió nada. ${encima}`,
  'task-needs-reason': ({ task, status }) => `¿Por qué está ${status} la tarea "${task}"? Dé --reason.`,
  'task-time-already': ({ task, on, done }) =>
    `El plan ya dice que la tarea "${task}" ${done ? 'se hizo' : 'no se hizo'} el ${on}; no se escribió nada. ${encima}`,
  'task-not-recurring': ({ task }) =>
    `La tarea "${task}" no se repite: no tiene frequency. Cambie la fecha con --due y --reason.`,
  'move-needs-reason': ({ task, from }) => `La tarea "${task}" vence el ${from}. ¿Por qué cambia? Dé --reason.`,
  'has-already': ({ of, key }) => `"${of}" ya tiene otro ${key}; no se escribió nada. ${encima}`,
  'observation-already': ({ measure, on, value }) =>
    `La medida "${measure}" ya tiene el valor ${value} del ${on}; no se escribió nada. ${encima}`,
  'visit-needs-reason': ({ id, on }) => `¿Por qué no se cumplió el tiempo en familia "${id}" el ${on}? Dé --reason.`,
  'visit-kept-reason': ({ id, on }) =>
    `Tiempo en familia "${id}" del ${on}: --reason dice por qué no se cumplió una visita. Dé también --missed, o quítelo.`,
  'visit-already': ({ id, on, held }) =>
    `El plan ya dice que el tiempo en familia "${id}" ${held ? 'se cumplió' : 'no se cumplió'} el ${on}; no se escribió nada. ${encima}`,
  'contact-already': ({ on, with: people }) =>
    `Ya está anotada una visita con ${lista(people)} el ${on}; no se escribió nada. Con --replace se agrega otra.`,
  'service-says-nothing': ({ id }) =>
    `¿Qué pasó con el servicio "${id}"? Dé --started, --waitlisted, --ended, --starts o --outcome.`,
  'service-started-already': ({ id, on }) =>
    `El servicio "${id}" ya está en curso desde el ${on}; no se escribió nada. ${encima}`,
  'barrier-says-nothing': ({ id }) => `¿Qué pasó con el obstáculo "${id}"? Dé --resolved, --response u --owner.`,
  'review-already': ({ on }) =>
    `Ya está anotada una revisión del ${on}; no se escribió nada. Con --replace se agrega otra.`,
  'hearing-says-nothing': ({ id }) => `¿Qué pasó en la audiencia "${id}"? Dé --held o --not-held, con --outcome.`,
  'hearing-needs-outcome': ({ id }) => `¿Qué resultó de la audiencia "${id}"? Dé --outcome.`,
  'hearing-yet-to-come': ({ id, date }) =>
    `La audiencia "${id}" está fijada para el ${date}, que aún no llega. Si se celebró antes, dé --on.`,
  'hearing-already': ({ id }) =>
    `Lo que resultó de la audiencia "${id}" ya está anotado; no se escribió nada. ${encima}`,
  'placement-before': ({ child, on, start }) =>
    `${child} llegó a la colocación de ahora el ${start}, después del ${on}. Las anteriores se escriben a mano en placementHistory.`,
  'sign-needs-reason': ({ person, status }) => `¿Por qué no hay firma de ${person} (${status})? Dé --reason.`,
  'sign-reason-of-signed': ({ person }) =>
    `--reason dice por qué no hay firma de ${person}. Dé también --refused o --unavailable, o quítelo.`,
  'sign-already': ({ person, status, on }) =>
    `El plan ya dice: ${person} ${status}${el(on)}; no se escribió nada. ${encima}`,
};
