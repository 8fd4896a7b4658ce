/** Marks a text that is still in English. */
export const untranslated = (text: string) => `[en inglés] ${text}`;
