import { type Tongue, wordsIn } from './prose.ts';

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

export function readingOf(texts: readonly string[], tongue: Tongue): Reading {
  let [words, sentences, syllables] = [0, 0, 0];
  for (const text of texts) {
    const said = wordsIn(text);
    if (said.length === 0) continue;
    words += said.length;
    sentences += Math.max(1, text.match(/[.!?;:](?=\s|$)/g)?.length ?? 0);
    if (!/[.!?;:]\s*$/.test(text) && /[.!?;:]\s/.test(text)) sentences += 1;
    for (const word of said) syllables += tongue === 'es' ? syllablesEs(word) : syllablesEn(word);
  }
  if (words === 0) return { score: tongue === 'es' ? 100 : 0, words };
  const score =
    tongue === 'es'
      ? 206.835 - 62.3 * (syllables / words) - words / sentences
      : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return { score, words };
}

/** Groups of vowels, without an e that is not spoken: "care", "rules", "walked". Numbers count as one syllable. */
export function syllablesEn(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<![td])ed$|(?<!(?:[^aeiouy]l|[sxzcg]|[cs]h))es$|(?<![^aeiouy]l)e$/, '')
    .replace(/^y/, '');
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 1);
}

/** Vowels, where a weak one beside another makes no syllable of its own unless it has an accent. */
export function syllablesEs(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])|gu(?=[eiéí])/g, 'k')
    .replace(/y(?=[^aeiouáéíóúü]|$)/g, 'i')
    .replace(/[aeoáéó](?=[aeoáéó])|[íú](?=[aeoáéó])|[aeoáéó](?=[íú])/g, '$&-');
  return Math.max(1, plain.match(/[aeiouáéíóúü]+/g)?.length ?? 1);
}
