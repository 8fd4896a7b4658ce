import phrases from '../../../../templates/phrases/es.json' with { type: 'json' };
import type { LifeWording } from '../../life.ts';
import { dias } from '../words.ts';
import { asksEs, menuEs, waysEs } from './asked.ts';
import { recordedEs } from './recorded.ts';
import { refusedEs } from './refused.ts';

export const lifeEs: LifeWording = {
  language: 'es',
  ways: waysEs,
  asks: asksEs,
  recorded: recordedEs,
  refused: refusedEs,
  menu: menuEs,
  late: (n) => `${dias(n)} de atraso`,
  codes: phrases.codes,
};
