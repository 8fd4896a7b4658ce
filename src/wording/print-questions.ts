import type { Language } from './wording.ts';

/** The words around the questions of the interview where they are printed as a list. */
export interface PrintWords {
  /** In place of the name of the person that a question is about. */
  who: string;
  types: Readonly<Record<string, string>>;
  required: Readonly<Record<string, string>>;
  conditional: string;
  law: string;
  lawUnverified: string;
  why: string;
  example: string;
  codes: string;
  pointsTo: string;
  kinds: Readonly<Record<string, string>>;
}

const english: PrintWords = {
  who: '…',
  types: {
    text: 'text',
    prose: 'text, also of several lines',
    date: 'date, YYYY-MM-DD in a file',
    choice: 'one to choose',
    several: 'several to choose',
    'yes-no': 'yes or no (true, false in a file)',
    number: 'number',
    duration: 'how often, such as P1M for every month',
    language: 'language tag, such as es',
  },
  required: {
    always: 'must be answered',
    plan: 'the plan needs it',
    sometimes: 'the plan may need it',
    no: '',
  },
  conditional: 'asked where earlier answers call for it',
  law: 'asked by {law}',
  lawUnverified: 'asked by {law} (from memory, not verified)',
  why: 'Why: {why}',
  example: 'Example: {example}',
  codes: 'Codes:',
  pointsTo: 'The id of: {what}',
  kinds: {},
};

const spanish: PrintWords = {
  who: '…',
  types: {
    text: 'texto',
    prose: 'texto, también de varias líneas',
    date: 'fecha, YYYY-MM-DD en un archivo',
    choice: 'se elige una opción',
    several: 'se eligen varias opciones',
    'yes-no': 'sí o no (true, false en un archivo)',
    number: 'número',
    duration: 'con qué frecuencia, como P1M para cada mes',
    language: 'código de idioma, como es',
  },
  required: {
    always: 'hay que responder',
    plan: 'el plan lo necesita',
    sometimes: 'el plan puede necesitarlo',
    no: '',
  },
  conditional: 'se pregunta si lo piden respuestas anteriores',
  law: 'lo pide {law}',
  lawUnverified: 'lo pide {law} (de memoria, sin verificar)',
  why: 'Por qué: {why}',
  example: 'Ejemplo: {example}',
  codes: 'Códigos:',
  pointsTo: 'El id de: {what}',
  kinds: {
    person: 'una persona',
    'safety threat': 'una amenaza a la seguridad',
    'risk factor': 'un factor de riesgo',
    need: 'una necesidad',
    goal: 'una meta',
    service: 'un servicio',
    task: 'una tarea',
    hearing: 'una audiencia',
    order: 'una orden',
    measure: 'una medida',
    barrier: 'un obstáculo',
  },
};

export const printWords: Readonly<Record<Language, PrintWords>> = { en: english, es: spanish };
