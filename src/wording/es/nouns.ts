import type { Noun } from '../args.ts';

/** What the things of a plan are called, as in the documents (templates/phrases/es.json), with the article. */
const nouns: Readonly<Record<Noun, string>> = {
  person: 'una persona',
  hearing: 'una audiencia',
  order: 'una orden',
  'safety threat': 'una amenaza a la seguridad',
  'risk factor': 'un factor de riesgo',
  'protective factor': 'un factor de protección',
  strength: 'una fortaleza',
  need: 'una necesidad',
  goal: 'una meta',
  measure: 'una medida',
  strategy: 'una estrategia',
  service: 'un servicio',
  task: 'una tarea',
  barrier: 'un obstáculo',
  'family time': 'un tiempo en familia',
  plan: 'un plan',
};

const isNoun = (word: string): word is Noun => Object.hasOwn(nouns, word);

/** "safety threat" → "una amenaza a la seguridad"; a word that is not known stays as it is. */
export const un = (word: string): string => (isNoun(word) ? nouns[word] : word);

/** "safety threat" → "esta amenaza a la seguridad". */
export const este = (word: string): string => un(word).replace(/^un(a?) /, (_, a: string) => (a ? 'esta ' : 'este '));
