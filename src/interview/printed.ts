/** Which letters the bundled fonts have, and so which texts and languages a document can be printed in. */

const otherLetter =
  /(?=\p{L})[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u;

/** Has a text only letters that are printed? */
export const isPrinted = (text: string): boolean => !otherLetter.test(text);

/** Is the usual script of a language (a tag such as `es`) one that is printed? True where the language is not known. */
export function isPrintedLanguage(tag: string): boolean {
  try {
    const { script } = new Intl.Locale(tag).maximize();
    return script === undefined || ['Latn', 'Grek', 'Cyrl'].includes(script);
  } catch {
    return true;
  }
}
