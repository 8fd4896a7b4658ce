import type { Wording } from '../wording.ts';
import { messages } from './messages.ts';
import { checkWords, explainWords, lawWords } from './report.ts';
import { tableWords } from './tables.ts';
import { untranslated } from './untranslated.ts';

/** All that is said in Spanish, as agencies in the United States write it for workers and families: plain, and with usted. */
export const spanish: Wording = {
  language: 'es',
  messages,
  check: checkWords,
  tables: tableWords,
  explain: explainWords,
  law: lawWords,
  untranslated,
};
