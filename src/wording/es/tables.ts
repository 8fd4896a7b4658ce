import type { TableWords } from '../wording.ts';
import { cuenta } from './words.ts';

const nouns = {
  error: (n: number) => cuenta(n, 'error', 'errores'),
  warning: (n: number) => cuenta(n, 'advertencia', 'advertencias'),
  info: (n: number) => cuenta(n, 'nota', 'notas'),
};

const standings = {
  present: 'está',
  missing: 'falta',
  late: 'con atraso',
  suppressed: 'suprimido',
  notAsked: 'no se pide',
};

export const tableWords: TableWords = {
  counts: { plans: 'planes', errors: 'errores', warnings: 'advertencias', infos: 'notas', suppressed: 'suprimidas' },
  clean: 'No falta nada y nada está atrasado',
  infos: nouns.info,
  findingsIn: ({ n, severity, files }) => `${nouns[severity](n)} en ${cuenta(files, 'archivo', 'archivos')}`,
  andMore: (n) => `y ${n} más`,
  leftOut: ({ findings, rules }) =>
    `No cabe más en un comentario; faltan ${cuenta(findings, 'observación', 'observaciones')} de ${cuenta(rules, 'regla', 'reglas')}.`,
  whatARuleAsks: 'Qué pide una regla y por qué:',
  rule: 'REGLA',
  plan: 'plan',
  asOf: ({ plans, asOf }) => `${cuenta(plans, 'plan', 'planes')} al ${asOf}`,
  standings,
  standingIn: ({ standing, plans }) => `${standings[standing]} en ${plans}`,
  states: {
    active: 'vigente',
    expired: 'vencida',
    unused: 'sin uso',
    'no-reason': 'sin motivo',
    malformed: 'mal escrita',
  },
  noRule: 'sin regla',
  noReason: 'sin motivo',
  by: ({ name, on }) => `por ${name} el ${on}`,
  suppressionsIn: ({ n, plans, asOf }) =>
    `${cuenta(n, 'supresión', 'supresiones')} en ${cuenta(plans, 'plan', 'planes')} al ${asOf}`,
};
