const mark = '[en inglés] ';

/** Marks a text that is still in English, once. */
export const untranslated = (text: string) => `${mark}${text.replaceAll(mark, '')}`;
