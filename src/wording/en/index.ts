import type { Wording } from '../wording.ts';
import { messages } from './messages.ts';
import { checkWords, explainWords, lawWords } from './report.ts';
import { tableWords } from './tables.ts';

/** All that is said in English, the language that every finding is in unless another is asked for. */
export const english: Wording = {
  language: 'en',
  messages,
  check: checkWords,
  tables: tableWords,
  explain: explainWords,
  law: lawWords,
  untranslated: (text) => text,
};
