import type { steps as english } from '../en/steps.ts';
import { clauses, lapso } from './clauses.ts';
import { nameOf, withName } from './codes.ts';
import { reason } from './reasons.ts';
import { birthDateInWords, cuenta, dias, lista } from './words.ts';

/** Cómo se contó un plazo en un plan, en las palabras de un ejemplo resuelto. */

type English = typeof english;

const dates = new Intl.DateTimeFormat('es-US', { dateStyle: 'full', timeZone: 'UTC' });

/** "lunes 18 de enero de 2027" */
const dia = (date: string) => dates.format(Date.parse(date)).replace(',', '');

/** The facts that the law engine names in words of its own. */
const facts: Readonly<Record<string, string>> = {
  placement: 'Comienzo de la colocación',
  birthday: 'Fecha de nacimiento',
  preparedOn: 'Preparación del plan (preparedOn)',
  approvedOn: 'Aprobación del plan (approvedOn)',
};

/** "removal" → "Separación del hogar", "status hearing" → "Audiencia de seguimiento" */
function hecho(fact: string): string {
  const [, years] = /^birthday (\d+)/.exec(fact) ?? [];
  if (years !== undefined) return `Día en que el niño cumple ${cuenta(Number(years), 'año', 'años')}`;
  const [, hearing] = /^(\S+) hearing$/.exec(fact) ?? [];
  if (hearing !== undefined) return nameOf('hearingTypes', hearing) ?? `Audiencia de tipo ${hearing}`;
  return facts[fact] ?? nameOf('eventTypes', fact) ?? `Hecho ${fact}`;
}

function dondeSeEscribe(missing: string): string {
  const [kind = '', name = ''] = missing.split(' ');
  if (missing.startsWith('birthDate')) return `${birthDateInWords(missing)}, en people`;
  if (missing.endsWith(' of the plan')) return `${kind}, en el primer nivel del plan`;
  if (kind === 'hearing')
    return `la audiencia de tipo ${withName('hearingTypes', name)} en case.hearings, con held: true cuando se haya celebrado`;
  if (kind === 'placement')
    return `el comienzo de la colocación de tipo ${withName('placementTypes', name)}, en children`;
  return `${clauses.bases.event(missing)}, en case.events`;
}

const despues = { after: 'después', before: 'antes' };

const counted: English['counted'] = {
  fact: (fact, date, line) => `${hecho(fact)}: ${dia(date)}${line === null ? '' : ` (línea ${line})`}.`,
  notInFile: (missing) => `No consta en el archivo: ${lista(missing.map(dondeSeEscribe))}.`,
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
  unknown: (missing) => `No se puede calcular. Anote ${lista(missing.map(dondeSeEscribe), 'o')}.`,
  notApplicable: (why) => `No se aplica: ${why}.`,
  met: (date, isLate) => `Se cumplió el ${dia(date)}${isLate ? ', con atraso' : ''}.`,
  overdue: (n) => `Lleva ${dias(n)} de atraso.`,
  today: 'Vence hoy.',
  left: (n) => `${n === 1 ? 'Falta' : 'Faltan'} ${dias(n)}.`,
};

export const steps: English = { counted, series, restDays, standing, reason };
