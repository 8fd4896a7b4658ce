import { compiledTranslations } from './compiled/translations.ts';
import type { TextKey } from './translation-schema.ts';

/** A text of an entry with the English that it was translated from: a pack that says something else is not translated by it. */
interface Translated {
  english: string;
  text: string;
}

/** Texts of entries of one pack in another language, by the id of the entry. */
export type PackTexts = Readonly<Record<string, Partial<Record<TextKey, Translated>>>>;

/** The text of an entry in another language; undefined where nobody has translated this English. */
export type LawTexts = (entry: string, key: TextKey, english: string) => string | undefined;

/** "us-tx" of the code of a county's pack, "us-tx-lakeside", which builds on its state. */
const stateOf = (code: string) => code.split('-').slice(0, 2).join('-');

/**
 * What is translated of the law of these jurisdictions, of their states, and of the federal baseline; nothing for English and where
 * there is none.
 */
export async function lawTextsIn(language: string, jurisdictions: Iterable<string>): Promise<LawTexts> {
  const codes = [...new Set(['us', ...[...jurisdictions].map(stateOf)])].map((code) => `${language}/${code}`);
  const known = codes.filter((code): code is keyof typeof compiledTranslations =>
    Object.hasOwn(compiledTranslations, code),
  );
  const packs = await Promise.all(known.map(async (code) => (await compiledTranslations[code]()).default as PackTexts));
  // An entry of the baseline that a state has put its own in the place of is translated in both.
  return (entry, key, english) => {
    const texts = packs.map((pack) => pack[entry]?.[key]);
    return texts.find((text) => text?.english === english)?.text;
  };
}
