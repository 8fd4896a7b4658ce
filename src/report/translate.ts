import type { Finding } from '../check/finding.ts';
import { jurisdictionCodes } from '../law/index.ts';
import { type LawTexts, lawTextsIn } from '../law/translations.ts';
import { safeFor } from '../medium/safe-for.ts';
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
  const inWords = (finding: Finding) => translated(finding, wording, law);
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
  return findings.map((finding) => translated(finding, wording, law));
}

function translated(finding: Finding, wording: Wording, law: LawTexts): Finding {
  if (finding.said === undefined) return finding;
  const said = withLaw(finding.said, wording, law);
  const { message, help } = wordsOf(said, wording.messages);
  return { ...finding, message: safeFor('sentence', message), help: safeFor('sentence', help), said };
}

/** The same said, with the texts of the law in the language. Messages about the law have them as `entry` and `entries`. */
function withLaw(said: Said, wording: Wording, law: LawTexts): Said {
  const [first] = said.args as [{ entry?: LawText; entries?: LawText[] }?];
  if (first?.entry === undefined && first?.entries === undefined) return said;
  const one = (entry: LawText) => lawTextIn(entry, wording, law);
  const args = [{ ...first, entry: first.entry && one(first.entry), entries: first.entries?.map(one) }];
  return { id: said.id, args } as unknown as Said;
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
