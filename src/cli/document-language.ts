import type { Finding } from '../check/finding.ts';
import type { RenderedDocument } from '../document/index.ts';
import type { PlanFile } from '../plan/read.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { languages, wordingIn } from '../wording/index.ts';
import type { Io } from './io.ts';

/** What the language of a document makes of the findings in it, and what the user is told of it. */

const primaryOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? tag;

interface Told {
  io: Io;
  /** Languages without fixed words that the user was told of. */
  told: Set<string>;
}

/** Findings are made in English; a document tells them in its own language, where there are words for them. */
export async function inLanguageOf(
  { jurisdiction, language: ofFile = 'en' }: Plan,
  findings: readonly Finding[],
  asked = ofFile,
) {
  const findingLanguage = languages.find((known) => known === primaryOf(asked)) ?? 'en';
  if (findingLanguage === 'en' || findings.length === 0) return { findings, findingLanguage: 'en' };
  const { translatedFindings } = await import('../report/translate.ts');
  const wording = await wordingIn(findingLanguage);
  return { findings: await translatedFindings(findings, { jurisdiction }, wording), findingLanguage };
}

/** Once per run: the headings and other fixed words have another language than the one that was asked for. */
export async function tellLanguage(asked: string, { meta }: RenderedDocument, { told, io }: Told) {
  const { documentLanguages } = await import('../document/index.ts');
  const primary = primaryOf(asked);
  if (documentLanguages.some((known) => known === primary) || told.has(primary)) return;
  told.add(primary);
  const known = documentLanguages.join(', ');
  io.stderr.write(
    `caseplan: There are no fixed words in ${asked}; they are printed in ${meta.language}. Known: ${known}.\n`,
  );
}

/** So many missing texts are named; a plan that has nothing in a language lacks dozens. */
const named = 5;

/** The first of the texts that the asked language lacks, in the order of the file, and how many more there are. */
export function tellUntranslated(file: PlanFile, { untranslated }: RenderedDocument, io: Io) {
  const texts = untranslated
    .map((text) => ({ ...text, line: file.positions.at(text.path).line }))
    .sort((a, b) => a.line - b.line);
  for (const { path, wanted, shown, line } of texts.slice(0, named)) {
    io.stderr.write(`${file.file}:${line}: no ${wanted} text for ${path.join('.')}; shown in ${shown}.\n`);
  }
  if (texts.length > named) io.stderr.write(`${file.file}: and ${texts.length - named} more.\n`);
}
