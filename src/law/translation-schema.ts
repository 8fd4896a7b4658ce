import * as z from 'zod';
import { text } from '../plan/schema/fields.ts';

/**
 * The texts of a pack in another language, by entry: `src/law/packs/<jurisdiction>/<language>.yaml`. What is not translated is shown
 * in English with a mark.
 */

const entryTexts = z.strictObject({
  english: text(
    'Fingerprint of the English that was translated (npm run generate prints it). Where it no longer fits, English is shown.',
  ),
  name: text('Short name.').optional(),
  law: text('What the law asks, in plain words.').optional(),
  rule: text('How the law counts, in its words.').optional(),
  missing: text('What the finding says; the same slots as in English.').optional(),
  help: text('What to do.').optional(),
  note: text('What a reader should know.').optional(),
  because: z
    .array(text('A reason.'))
    .describe('Why it does not apply, one for each condition that says so, in the order of the conditions.')
    .optional(),
});

export const translationSchema = z.strictObject({
  translation: z.literal(1).describe('Format of the file. The first line: translation: 1'),
  of: text('Code of the pack.'),
  language: text('Language of the texts, such as es.'),
  entries: z.record(z.string(), entryTexts).describe('Texts by the id of the entry.'),
});

export type Translation = z.infer<typeof translationSchema>;
export type EntryTexts = Omit<z.infer<typeof entryTexts>, 'english' | 'because'>;

/** Where a text stands in an entry; `because.1` is what the second condition says where it does not hold. */
export type TextKey = keyof EntryTexts | `because.${number}`;
