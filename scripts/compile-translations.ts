import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Law } from '../src/law/law.ts';
import { type EntryTexts, type Translation, translationSchema } from '../src/law/translation-schema.ts';
import type { LawTexts } from '../src/law/translations.ts';

const folder = 'src/law/packs';
const languages = ['es'];
const texts = ['name', 'law', 'rule', 'missing', 'help', 'note'] as const;

export interface CompiledTranslations {
  /** What the program loads, by path. */
  files: Record<string, string>;
  /** Entries that are not translated, as `es us/case-plan`, and those whose English has changed since, with its fingerprint now. */
  open: string[];
  changed: { entry: string; english: string }[];
}

/** The translations of the program's own packs. Throws where one names what its pack does not have. */
export function compileTranslations(laws: ReadonlyMap<string, Law>): CompiledTranslations {
  const files: Record<string, string> = {};
  const done: string[] = [];
  const changed: CompiledTranslations['changed'] = [];
  for (const { of, language, entries } of languages.flatMap(read)) {
    const pack = new Map(ownEntries(laws.get(of)).map((entry) => [entry.id, textsOf(entry)]));
    const fresh: Record<string, LawTexts[string]> = {};
    for (const [id, { english, ...translated }] of Object.entries(entries)) {
      const original = pack.get(id);
      if (original === undefined) throw new Error(`${language}/${of}.yaml: there is no entry ${id}`);
      sameSlots(`${language}/${of}.yaml, ${id}`, original, translated);
      if (english !== fingerprint(original))
        changed.push({ entry: `${language} ${id}`, english: fingerprint(original) });
      else {
        fresh[id] = Object.fromEntries(
          texts.flatMap((key) => {
            const text = translated[key];
            return text === undefined ? [] : [[key, { english: original[key], text }]];
          }),
        );
        if (texts.every((key) => (original[key] === undefined) === (translated[key] === undefined)))
          done.push(`${language} ${id}`);
      }
    }
    files[`src/law/compiled/${language}/${of}.json`] = `${JSON.stringify(fresh)}\n`;
  }
  const all = [...laws.values()].flatMap(ownEntries).map(({ id }) => id);
  const open = languages.flatMap((language) => all.map((id) => `${language} ${id}`)).filter((id) => !done.includes(id));
  return { files: { ...files, 'src/law/compiled/translations.ts': tableOf(Object.keys(files)) }, open, changed };
}

function read(language: string): Translation[] {
  return readdirSync(`${folder}/${language}`).map((name) =>
    translationSchema.parse(parse(readFileSync(`${folder}/${language}/${name}`, 'utf8'))),
  );
}

/** The entries of a law that are its own and not taken over. */
const ownEntries = (law: Law | undefined) =>
  [...(law?.deadlines ?? []), ...(law?.contents ?? [])].filter(({ id }) => id.startsWith(`${law?.jurisdiction}/`));

const textsOf = (entry: Partial<EntryTexts>): Partial<EntryTexts> =>
  Object.fromEntries(texts.filter((key) => entry[key] !== undefined).map((key) => [key, entry[key]]));

const fingerprint = (english: Partial<EntryTexts>) =>
  createHash('sha256').update(JSON.stringify(english)).digest('hex').slice(0, 10);

function sameSlots(place: string, english: Partial<EntryTexts>, translated: Partial<EntryTexts>) {
  const slotsIn = (text = '') =>
    [...text.matchAll(/\{\w+\}/g)]
      .map(([slot]) => slot)
      .sort()
      .join();
  for (const key of texts.filter((name) => translated[name] !== undefined)) {
    if (english[key] === undefined) throw new Error(`${place}: the pack has no ${key}`);
    if (slotsIn(english[key]) !== slotsIn(translated[key])) throw new Error(`${place}: other slots in ${key}`);
  }
}

function tableOf(paths: readonly string[]): string {
  const rows = paths.map((path) => {
    const name = path.replace(/^src\/law\/compiled\/|\.json$/g, '');
    return `  '${name}': () => import('./${name}.json', { with: { type: 'json' } }),`;
  });
  return `// Generated from src/law/packs by npm run generate.\nexport const compiledTranslations = {\n${rows.join('\n')}\n};\n`;
}
