import type { LawTexts } from '../law/translations.ts';
import { inOneLine } from '../plan/visible.ts';
import { type LawText, type Said, type Wording, wordsOf } from '../wording/index.ts';
import type { Finding } from './finding.ts';

/**
 * Findings in another language. What stands in no catalogue, and what nobody has translated of the law, stays in English; the
 * latter is marked, so that nobody takes a text of our own for that of the law.
 */
export function translated(findings: readonly Finding[], wording: Wording, law: LawTexts): Finding[] {
  return findings.map((finding) => {
    if (finding.said === undefined) return finding;
    const { message, help } = wordsOf(inLawOf(finding.said, wording, law), wording.messages);
    return { ...finding, message: inOneLine(message), help: inOneLine(help) };
  });
}

/** The same said, with the texts of the law in the language. Messages about the law have them as `entry` and `entries`. */
function inLawOf(said: Said, wording: Wording, law: LawTexts): Said {
  const [first] = said.args as [{ entry?: LawText; entries?: LawText[] }?];
  if (first?.entry === undefined && first?.entries === undefined) return said;
  const one = (entry: LawText) => lawTextIn(entry, wording, law);
  const args = [{ ...first, entry: first.entry && one(first.entry), entries: first.entries?.map(one) }];
  return { id: said.id, args } as unknown as Said;
}

const texts = ['name', 'law', 'rule', 'missing', 'help', 'note'] as const;

/** An entry of a pack with its texts in a language: translated, or in English with a mark. */
export function lawTextIn<E extends { id: string }>(entry: E, wording: Wording, law: LawTexts): E {
  const own = entry as Partial<Record<(typeof texts)[number], string>>;
  const known = texts.flatMap((key) => {
    const english = own[key];
    return english === undefined ? [] : [[key, law[entry.id]?.[key] ?? wording.untranslated(english)]];
  });
  return { ...entry, ...Object.fromEntries(known) };
}
