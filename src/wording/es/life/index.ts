import phrases from '../../../../templates/phrases/es.json' with { type: 'json' };
import type { LifeWording } from '../../life.ts';
import { changeWords, fieldWords, menuWords, wayWords } from './asked.ts';
import { recordedWords } from './recorded.ts';
import { refusedWords } from './refused.ts';

export const lifeEs: LifeWording = {
  language: 'es',
  changes: changeWords,
  ways: wayWords,
  fields: fieldWords,
  recorded: recordedWords,
  refused: refusedWords,
  menu: menuWords,
  codes: phrases.codes,
};
