import type { Finding } from '../check/finding.ts';
import { jurisdictionCodes } from '../law/index.ts';
import { type LawTexts, lawTextsIn } from '../law/translations.ts';
import { fieldNamesIn } from '../plan/fields/names.ts';
import type { FieldNames } from '../plan/fields/words.ts';
import { inOneLine } from '../plan/visible.ts';
import type { MeaningArg } from '../wording/args.ts';
import { type LawText, type Said, type Wording, wordsOf } from '../wording/index.ts';
import type { LawText as LawTextOf } from './presentation.ts';
import type { CheckResult } from './summary.ts';

/**
 * Findings in another language. What stands in no catalogue, and what nobody has translated of the law, stays in English; the
 * latter is marked, so that nobody takes a text of our own for that of the law.
 */
export async function translatedResult(result: CheckResult, wording: Wording): Promise<CheckResult> {
  const codes = result.files.flatMap(({ plan }) => (plan ? [plan.jurisdiction] : []));
  const law = await lawTextsIn(wording.language, codes);
  const fields = await fieldNamesIn(wording.language);
  const inWords = (finding: Finding) => translated(finding, wording, law, fields);
  return {
    ...result,
    findings: result.findings.map(inWords),
    suppressed: result.suppressed.map((one) => ({ ...one, finding: inWords(one.finding) })),
  };
}

/** Entries of the law of the plans in a language, for a report that has their texts. */
export async function lawTextOf(result: CheckResult, wording: Wording): Promise<LawTextOf> {
  const codes = result.files.flatMap(({ plan }) => (plan ? [plan.jurisdiction] : []));
  const law = await lawTextsIn(wording.language, codes);
  return (entry) => lawTextIn(entry, wording, law);
}

/** The findings of one plan in the language of its document. */
export async function translatedFindings(
  findings: readonly Finding[],
  { jurisdiction }: { jurisdiction: string },
  wording: Wording,
): Promise<Finding[]> {
  const law = await lawTextsIn(wording.language, [jurisdiction]);
  const fields = await fieldNamesIn(wording.language);
  return findings.map((finding) => translated(finding, wording, law, fields));
}

function translated(finding: Finding, wording: Wording, law: LawTexts, fields: FieldNames): Finding {
  if (finding.said === undefined) return finding;
  const said = withMeaning(withLaw(finding.said, wording, law), wording, fields);
  const { message, help } = wordsOf(said, wording.messages);
  return { ...finding, message: inOneLine(message), help: inOneLine(help), said };
}

/** The same said, with the texts of the law in the language. Messages about the law have them as `entry` and `entries`. */
function withLaw(said: Said, wording: Wording, law: LawTexts): Said {
  const [first] = said.args as [{ entry?: LawText; entries?: LawText[] }?];
  if (first?.entry === undefined && first?.entries === undefined) return said;
  const one = (entry: LawText) => lawTextIn(entry, wording, law);
  const args = [{ ...first, entry: first.entry && one(first.entry), entries: first.entries?.map(one) }];
  return { id: said.id, args } as unknown as Said;
}

/** The same said, with what a key is for in the language. Messages about the format have it as `about`. */
function withMeaning(said: Said, wording: Wording, fields: FieldNames): Said {
  const [first] = said.args as [{ about?: MeaningArg }?];
  if (first?.about === undefined) return said;
  const { meaning, field } = first.about;
  const known = field === null ? undefined : fields.meaning(field);
  const about = { field, meaning: known ?? wording.untranslated(meaning) };
  return { id: said.id, args: [{ ...first, about }] } as unknown as Said;
}

const texts = ['name', 'law', 'rule', 'missing', 'help', 'note'] as const;

/** Is an entry one of the program's packs, or in the place of one? */
export const isOurs = ({ id }: { id: string }) => jurisdictionCodes.some((code) => id.startsWith(`${code}/`));

/**
 * An entry of a pack with its texts in a language: translated, or in English with a mark. The pack of an agency is in whatever language
 * it was written in.
 */
export function lawTextIn<E extends { id: string }>(entry: E, wording: Wording, law: LawTexts): E {
  const own = entry as Partial<Record<(typeof texts)[number], string>>;
  const changed = texts.flatMap((key) => {
    const english = own[key];
    const known = law[entry.id]?.[key];
    if (english === undefined || !isOurs(entry)) return [];
    return [[key, known?.english === english ? known.text : wording.untranslated(english)]];
  });
  return { ...entry, ...Object.fromEntries(changed) };
}
