import type { LifeWording } from '../../life.ts';
import { changeWords, fieldWords, menuWords, wayWords } from './asked.ts';
import { codes } from './codes.ts';
import { recordedWords } from './recorded.ts';
import { refusedWords } from './refused.ts';

export const lifeEn: LifeWording = {
  language: 'en',
  changes: changeWords,
  ways: wayWords,
  fields: fieldWords,
  recorded: recordedWords,
  refused: refusedWords,
  menu: menuWords,
  codes,
};
