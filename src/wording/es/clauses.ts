import type { clauses as english } from '../en/clauses.ts';
import { withName } from './codes.ts';
import { namedTests } from './named-tests.ts';
import { cuenta, lista } from './words.ts';

/** Una norma de la ley en cláusulas, para quien no lee paquetes de normas. */

type English = typeof english;

/** "del hecho removal", "de la próxima audiencia", "del día que cae 1 año después del hecho removal" */
function de(base: string): string {
  return /^\d/.test(base) ? `del día que cae ${base}` : `de ${base}`.replace(/^de el /, 'del ');
}

const units: Readonly<Record<string, readonly [uno: string, varios: string]>> = {
  day: ['día', 'días'],
  'business day': ['día hábil', 'días hábiles'],
  week: ['semana', 'semanas'],
  month: ['mes', 'meses'],
  year: ['año', 'años'],
};

/** "45 days" → "45 días"; an ISO 8601 duration stays as it is. */
export function lapso(span: string): string {
  const [, n, unit = ''] = /^(\d+) (.+?)s?$/.exec(span) ?? [];
  const names = Object.hasOwn(units, unit) ? units[unit] : undefined;
  return names ? cuenta(Number(n), ...names) : span;
}

const bases: English['bases'] = {
  event: (type) => `el hecho ${withName('eventTypes', type)}`,
  hearing: (type) => `la próxima audiencia de tipo ${withName('hearingTypes', type)}`,
  lastHearing: (type) => `la última audiencia celebrada de tipo ${withName('hearingTypes', type)}`,
  placement: (type) => `el comienzo de cada colocación de tipo ${withName('placementTypes', type)}`,
  firstPlacement: (type) => `el comienzo de la primera colocación de tipo ${withName('placementTypes', type)}`,
  birthday: (years) => `el día en que el niño cumple ${cuenta(years, 'año', 'años')}`,
  deadline: (id) => `la fecha de vencimiento de ${id}`,
  plan: (key) => `la fecha ${key} del plan`,
  anchor: (name, meaning) => `la fecha ${name} (${meaning})`,
};

const moves: English['moves'] = {
  after: (span, base) => `${lapso(span)} después ${de(base)}`,
  before: (span, base) => `${lapso(span)} antes ${de(base)}`,
  'first-monday-after': (base) => `el primer lunes después ${de(base)}`,
  'day-before': (base) => `el día antes ${de(base)}`,
  noEarlierThan: (base, event) => `${base}, o ${bases.event(event)} si es posterior`,
  choice: (which, items) => `la ${which === 'earliest' ? 'primera' : 'última'} de estas fechas: ${items.join('; ')}`,
};

const ways: English['ways'] = {
  event: bases.event,
  eventAgain: (type) => `un segundo hecho ${withName('eventTypes', type)}, o uno posterior`,
  hearing: (type) => `una audiencia ya celebrada de tipo ${withName('hearingTypes', type)}`,
  review: (type) => `una revisión de tipo ${withName('reviewTypes', type)}`,
  contact: (inResidence) =>
    `una visita del trabajador social del caso al niño${inResidence ? ' en el lugar donde vive' : ''}`,
  plan: (key, version) =>
    `la fecha ${key} ${{ first: 'de la primera versión del plan', any: 'del plan', later: 'de una versión posterior del plan' }[version]}`,
  child: (key) => `la fecha ${key} del niño`,
};

const siONo = (si: string, no: string) => (is: boolean) => (is ? si : no);

const parts: English['parts'] = {
  'plan.replaces': siONo('el plan sustituye a uno anterior', 'el plan no sustituye a ninguno anterior'),
  'plan.preparedOn': siONo('consta qué día se preparó el plan', 'no consta cuándo se preparó el plan'),
  'permanency.concurrent': siONo('hay una meta simultánea', 'no hay ninguna meta simultánea'),
  'transition.developedOn': siONo('hay un plan de transición', 'no hay ningún plan de transición'),
  disability: siONo('consta una discapacidad', 'no consta ninguna discapacidad'),
  incarcerated: siONo(
    'el padre o la madre está en la cárcel o en prisión',
    'el padre o la madre no está en la cárcel ni en prisión',
  ),
  service: siONo('la tarea es parte de un servicio', 'la tarea no es parte de ningún servicio'),
  whereabouts: siONo(
    'no se ha encontrado al padre o a la madre',
    'no consta que no se pueda encontrar al padre o a la madre',
  ),
};

const conditions: English['conditions'] = {
  inCare: siONo('el niño está en cuidado sustituto', 'el niño no está en cuidado sustituto'),
  kind: (kind) => `el plan es de tipo ${withName('planKinds', kind)}`,
  goal: (goal) => `la meta principal o la simultánea es ${withName('permanencyGoals', goal)}`,
  primaryGoal: (goal) => `la meta principal es ${withName('permanencyGoals', goal)}`,
  placement: (type) => `el niño vive en una colocación de tipo ${withName('placementTypes', type)}`,
  notPlacement: (type) => `el niño no vive en una colocación de tipo ${withName('placementTypes', type)}`,
  ageAtLeast: (age) => `el niño tiene ${cuenta(age, 'año', 'años')} o más`,
  ageUnder: (age) => `el niño tiene menos de ${cuenta(age, 'año', 'años')}`,
  ageAt: ({ event, under }) =>
    `el niño tenía menos de ${cuenta(under, 'año', 'años')} en la fecha del hecho ${withName('eventTypes', event)}`,
  event: (type) => `consta el hecho ${withName('eventTypes', type)}`,
  noEvent: (type) => `no consta el hecho ${withName('eventTypes', type)}`,
  icwa: siONo('el niño es o puede ser un niño indígena', 'nada indica que el niño sea un niño indígena'),
  court: siONo('el caso está ante un tribunal', 'el caso no está ante ningún tribunal'),
  hearing: (type) => `consta una audiencia de tipo ${withName('hearingTypes', type)}`,
  oneOf: ({ path, values }) => `${path} es ${lista(values, 'o')}`,
};

const counting: English['counting'] = {
  reckoned: (date) => `Se calcula así: ${date}.`,
  over: (months, except) => `Se cuenta sobre ${months}; no se cuenta: ${lista(except)}.`,
  months: ({ months, of, type }) => {
    const where = type ? `en colocaciones de tipo ${withName('placementTypes', type)}` : 'en cuidado sustituto';
    return `${cuenta(months, 'mes', 'meses')} ${where}${of ? ` dentro de un período de ${of} meses` : ''}`;
  },
  except: (start) => {
    const time = { 'trial-home-visit-start': 'visita de prueba en el hogar', 'runaway-start': 'ausencia del niño' }[
      start
    ];
    const code = start.replace(/-start$/, '');
    return time === undefined ? code : `${code} (${time})`;
  },
  elsewhere: 'el tiempo en otro lugar',
  notBefore: (date) => `No antes ${de(date)}.`,
  monthly: 'Vence en cada mes calendario.',
  repeat: (span) => `Vence otra vez ${lapso(span)} después de haberse cumplido.`,
  rolls:
    'La fecha que se muestra es la de la ley; si cae en fin de semana o día feriado oficial, a su lado aparece el siguiente día en que el tribunal está abierto.',
  businessDays: 'Los fines de semana y los días feriados oficiales del estado no son días hábiles y no se cuentan.',
  stays: 'Un fin de semana o día feriado oficial no cambia la fecha.',
  lapses: 'Lo que ocurra después ya no la cumple.',
  hold: 'Solo como información: nadie se atrasa por esta fecha.',
  metByNothing: 'Nada en el archivo; la fecha se mantiene.',
};

const each = {
  plan: 'El plan',
  child: 'Cada niño',
  parent: 'Cada padre o madre',
  person: 'Cada persona',
  task: 'Cada tarea abierta',
  'parent-task': 'Cada tarea abierta de un padre o una madre',
  service: 'Cada servicio',
  'family-time': 'Cada anotación de tiempo en familia',
  review: 'Cada revisión',
  order: 'Cada orden judicial',
  text: 'Cada texto del plan',
};

const asks: English['asks'] = {
  needs: (of, paths) => `${each[of]}: debe tener ${lista(paths)}.`,
  anyOf: (of, paths) => `${each[of]}: debe tener ${lista(paths, 'o')}.`,
  differs: (of, paths) => `${each[of]}: ${lista(paths)} no deben ser iguales.`,
  oneOf: (of, path, values) => `${each[of]}: ${path} debe ser ${lista(values, 'o')}.`,
  test: (of, name) => `${each[of]}: ${namedTests[name]}.`,
  nothingMissing: 'No falta nada de esto, o no se aplica a este plan.',
};

export const clauses: English = {
  listed: (items, word = 'and') => lista(items, word === 'and' ? 'y' : 'o'),
  bases,
  moves,
  ways,
  parts,
  part: (path, is) => `${path} ${is ? 'está' : 'no está'} escrito`,
  conditions,
  counting,
  asks,
  slots: { id: 'NOMBRE', age: 'EDAD', part: 'PARTE' },
};
