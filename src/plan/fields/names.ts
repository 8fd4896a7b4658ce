import type { Language } from '../../wording/wording.ts';
import names from './names.json' with { type: 'json' };
import { type FieldNames, keyOf, shapeOfName } from './words.ts';

/** What the fields are called in a language. Another than English is loaded only here. */
export async function fieldNamesIn(language: Language): Promise<FieldNames> {
  return language === 'es' ? (await import('./es/index.ts')).spanishNames : englishNames;
}

const english: Readonly<Record<string, readonly string[]>> = names;

const englishNames: FieldNames = {
  title: (field) => english[field]?.[0] ?? keyOf(field),
  inDiff: (field) => english[field]?.at(-1) ?? keyOf(field),
  meaning: (field) => shapeOfName(field)?.description,
};
