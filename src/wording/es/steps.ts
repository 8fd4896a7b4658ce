import type { steps as english } from '../en/steps.ts';
import { clauses, lapso } from './clauses.ts';
import { missingFacts } from './clock.ts';
import { nameOf, withName } from './codes.ts';
import { cuenta, dias, lista } from './words.ts';

/** Cómo se contó un plazo en un plan, en las palabras de un ejemplo resuelto. */

type English = typeof english;

const dates = new Intl.DateTimeFormat('es-US', { dateStyle: 'full', timeZone: 'UTC' });

/** "lunes 18 de enero de 2027" */
const dia = (date: string) => dates.format(Date.parse(date)).replace(',', '');

/** "removal" → "Separación del hogar", "status hearing" → "Audiencia de seguimiento" */
const started: English['started'] = {
  event: ({ type }) => nameOf('eventTypes', type) ?? `Hecho ${type}`,
  hearing: ({ type }) => nameOf('hearingTypes', type) ?? `Audiencia de tipo ${type}`,
  placement: () => 'Comienzo de la colocación',
  birthday: ({ years }) => `Día en que el niño cumple ${cuenta(years, 'año', 'años')}`,
  'plan-date': ({ key }) => `${key === 'approvedOn' ? 'Aprobación' : 'Preparación'} del plan (${key})`,
  'last-met': () => 'La última vez',
};

const heldHearing = ({ type }: { type: string }) =>
  `la audiencia de tipo ${withName('hearingTypes', type)} en case.hearings, con held: true cuando se haya celebrado`;

const toRecord: English['toRecord'] = {
  'event-missing': ({ type }) => `${clauses.bases.event(type)}, en case.events`,
  'hearing-not-set': heldHearing,
  'hearing-not-held': heldHearing,
  'placement-missing': ({ type }) =>
    `el comienzo de la colocación de tipo ${withName('placementTypes', type)}, en children`,
  'birth-date-missing': ({ child }) => `birthDate ${child === null ? 'del niño' : `de ${child}`}, en people`,
  'plan-date-missing': ({ key }) => `${key}, en el primer nivel del plan`,
  'deadline-missing': missingFacts['deadline-missing'],
  'base-missing': missingFacts['base-missing'],
};

const despues = { after: 'después', before: 'antes' };

const counted: English['counted'] = {
  fact: (fact, date, line) => `${fact}: ${dia(date)}${line === null ? '' : ` (línea ${line})`}.`,
  notInFile: (missing) => `No consta en el archivo: ${lista(missing)}.`,
  businessDays: (n, way) => `${cuenta(n, 'día hábil', 'días hábiles')} ${despues[way]}`,
  days: (n, way) => `${dias(n)} ${despues[way]}`,
  anniversary: 'Primer aniversario',
  span: (span, way) => `${lapso(span)} ${despues[way]}`,
  to: (step, date) => `${step}: ${dia(date)}.`,
  firstMonday: (date) => `Primer lunes después de esa fecha: ${dia(date)}.`,
  dayBefore: (date) => `El día anterior: ${dia(date)}.`,
  chosen: (which, date) => `La ${which === 'earliest' ? 'primera' : 'última'} de estas fechas: ${dia(date)}.`,
  tooEarly: 'Es demasiado pronto; por eso se toma este día:',
  due: 'vencimiento',
  dueDateOf: (id) => `vencimiento de ${id}`,
  isDue: (date) => `${dia(date)} = vencimiento.`,
};

const series: English['series'] = {
  lastMet: (date) => `Se cumplió por última vez el ${dia(date)}.`,
  again: (span) => `${lapso(span)} después:`,
  monthly: 'Se cuenta por meses calendario completos; el último día de este mes:',
  monthsAfter: ({ months, of, date }) =>
    `${cuenta(months, 'mes', 'meses')} después${of ? ` (de un período de ${of} meses)` : ''}: ${dia(date)}.`,
  onTop: (n, except) =>
    `A esto se ${n === 1 ? 'suma' : 'suman'} ${dias(n)} que no se ${n === 1 ? 'cuenta' : 'cuentan'} (${lista(except)}):`,
  nothingLeftOut: 'No se deja ningún día fuera de la cuenta:',
  firstCounted: (date, of) =>
    `Primer día que se cuenta${of ? ` en los ${of} meses anteriores a la fecha` : ''}: ${dia(date)}.`,
  daysOfMonths: (months, n) => `Desde ese día, ${cuenta(months, 'mes son', 'meses son')} ${dias(n)}.`,
  stretches: (except, parts) => {
    const list = parts.map(({ start, end, days }) => `del ${dia(start)} al ${dia(end)} (${dias(days)})`);
    return `Se cuenta, sin ${lista(except)}: ${list.join('; ')}.`;
  },
  reached: 'Se alcanzan el último de estos días:',
};

const restDays: English['restDays'] = {
  rolled: (date) => `Ese día el tribunal no está abierto: el siguiente en que lo está es el ${dia(date)}.`,
  actBy: (date) =>
    `Ese día no es hábil, y no se encontró ninguna ley que cambie la fecha: actúe a más tardar el ${dia(date)}.`,
  weekend: (before) => `Cae en fin de semana, y la fecha no cambia por eso: actúe a más tardar el ${dia(before)}.`,
  holiday: (before) =>
    `Cae en un día feriado oficial, y la fecha no cambia por eso: consulte a un abogado, y actúe a más tardar el ${dia(before)}.`,
};

const standing: English['standing'] = {
  unknown: (missing) => `No se puede calcular. Anote ${lista(missing, 'o')}.`,
  notApplicable: (why) => `No se aplica: ${why}.`,
  met: (date, isLate) => `Se cumplió el ${dia(date)}${isLate ? ', con atraso' : ''}.`,
  overdue: (n) => `Lleva ${dias(n)} de atraso.`,
  today: 'Vence hoy.',
  left: (n) => `${n === 1 ? 'Falta' : 'Faltan'} ${dias(n)}.`,
};

export const steps: English = { counted, series, restDays, standing, started, unrecorded: toRecord, toRecord };
