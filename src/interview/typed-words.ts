import type { Language } from '../wording/wording.ts';

/** The words of dates as people type them, in small letters and without accents. They are read, never shown. */
export interface DateWords {
  /** Words that mean nothing here: "the 8th of May". */
  idle: readonly string[];
  /** Days from today. */
  days: Readonly<Record<string, number>>;
  /** January first; each with its short forms. */
  months: readonly (readonly string[])[];
  /** Monday first; each with its short forms. */
  weekdays: readonly (readonly string[])[];
  /** From one; where two words are one number they stand together. */
  numbers: readonly (readonly string[])[];
  units: Readonly<Record<Unit, readonly string[]>>;
  forms: Readonly<Partial<Record<Form, readonly string[]>>>;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

/**
 * Ways to say a day that is counted. `coming`: the first such weekday from today on; `after`: the first after today;
 * `nextWeek`: that of the week after this one, which begins on Monday; `last`: the last before today.
 */
export type Form = 'ahead' | 'from' | 'ago' | 'coming' | 'after' | 'nextWeek' | 'last';

const english: DateWords = {
  idle: ['the', 'of', 'on', 'by'],
  days: {
    today: 0,
    tomorrow: 1,
    yesterday: -1,
    'day after tomorrow': 2,
    'day before yesterday': -2,
  },
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  weekdays: [
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thur', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  numbers: [
    ['one', 'a', 'an'],
    ['two'],
    ['three'],
    ['four'],
    ['five'],
    ['six'],
    ['seven'],
    ['eight'],
    ['nine'],
    ['ten'],
    ['eleven'],
    ['twelve'],
  ],
  units: {
    day: ['day', 'days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    year: ['year', 'years'],
  },
  forms: {
    ahead: ['in {n} {unit}', '{n} {unit} from now', '{n} {unit} from today'],
    from: ['{n} {unit} from {weekday}', '{n} {unit} after {weekday}'],
    ago: ['{n} {unit} ago'],
    coming: ['this {weekday}', 'coming {weekday}', 'this coming {weekday}'],
    // People do not agree on what "next Friday" is on a Wednesday. The date is shown back before it is taken.
    nextWeek: ['next {weekday}', '{weekday} next week'],
    last: ['last {weekday}', 'past {weekday}'],
  },
};

const spanish: DateWords = {
  idle: ['el', 'la', 'de', 'del', 'para'],
  days: { hoy: 0, manana: 1, ayer: -1, 'pasado manana': 2, anteayer: -2, antier: -2 },
  months: [
    ['enero', 'ene'],
    ['febrero', 'feb'],
    ['marzo', 'mar'],
    ['abril', 'abr'],
    ['mayo', 'may'],
    ['junio', 'jun'],
    ['julio', 'jul'],
    ['agosto', 'ago'],
    ['septiembre', 'setiembre', 'sep', 'sept'],
    ['octubre', 'oct'],
    ['noviembre', 'nov'],
    ['diciembre', 'dic'],
  ],
  // "mar" is March in both languages.
  weekdays: [
    ['lunes', 'lun'],
    ['martes'],
    ['miercoles', 'mie'],
    ['jueves', 'jue'],
    ['viernes', 'vie'],
    ['sabado', 'sab'],
    ['domingo', 'dom'],
  ],
  numbers: [
    ['uno', 'un', 'una', 'primero'],
    ['dos'],
    ['tres'],
    ['cuatro'],
    ['cinco'],
    ['seis'],
    ['siete'],
    ['ocho'],
    ['nueve'],
    ['diez'],
    ['once'],
    ['doce'],
    [],
    [],
    ['quince'],
  ],
  units: {
    day: ['dia', 'dias'],
    week: ['semana', 'semanas'],
    month: ['mes', 'meses'],
    year: ['ano', 'anos'],
  },
  forms: {
    ahead: ['en {n} {unit}', 'dentro {n} {unit}'],
    ago: ['hace {n} {unit}', '{n} {unit} atras'],
    coming: ['este {weekday}'],
    after: ['proximo {weekday}', '{weekday} proximo', '{weekday} que viene'],
    nextWeek: ['{weekday} proxima semana', '{weekday} semana que viene', '{weekday} semana proxima'],
    last: ['{weekday} pasado', 'pasado {weekday}', 'ultimo {weekday}'],
  },
};

/** What is read in an interview in a language. English is read in each: forms and letters of agencies are full of it. */
export const dateWords: Readonly<Record<Language, readonly DateWords[]>> = { en: [english], es: [spanish, english] };
