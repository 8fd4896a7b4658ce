/** A language that prose is judged in. */
export type Tongue = 'en' | 'es';

/** The language of a tag such as `es-MX`; null where its prose is not judged: what is not known is not called wrong. */
export function tongueOf(tag: string | undefined): Tongue | null {
  const [language] = (tag ?? 'en').toLowerCase().split('-');
  return language === 'en' || language === 'es' ? language : null;
}

/**
 * Could a text have what a pattern looks for? A look for parts of words takes no time; the patterns are made and tried only where
 * one is found, since most plans have none of what they look for. `text` is in small letters.
 */
export const hasSome = (text: string, parts: readonly string[]): boolean => parts.some((part) => text.includes(part));
