import { type Renderer, rendererOf } from '../check/words.ts';
import { jurisdictionCodes } from '../law/index.ts';
import type { DeadlineEntry } from '../law/pack-schema.ts';
import type { TextKey } from '../law/translation-schema.ts';
import { type LawTexts, lawTextsIn } from '../law/translations.ts';
import { fieldNamesIn } from '../plan/fields/names.ts';
import type { FieldNames } from '../plan/fields/words.ts';
import type { MeaningArg } from '../wording/args.ts';
import type { LawText, Wording } from '../wording/index.ts';
import type { LawText as LawTextOf } from './presentation.ts';
import type { CheckResult } from './summary.ts';

/** Entries of the law of the plans in a language, for a report that has their texts. */
export async function lawTextOf(result: CheckResult, wording: Wording): Promise<LawTextOf> {
  const codes = result.files.flatMap(({ plan }) => (plan ? [plan.jurisdiction] : []));
  const law = await lawTextsIn(wording.language, codes);
  return (entry) => lawTextIn(entry, wording, law);
}

/**
 * Makes words of findings in a language. What nobody has translated of the law stays in English and is marked, so that nobody takes a
 * text of our own for that of the law.
 *
 * @param jurisdictions those of the plans
 */
export async function rendererIn(wording: Wording, jurisdictions: readonly string[]): Promise<Renderer> {
  const law = await lawTextsIn(wording.language, jurisdictions);
  const fields = await fieldNamesIn(wording.language);
  return rendererOf(wording, (args) => withMeaning(withLaw(args, wording, law), wording, fields));
}

/** The same arguments, with the texts of the law in the language. Messages about the law have them as `entry` and `entries`. */
function withLaw<T extends { entry?: LawText; entries?: readonly LawText[] }>(
  args: T,
  wording: Wording,
  law: LawTexts,
): T {
  if (args.entry === undefined && args.entries === undefined) return args;
  const one = (entry: LawText) => lawTextIn(entry, wording, law);
  return {
    ...args,
    ...(args.entry ? { entry: one(args.entry) } : {}),
    ...(args.entries ? { entries: args.entries.map(one) } : {}),
  };
}

/** The same arguments, with what a key is for in the language. Messages about the format have it as `about`. */
function withMeaning<T extends { about?: MeaningArg | undefined }>(args: T, wording: Wording, fields: FieldNames): T {
  if (args.about === undefined) return args;
  const { meaning, field } = args.about;
  const known = field === null ? undefined : fields.meaning(field);
  return { ...args, about: { field, meaning: known ?? wording.untranslated(meaning) } };
}

const texts = ['name', 'law', 'rule', 'missing', 'help', 'note'] as const;

/** Is an entry one of the program's packs, or in the place of one? */
const isOurs = ({ id }: { id: string }) => jurisdictionCodes.some((code) => id.startsWith(`${code}/`));

/**
 * An entry of a pack with its texts in a language: translated, or in English with a mark. The pack of an agency is in whatever language
 * it was written in.
 */
export function lawTextIn<E extends { id: string }>(entry: E, wording: Wording, law: LawTexts): E {
  if (!isOurs(entry)) return entry;
  const own = entry as Partial<Record<(typeof texts)[number], string>> & Pick<DeadlineEntry, 'when'>;
  const inLanguage = (english: string, key: TextKey) => law(entry.id, key, english) ?? wording.untranslated(english);
  const changed = texts.flatMap((key) => {
    const english = own[key];
    return english === undefined ? [] : [[key, inLanguage(english, key)]];
  });
  const when = own.when?.map((condition, index) => {
    const { because } = condition;
    return because === undefined ? condition : { ...condition, because: inLanguage(because, `because.${index}`) };
  });
  return { ...entry, ...Object.fromEntries(changed), ...(when ? { when } : {}) };
}
