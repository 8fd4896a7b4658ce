import type { Tongue } from './prose.ts';

/**
 * How hard a text is to read. English: the grade level of Kincaid, Fishburne, Rogers and Chissom (1975). Spanish: the Szigriszt
 * ease of reading (1993) on the scale INFLESZ of Barrio-Cantalejo and others (2008), where 55 and more is normal. Both count
 * words, sentences and syllables and know nothing of meaning, so they are asked of a plan as a whole and not of one sentence.
 */
export interface Reading {
  /** School grade of the United States in English; ease from 0 to 100 in Spanish. */
  score: number;
  words: number;
}

/** Everything is counted in the whole text at once: a check has no time to look at each word. */
export function readingOf(texts: readonly string[], tongue: Tongue): Reading {
  // A text that ends without a full stop ends a sentence all the same.
  const text = `${texts.map((each) => each.trim().replace(/[.!?]+$/, '')).join('.\n')}.`.toLowerCase();
  const words = count(text, /[a-z\dáéíóúüñ][a-z\dáéíóúüñ'’-]*/g);
  if (words === 0) return { score: tongue === 'es' ? 100 : 0, words };
  const sentences = Math.min(words, Math.max(1, count(text, /[a-z\dáéíóúüñ'’"”)][.!?;:](?=\s|$)/g)));
  const syllables = tongue === 'es' ? syllablesEs(text) : syllablesEn(text);
  const score =
    tongue === 'es'
      ? 206.835 - 62.3 * (syllables / words) - words / sentences
      : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { score, words };
}

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/**
 * Groups of vowels, without an e that is not spoken ("care", "rules", "walked"), and two for vowels that are spoken apart
 * ("evaluation", "Maria", "video"; not "guard", "nation", "people"). A number counts as one. `text` is in small letters.
 */
export function syllablesEn(text: string): number {
  const silent = count(
    text,
    /[aeiouy](?:(?:[bcdfghjkmnpqrstvwxz]{1,3}|l)e|[bcfghjklmnpqrsvwxz]{1,3}ed|[bdfkmnprtvw]{1,2}es|les)\b/g,
  );
  const apart = count(text, /[^gq]ua|[^cgst]i[ao]|[^p]eo/g);
  return count(text, /[aeiou]+y?|[b-df-hj-np-tv-xz]y|\d+/g) - silent + apart;
}

/** Groups of vowels; a weak vowel beside another has no syllable of its own unless it has an accent. `text` is in small letters. */
export function syllablesEs(text: string): number {
  const apart = count(text, /[aeoáéó](?=[aeoáéóíú])|[íú](?=[aeoáéó])/g);
  return count(text, /[aeiouáéíóúü]+|\by\b|\d+/g) + apart;
}
