import type { CheckWords, ExplainWords } from '../wording.ts';
import { cuenta } from './words.ts';

export const checkWords: CheckWords = {
  error: 'error',
  warning: 'advertencia',
  note: 'conviene saber',
  line: (line) => `línea ${line}`,
  more: ({ n, rule, lines }) => `y ${n} más de ${rule}, en ${n === 1 ? 'la línea' : 'las líneas'} ${lines}`,
  checked: ({ plans, asOf }) => `${cuenta(plans, 'plan revisado', 'planes revisados')} al ${asOf}`,
  errors: (n) => cuenta(n, 'error', 'errores'),
  warnings: (n) => cuenta(n, 'advertencia', 'advertencias'),
  clean: 'no falta nada y nada está atrasado.',
  cleanButAnswered: 'no falta nada y nada está atrasado, salvo lo que ya tiene respuesta.',
  suppressed: (n) => cuenta(n, 'observación suprimida', 'observaciones suprimidas'),
  baselined: (n) => `${n} en la línea base`,
  notShown: (list) => `No se muestran: ${list}.`,
  startAt: (place) => `Comience por ${place}. Por qué importa:`,
};

export const explainWords: ExplainWords = {
  severities: { error: 'error', warning: 'advertencia', info: 'nota' },
  why: 'Por qué importa',
  fix: 'Qué hacer',
  options: 'Opciones',
  usual: (n, unit) => (unit === 'days' ? cuenta(Number(n), 'día', 'días') : String(n)),
  wrong: 'Así no',
  right: 'Así sí',
  source: 'Fuente',
};
