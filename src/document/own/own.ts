import { suggest } from '../../plan/suggest.ts';
import { decode } from '../../plan/text.ts';
import { code } from '../../wording/args.ts';
import { documentKinds } from '../kinds/index.ts';
import { type DocumentLanguage, documentLanguages, type Overlays, overlaid, phrasesIn } from '../phrases.ts';
import { type Mistake, mistake, unreadable } from './mistake.ts';
import { guessed, readPhrases } from './phrases.ts';
import { templateNames } from './sources.ts';
import { styleMistakes } from './style.ts';
import type { Prints, TemplateFile } from './templates.ts';

export { failureText, mistakeText, TemplateFailed } from './mistake.ts';

/** What an agency has of its own in its documents. */
export interface Own {
  /** What it says in place of the program, by language. */
  phrases: Overlays;
  /** Added after the styles of the program. */
  css: string;
  /** The documents with its templates in them; null where there are none. */
  print: Prints | null;
}

/** A file of the folder. */
export interface OwnFile {
  /** The path as the user would write it. */
  file: string;
  /** The path in the folder, with forward slashes. */
  name: string;
  read: () => Promise<Uint8Array>;
}

const phrasesFile = (language: DocumentLanguage) => `phrases/${language}.json`;
const known = ['styles.css', ...documentLanguages.map(phrasesFile), ...templateNames];

/** Reads the files of a folder of templates. Never throws for what they hold; nothing of `own` can be relied on where there is a mistake. */
export async function readOwn(files: readonly OwnFile[]): Promise<{ own: Own; mistakes: Mistake[] }> {
  const phrases: Partial<Record<DocumentLanguage, object>> = {};
  const mistakes: Mistake[] = [];
  const templates: TemplateFile[] = [];
  let css = '';
  for (const { file, name, read } of files) {
    const language = documentLanguages.find((one) => name === phrasesFile(one));
    if (!known.includes(name)) {
      mistakes.push(unknownFile(file, name));
      continue;
    }
    if (language !== undefined) {
      const said = readPhrases(file, await read(), await allPhrases(language));
      phrases[language] = said.phrases;
      mistakes.push(...said.mistakes);
      continue;
    }
    const { text, problem } = decode(await read());
    if (problem) mistakes.push(unreadable(file, problem));
    else if (name === 'styles.css') {
      mistakes.push(...styleMistakes(file, text));
      css = text;
    } else templates.push({ file, name, text });
  }
  // The compiler of Handlebars is larger than all of the documents.
  const own = templates.length === 0 ? null : await (await import('./templates.ts')).withTemplates(templates);
  return { own: { phrases, css, print: own?.print ?? null }, mistakes: [...mistakes, ...(own?.mistakes ?? [])] };
}

/** The words of all documents in a language. */
export async function allPhrases(language: DocumentLanguage): Promise<object> {
  const parts = await Promise.all(documentKinds.map((kind) => kind.load()));
  return parts.reduce((all, { phrases }) => overlaid(all, phrases[language]), phrasesIn(language) as object);
}

function unknownFile(file: string, name: string): Mistake {
  const guess = suggest(name, known);
  const folder = /^[^/]+\//.exec(name)?.[0] ?? '';
  const names = known.filter((other) => other.startsWith(folder));
  return mistake({ file, line: 1, column: 1 }, 'file-unknown', { ...guessed(guess), known: names.map(code), more: 0 });
}
