import phrases from '../../../templates/phrases/es.json' with { type: 'json' };
import type { diffWords as english } from '../en/diff.ts';
import { thousands } from '../numbers.ts';
import { cuenta, dias, lista } from './words.ts';

type DiffWords = typeof english;

/** Lo que difiere entre dos planes, en palabras que un tribunal y una familia pueden leer. */

const fechas = new Intl.DateTimeFormat('es-US', { dateStyle: 'long', timeZone: 'UTC' });
const day = (date: string) => fechas.format(Date.parse(date));

const happened = {
  added: 'añadido',
  removed: 'quitado',
  moved: 'otra fecha',
  changed: 'cambiado',
  recorded: 'anotado',
  finished: 'terminado',
};
type Happened = keyof typeof happened;

const resumen: Record<Happened, (n: number) => string> = {
  added: (n) => cuenta(n, 'cosa añadida', 'cosas añadidas'),
  removed: (n) => cuenta(n, 'quitada', 'quitadas'),
  moved: (n) => cuenta(n, 'fecha cambiada', 'fechas cambiadas'),
  changed: (n) => cuenta(n, 'cambio', 'cambios'),
  recorded: (n) => cuenta(n, 'anotación', 'anotaciones'),
  finished: (n) => cuenta(n, 'cosa terminada', 'cosas terminadas'),
};

const things: DiffWords['things'] = {
  plan: 'El plan',
  case: 'El caso',
  event: 'Hecho',
  hearing: 'Audiencia',
  order: 'Orden del tribunal',
  person: 'Persona',
  child: 'Niño o niña',
  placement: 'Colocación anterior',
  consultation: 'Consejo de un profesional',
  assessment: 'Evaluación',
  'safety threat': 'Amenaza a la seguridad',
  'risk factor': 'Factor de riesgo',
  'protective factor': 'Factor de protección',
  strength: 'Fortaleza',
  need: 'Necesidad',
  goal: 'Meta',
  acceptance: 'Acuerdo con la meta',
  measure: 'Medida',
  observation: 'Observación',
  strategy: 'Estrategia',
  service: 'Servicio',
  task: 'Tarea',
  occurrence: 'Una vez',
  note: 'Nota',
  move: 'Cambio de fecha',
  barrier: 'Obstáculo',
  'family time': 'Tiempo en familia',
  visit: 'Visita',
  participation: 'Parte en la elaboración del plan',
  review: 'Revisión',
  contact: 'Visita de la trabajadora o del trabajador del caso',
  signature: 'Firma',
};

const groups: DiffWords['groups'] = {
  plan: 'El plan',
  work: 'Servicios y tareas sin meta',
  assessment: 'Lo que se encontró',
  children: 'Los niños',
  familyTime: 'Tiempo en familia',
  barriers: 'Obstáculos y respuestas',
  people: 'Personas',
  case: 'El caso en el tribunal y la agencia',
  making: 'Quién participó y quién firmó',
  reviews: 'Revisiones y visitas del trabajador del caso',
};

const codes: DiffWords['codes'] = {
  signed: 'firmado',
  refused: 'se negó',
  unavailable: 'no disponible',
  pending: 'pendiente',
  increase: 'más es mejor',
  decrease: 'menos es mejor',
  maintain: 'debe mantenerse',
  unknown: 'desconocido',
};

const distancia = (n: number) => (n === 0 ? 'el mismo día' : `${dias(Math.abs(n))} ${n > 0 ? 'después' : 'antes'}`);

const varios: Partial<Record<keyof typeof things, string>> = {
  visit: 'visitas',
  contact: 'visitas del trabajador del caso',
  review: 'revisiones',
  hearing: 'audiencias',
  observation: 'observaciones',
};

const sentences: DiffWords['sentences'] = {
  moved: (label, from, to, n) => `${label}: ${to} en lugar del ${from}, ${distancia(n)}.`,
  instead: (label, from, to) => `${label}: ${to} en lugar de ${from}.`,
  now: (label, to) => `${label}: ${to}.`,
  nowText: (label, to) => `${label}: ${to}`,
  before: (from) => `Antes: ${from}`,
  gone: (label, from) => `${label}, se quitó: ${from}.`,
  listed: (label, come, gone) => {
    const partes = [
      ...(come.length > 0 ? [`se añade ${lista(come)}`] : []),
      ...(gone.length > 0 ? [`se quita ${lista(gone)}`] : []),
    ];
    return `${label}: ${partes.join('; ')}.`;
  },
  added: 'Nuevo en el plan.',
  removed: 'Ya no está en el plan.',
  onDay: (date) => `El ${day(date)}.`,
  completed: (on) => (on === null ? 'Hecho.' : `Hecho el ${day(on)}.`),
  evidence: (text) => `Cómo lo sabemos: ${text}`,
  status: (to, from) => (from === null ? `Estado: ${to}.` : `Estado: ${to} en lugar de ${from}.`),
  held: 'Se celebró.',
  notHeld: 'No se celebró.',
  signed: (date) => (date === null ? 'Firmado.' : `Firmado el ${day(date)}.`),
  refused: (date) => (date === null ? 'Se negó a firmar.' : `Se negó a firmar el ${day(date)}.`),
  resolved: (date) => `Resuelto desde el ${day(date)}.`,
  observed: (value, date) => `${value} el ${day(date)}.`,
  visit: (date, kept) => `${day(date)}: ${kept ? 'se cumplió' : 'no se cumplió'}.`,
  done: (date, kept) => `${day(date)}: ${kept ? 'hecho' : 'no se hizo'}.`,
  step: (date, from, to) => {
    const esFecha = / de \d{4}$/.test(from);
    return `${day(date)}: ${esFecha ? 'del' : 'de'} ${from} ${esFecha ? 'al' : 'a'} ${to}.`;
  },
  why: (text) => `Motivo: ${text}`,
  notedBy: (by, on) => [by ?? '', on === null ? '' : day(on)].filter((parte) => parte !== '').join(', '),
  barrier: (text) => `Lo que lo impide: ${text}`,
  leftBehind: (kinds) =>
    `Lo anotado en el plan anterior se queda en él: ${lista(kinds.map(({ thing, n }) => `${varios[thing] ?? things[thing]}: ${n}`))}.`,
  begunAnew: 'Las firmas, la aprobación y los acuerdos quedan abiertos de nuevo.',
  summarized: 'Está en el resumen del plan anterior.',
};

const summary: DiffWords['summary'] = {
  plans: (before, after, amends) =>
    before === after
      ? `Plan ${after}`
      : amends
        ? `El plan ${after} modifica el plan ${before}`
        : `Plan ${before} y plan ${after}`,
  counts: (numbers) => {
    const partes = (Object.keys(happened) as Happened[]).filter((what) => numbers[what] > 0);
    return lista(partes.map((what) => resumen[what](numbers[what])));
  },
  nothing: 'no hay diferencias.',
  onlyRecord: 'Lo acordado es lo mismo; solo cambia lo que se anotó de lo ocurrido.',
  terms: (n) => `${cuenta(n, 'diferencia', 'diferencias')} en lo acordado.`,
};

export const diffWords: DiffWords = {
  happened,
  things,
  groups,
  codes,
  codeLists: phrases.codes,
  kinds: phrases.titles,
  sentences,
  summary,
  day,
  number: (n) => (Number.isInteger(n) ? thousands(n) : String(n)),
  list: (words) => lista(words),
  yes: 'sí',
  no: 'no',
  nothing: 'nada',
  quote: (text) => `«${text}»`,
  cut: 'Hay más, y no cabe en un comentario: caseplan diff lo muestra.',
};
