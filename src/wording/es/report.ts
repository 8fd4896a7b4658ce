import { thousands } from '../numbers.ts';
import type { CheckWords, ExplainWords, LawWords } from '../wording.ts';
import { cuenta, lista } from './words.ts';

const severities = { error: 'error', warning: 'advertencia', info: 'nota' };

export const checkWords: CheckWords = {
  severities,
  note: 'conviene saber',
  line: (line) => `línea ${line}`,
  more: ({ n, rule, lines, isCut }) =>
    `y ${thousands(n)} más de ${rule}, en ${n === 1 ? 'la línea' : 'las líneas'} ${lines}${isCut ? ` (todas: --rule ${rule})` : ''}`,
  checked: ({ plans, rules, asOf }) => {
    const only = rules.length === 0 ? '' : ` solo con ${lista(rules)}`;
    return `${cuenta(plans, 'plan revisado', 'planes revisados')}${only} al ${asOf}`;
  },
  errors: (n) => cuenta(n, 'error', 'errores'),
  warnings: (n) => cuenta(n, 'advertencia', 'advertencias'),
  clean: ({ rules, isAnswered }) => {
    const verdict = rules.length === 0 ? 'no falta nada y nada está atrasado' : 'no hay nada que corregir';
    return `${verdict}${isAnswered ? ', salvo lo que ya tiene respuesta.' : '.'}`;
  },
  hidden: (n) =>
    `No se ${n === 1 ? 'muestra' : 'muestran'} ${cuenta(n, 'advertencia', 'advertencias')}, porque solo se pidieron los errores.`,
  fixedBy: (n, option) => `${n} con ${option}`,
  mendable: (list) => `El programa puede corregir ${list}; --diff lo muestra antes.`,
  suppressed: (n) => cuenta(n, 'observación suprimida', 'observaciones suprimidas'),
  baselined: (n) => `${cuenta(n, 'observación', 'observaciones')} de la línea base`,
  notShown: (list) => `No se muestran: ${list}.`,
  masked:
    'CI está definido: los nombres y las líneas de los planes no salen en su registro (--show-names los muestra).',
  suppressions: 'lo que se suprimió, y por qué',
  until: (date) => `hasta el ${date}`,
  startAt: (place) => `Comience por ${place}. Por qué importa:`,
  byRule: (n) => `${cuenta(n, 'observación', 'observaciones')}, por regla`,
  inFiles: ({ n, files }) => `${thousands(n)} en ${cuenta(files, 'archivo', 'archivos')}`,
  ofOneRule: 'Las de una regla:',
  everyOne: 'Todas:',
};

export const explainWords: ExplainWords = {
  severities,
  why: 'Por qué importa',
  fix: 'Qué hacer',
  options: 'Opciones',
  usual: (n, unit) => (unit === 'days' ? cuenta(Number(n), 'día', 'días') : String(n)),
  wrong: 'Esto tiene el hallazgo',
  right: 'Esto no lo tiene',
  source: 'Fuente',
};

export const lawWords: LawWords = {
  verified: 'verificado',
  unverified: 'sin verificar',
  counting: 'Cómo se cuenta',
  meeting: 'Qué lo cumple',
  asked: 'Qué se mira',
  missing: (sentence) => `Si no es así: ${sentence}`,
  help: 'Qué hacer',
  when: 'Cuándo se aplica',
  always: 'Siempre.',
  source: 'Fuente',
  note: 'Nota',
  lookedAt: ({ verified, asOf }) =>
    verified
      ? `Verificado: se leyó el texto. Se revisó el ${asOf}.`
      : `Sin verificar: compárelo con el texto oficial. Se revisó el ${asOf}.`,
  level: (severity) =>
    `Sus observaciones son de nivel ${severities[severity]}: la manera de medirlo es una lectura nuestra.`,
  onPlan: ({ file, plan, asOf }) => `En ${file} (${plan}), al ${asOf}`,
  noLegalAdvice:
    'Esto no es asesoría legal: las leyes cambian, y este programa puede equivocarse. Verifique cada fecha con un abogado.',
};
