import type { clock as english } from '../en/clock.ts';
import { inWords } from '../render.ts';
import { withName } from './codes.ts';
import { cuenta, lista } from './words.ts';

/** Lo que se dice de un plazo: lo que falta para contarlo y por qué no corre. */

type English = typeof english;

const facts: English['facts'] = {
  event: ({ type }) => type,
  hearing: ({ type }) => `la audiencia de tipo ${type}`,
  placement: () => 'la colocación',
  birthday: ({ years }) => `el día en que el niño cumple ${cuenta(years, 'año', 'años')}`,
  'plan-date': ({ key }) => key,
  'last-met': () => 'la última vez',
};

export const missingFacts: English['missingFacts'] = {
  'event-missing': ({ type }) => type,
  'hearing-not-set': ({ type }) => `una audiencia de tipo ${withName('hearingTypes', type)}`,
  'hearing-not-held': ({ type }) => `una audiencia ya celebrada de tipo ${withName('hearingTypes', type)}`,
  'placement-missing': ({ type }) => `el comienzo de una colocación de tipo ${type}`,
  'birth-date-missing': ({ child }) =>
    `birthDate ${child === null ? 'del niño' : `de ${child}`} (la fecha de nacimiento)`,
  'plan-date-missing': ({ key }) => `${key} del plan`,
  'deadline-missing': ({ id }) => `la fecha del plazo ${id}`,
  'base-missing': () => 'una fecha desde la que contar',
};

const reasons: English['reasons'] = {
  'facts-missing': ({ facts }) => `no consta en el archivo: ${lista(facts.map((fact) => inWords(missingFacts, fact)))}`,
  'condition-fails': ({ because }) => because,
  'not-of-child': () => 'no corresponde a este niño',
  'no-placement': ({ type }) => `no consta ninguna colocación de tipo ${withName('placementTypes', type)}`,
  'placement-ended': () => 'la colocación terminó antes del vencimiento',
  'no-hearing-held': () => 'todavía no se ha celebrado una audiencia de este tipo',
  'no-hearing-set': () => 'no consta ninguna audiencia de este tipo en el archivo',
  'met-by-original': () => 'el plan modifica uno anterior, y se supone que aquel ya lo cumplió',
  'case-over': () => 'el caso se cerró',
  'case-over-before-due': () => 'el caso se cerró antes del vencimiento',
  'day-passed': () => 'su día ya pasó',
  'other-limit-at-age': () => 'a la edad que el niño tiene entonces se le aplica otro límite',
};

export const clock: English = { facts, missingFacts, reasons };
