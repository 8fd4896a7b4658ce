import { este, un } from '../nouns.ts';
import { untranslated } from '../untranslated.ts';
import { lista } from '../words.ts';
import { headFields } from './head.ts';
import { togetherFields } from './together.ts';
import { workFields } from './work.ts';

/** What the keys of the plan format are for, found by what the schema says of them in English. */

const texts: Readonly<Record<string, string>> = { ...headFields, ...workFields, ...togetherFields };

/** What the schema adds to every key of a kind (src/plan/schema/fields.ts). */
const endings: readonly (readonly [english: string, spanish: string])[] = [
  [' A calendar date, YYYY-MM-DD.', ' Un día del calendario: año, mes y día, YYYY-MM-DD.'],
  [' HH:MM in quotes, 24 hours.', ' HH:MM entre comillas, 24 horas.'],
  [' ISO 8601: P1M is one month, P2W two weeks.', ' ISO 8601: P1M es un mes, P2W son dos semanas.'],
  [' A BCP 47 tag such as en, es or zh-Hant.', ' Una etiqueta BCP 47, como en, es o zh-Hant.'],
  [
    ' Text, or a map from language to text: { en: …, es: … }.',
    ' Texto, o un mapa de idioma a texto: { en: …, es: … }.',
  ],
];

/** The description of a key in Spanish; marked where nobody has translated it. */
export function describe(about: string | undefined): string {
  if (about === undefined) return 'Vea la referencia del formato.';
  const name = /^Short, readable name of this (.+), unique in the file; others point to it\.$/.exec(about)?.[1];
  if (name !== undefined)
    return `Nombre corto y claro de ${este(name)}, único en el archivo; otras partes remiten a él.`;
  const [english, ending] = withoutEnding(about);
  const spanish = texts[english];
  return spanish === undefined ? untranslated(about) : `${spanish}${ending}`;
}

/** The text of the key alone, and in Spanish what all keys of its kind say. */
function withoutEnding(about: string): [string, string] {
  const [whole, kinds] = / \(The id of an? ([^)]+)\.\)$/.exec(about) ?? [];
  if (whole !== undefined && kinds !== undefined) {
    const nouns = lista(kinds.split(' or ').map(un), 'o');
    return [about.slice(0, -whole.length), ` (El id de ${nouns}.)`];
  }
  const ending = endings.find(([english]) => about.endsWith(english));
  return ending === undefined ? [about, ''] : [about.slice(0, -ending[0].length), ending[1]];
}
