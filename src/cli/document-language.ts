import type { Finding } from '../check/finding.ts';
import type { RenderedDocument } from '../document/index.ts';
import type { PlanFile } from '../plan/read.ts';
import type { Plan } from '../plan/schema/plan.ts';
import { code, fileText } from '../wording/args.ts';
import { documentMessage, documentWordsIn } from '../wording/document.ts';
import { languages, wordingIn } from '../wording/index.ts';
import { inWords } from '../wording/render.ts';
import type { Io } from './io.ts';

/** What the language of a document makes of the findings in it, and what the user is told of it. */

const primaryOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? tag;

interface Told {
  io: Io;
  /** Languages without fixed words that the user was told of. */
  told: Set<string>;
}

/** A document tells findings in its own language, where there are words for them, else in English. */
export async function inLanguageOf(
  { jurisdiction, language: ofFile = 'en' }: Plan,
  findings: readonly Finding[],
  asked = ofFile,
) {
  const findingLanguage = languages.find((known) => known === primaryOf(asked)) ?? 'en';
  if (findingLanguage === 'en' || findings.length === 0) return { findings, findingLanguage: 'en' };
  const { rendererIn } = await import('../report/translate.ts');
  const renderer = await rendererIn(await wordingIn(findingLanguage), [jurisdiction]);
  return { findings, findingLanguage, renderer };
}

/** Once per run: the headings and other fixed words have another language than the one that was asked for. */
export async function tellLanguage(asked: string, { meta }: RenderedDocument, { told, io }: Told) {
  const { documentLanguages } = await import('../document/index.ts');
  const primary = primaryOf(asked);
  if (documentLanguages.some((known) => known === primary) || told.has(primary)) return;
  told.add(primary);
  const args = { asked: code(asked), shown: code(meta.language), known: documentLanguages.map(code) };
  io.stderr.write(`caseplan: ${inWords(await documentWordsIn('en'), documentMessage('no-fixed-words', args))}\n`);
}

/** So many missing texts are named; a plan that has nothing in a language lacks dozens. */
const named = 5;

/** The first of the texts that the asked language lacks, in the order of the file, and how many more there are. */
export async function tellUntranslated(file: PlanFile, { untranslated }: RenderedDocument, io: Io) {
  if (untranslated.length === 0) return;
  const words = await documentWordsIn('en');
  const texts = untranslated
    .map((text) => ({ ...text, line: file.positions.at(text.path).line }))
    .sort((a, b) => a.line - b.line);
  for (const { path, wanted, shown, line } of texts.slice(0, named)) {
    const args = { wanted: code(wanted), shown: code(shown), at: fileText(path.join('.')) };
    io.stderr.write(`${file.file}:${line}: ${inWords(words, documentMessage('untranslated', args))}\n`);
  }
  const n = texts.length - named;
  if (n > 0) io.stderr.write(`${file.file}: ${inWords(words, documentMessage('untranslated-more', { n }))}\n`);
}
