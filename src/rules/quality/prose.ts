/** A language that prose is judged in. */
export type Tongue = 'en' | 'es';

/** The language of a tag such as `es-MX`; null where its prose is not judged: what is not known is not called wrong. */
export function tongueOf(tag: string | undefined): Tongue | null {
  const [language] = (tag ?? 'en').toLowerCase().split('-');
  return language === 'en' || language === 'es' ? language : null;
}

/** Words and numbers of a text, as they stand. */
export const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{M}\d][\p{L}\p{M}\d'’.-]*/gu) ?? [];
