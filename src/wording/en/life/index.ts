import type { LifeWording } from '../../life.ts';
import { count } from '../words.ts';
import { fieldWords, menuWords, wayWords } from './asked.ts';
import { codes } from './codes.ts';
import { recordedWords } from './recorded.ts';
import { refusedWords } from './refused.ts';

export const lifeEn: LifeWording = {
  language: 'en',
  ways: wayWords,
  asks: Object.fromEntries(Object.entries(fieldWords).map(([id, { ask }]) => [id, ask])) as LifeWording['asks'],
  recorded: recordedWords,
  refused: refusedWords,
  menu: menuWords,
  late: (days) => `${count(days, 'day')} late`,
  codes,
};
