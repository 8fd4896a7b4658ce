import { un } from '../../../wording/es/nouns.ts';
import { lista } from '../../../wording/es/words.ts';
import type { Shape } from '../../schema/shape.ts';
import { namesFrom } from '../words.ts';
import { spanish } from './plan.ts';

/** Lo que se agrega al significado de todo campo de un tipo. */
const endings = {
  date: ' Un día del calendario: año, mes y día, YYYY-MM-DD.',
  time: ' HH:MM entre comillas, 24 horas.',
  duration: ' ISO 8601: P1M es un mes, P2W son dos semanas.',
  language: ' Una etiqueta BCP 47, como en, es o zh-Hant.',
};

function endingOf(shape: Shape): string {
  if (shape.type === 'prose') return ' Texto, o un mapa de idioma a texto: { en: …, es: … }.';
  if (shape.type !== 'text') return '';
  if (shape.pointsTo) return ` (El id de ${lista(shape.pointsTo.map(un), 'o')}.)`;
  const { check } = shape;
  return check !== undefined && Object.hasOwn(endings, check) ? endings[check as keyof typeof endings] : '';
}

export const spanishNames = namesFrom(spanish, endingOf);
