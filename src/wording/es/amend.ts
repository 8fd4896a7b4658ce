import type { Counts, amendWords as english } from '../en/amend.ts';
import { cuenta, lista } from './words.ts';

type AmendWords = typeof english;

/** Lo que `amend` pregunta, rechaza y cuenta. */

const cuentas = ({ goals, tasks, services, barriers }: Counts) =>
  lista(
    [
      { n: goals, uno: 'meta', varios: 'metas' },
      { n: tasks, uno: 'tarea', varios: 'tareas' },
      { n: services, uno: 'servicio', varios: 'servicios' },
      { n: barriers, uno: 'obstáculo', varios: 'obstáculos' },
    ]
      .filter(({ n }) => n > 0)
      .map(({ n, uno, varios }) => cuenta(n, uno, varios)),
  );

const clases = { goal: 'una meta', task: 'una tarea', measure: 'una medida' };

const asks: AmendWords['asks'] = {
  musts: (n) =>
    n === 1
      ? 'Una fecha no puede quedarse. Hace falta una nueva, y el motivo.'
      : `${n} fechas no pueden quedarse. Cada una necesita otra, y el motivo.`,
  passed: 'ya pasó',
  before: 'antes de que empiece la nueva versión',
  target: (value) => `objetivo ${value}`,
  which: '¿Qué fechas y objetivos cambian?',
  whichOthers: '¿Qué otras fechas y objetivos cambian?',
  whichHelp: 'Lo que no se marque se queda como está.',
  whichWhy:
    'Una fecha que se mantiene es un compromiso. Cámbiela solo si no se puede cumplir, o si se puede lograr más.',
  date: (id) => `¿Para cuándo ahora? (${id})`,
  number: (id) => `¿Cuál es ahora el objetivo? (${id})`,
  dateWhy: (id, from) => `${id} tiene ${from}. La fecha anterior queda en el plan junto a la nueva.`,
  numberWhy: (id, from) => `${id} tiene ${from}. El objetivo anterior queda en el plan junto al nuevo.`,
  reason: (id) => `¿Por qué cambia ${id}?`,
  reasonWhy: 'El motivo queda en el plan junto a la nueva fecha: lo leerán la familia y el tribunal.',
  same: 'Es lo que tiene ahora.',
  tooEarly: (first) => `El primer día que le queda es el ${first}. Diga un día desde entonces.`,
  tooLate: (end) => `La nueva versión termina el ${end}. Diga un día hasta entonces.`,
  summary: '¿Qué resultó del plan hasta ahora, en pocas frases?',
  summaryWhy:
    'Está al principio de la sección sobre el plan anterior: qué mejoró, qué no, y por qué. Déjelo vacío si nadie puede decirlo todavía.',
  write: (id, file) => (file === '-' ? `¿Escribir ${id}?` : `¿Escribir ${id} en ${file}?`),
};

const refused: AmendWords['refused'] = {
  'ends-first': (start, end) =>
    `La nueva versión terminaría el ${end}, antes de empezar el ${start}. Dé la fecha con --until.`,
  mistakes: (file, shown) =>
    `${file} tiene errores de formato, que pasarían a la nueva versión. Corríjalos primero: caseplan check ${shown}`,
  draft: (file) => `${file} es un borrador, que nadie ha acordado todavía. Cámbielo directamente.`,
  'not-in-force': (file, status) =>
    `${file} tiene el estado ${status}: no hay nada que continuar. Escriba un plan nuevo: caseplan init`,
  'no-id': (id) => `${id} no puede ser un id: use como máximo 64 letras, cifras, puntos y guiones. Dé otro: --id`,
  'same-id': (id) => `${id} es el id de la versión anterior. Dé otro: --id`,
  'no-target': () => 'El plan llegó por la entrada estándar. Diga dónde va la nueva versión: -o ARCHIVO',
  'there-already': (file) => `${file} ya existe y no se sobrescribe. Dé otro nombre: -o ARCHIVO`,
  'must-move': (ids) => {
    const which =
      ids.length === 1
        ? 'Una fecha no puede quedarse y necesita otra'
        : `${ids.length} fechas no pueden quedarse y necesitan otra`;
    const list = ids.map(({ id, from }) => `${id} (${from})`).join(', ');
    const how = `Escriba --move '${ids[0]?.id}=AAAA-MM-DD:MOTIVO' para cada una, o ejecute esto en una terminal.`;
    return `${which}, con el motivo: ${list}. ${how}`;
  },
  'by-hand': (file, place) =>
    `${file} está escrito en ${place} de una forma que no se puede cambiar aquí (un ancla, o comentarios entre corchetes). Escríbalo de forma sencilla, y ejecute esto otra vez.`,
  'no-move': (text) => `--move ${text} no es un cambio. Escriba ID=FECHA:MOTIVO, o ID=NÚMERO:MOTIVO para una medida.`,
  'no-reason': (id, where) =>
    `${where} cambia ${id} sin motivo. Diga por qué: el motivo queda en el plan junto a la nueva fecha.`,
  'no-answers': (file) =>
    `${file} no contiene respuestas. Escriba id, from, until, summary o moves, como muestra docs/amending.md.`,
  'strange-answer': (file, key, known) =>
    `${file} dice ${key}, que no es una respuesta. Se conocen ${known.join(', ')}.`,
  'no-text': (file, key) => `${key} no es un texto en ${file}.`,
  'moves-no-map': (file) => `moves no es un mapa de ids en ${file}.`,
  'move-no-value': (file, id) => `moves.${id} no tiene fecha ni número en to, en ${file}.`,
  'answer-no-date': (file, key, value) =>
    `${key} en ${file}: ${value} no es una fecha. Escriba AAAA-MM-DD, por ejemplo 2026-04-15.`,
  'cannot-move': (id, guess) =>
    `${id} no se puede cambiar. ${guess ? `¿Quiso decir ${guess}?` : 'Se pueden cambiar las tareas, metas y medidas abiertas que tienen fecha u objetivo.'}`,
  'not-open': (id) => `${id} no se puede cambiar: está terminado o abandonado, o no tiene fecha ni objetivo. Quítelo.`,
  'other-kind': (id, kind, to) =>
    `${id} es ${clases[kind]}: ${kind === 'measure' ? 'su objetivo es un número' : 'su fecha es AAAA-MM-DD'}, y no ${to}.`,
  'has-it': (id, to) => `${id} ya tiene ${to}. Quítelo, o dé otro valor.`,
  'moved-twice': (id) => `--move cambia ${id} dos veces. Quite una de las dos.`,
  'too-early': (id, to, first) =>
    `${id} no puede pasar al ${to}: el primer día que le queda es el ${first}. Dé un día desde entonces.`,
  'too-late': (id, to, end) =>
    `${id} no puede pasar al ${to}: la nueva versión termina el ${end}. Dé un día hasta entonces, u otro final: --until`,
};

const told: AmendWords['told'] = {
  written: ({ id, version, old, start, end, file }) =>
    `${id} es la versión ${version} de ${old}, un borrador del ${start} al ${end}.${file === null ? '' : ` Está en ${file}.`}`,
  carried: (counts) => `Continúan: ${cuentas(counts)}.`,
  finished: (counts) => `Terminado, y resumido en previous: ${cuentas(counts)}.`,
  moved: (moves) => `Cambios: ${moves.map(({ id, to }) => `${id} a ${to}`).join(', ')}.`,
  toDo: 'Por hacer: decir quién participó en prepararla y cuándo se revisa, volver a mirar la evaluación, y obtener las firmas.',
  seeDiff: (old, file) => `Ver qué es diferente: caseplan diff ${old} ${file}`,
  seeCheck: (file) => `Ver qué falta todavía: caseplan check ${file}`,
};

export const amendWords: AmendWords = {
  asks,
  refused,
  told,
  remark: (old) => `Continúa de ${old}: diga quién participó en preparar esta versión, y cómo.`,
};
