import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Law } from '../src/law/law.ts';
import type { ContentEntry, DeadlineEntry } from '../src/law/pack-schema.ts';
import { type TextKey, type Translation, translationSchema } from '../src/law/translation-schema.ts';
import type { PackTexts } from '../src/law/translations.ts';

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
  const done = new Set<string>();
  const changed: CompiledTranslations['changed'] = [];
  for (const { of, language, entries } of languages.flatMap(read)) {
    const pack = new Map(ownEntries(laws.get(of), laws).map((entry) => [entry.id, textsOf(entry)]));
    const fresh: Record<string, PackTexts[string]> = {};
    for (const [id, { english, because, ...own }] of Object.entries(entries)) {
      const original = pack.get(id);
      if (original === undefined) throw new Error(`${of}/${language}.yaml: there is no entry ${id}`);
      const translated: Texts = { ...own, ...byCondition(original, because ?? []) };
      sameSlots(`${of}/${language}.yaml, ${id}`, original, translated);
      if (english !== fingerprint(original))
        changed.push({ entry: `${language} ${id}`, english: fingerprint(original) });
      else {
        fresh[id] = Object.fromEntries(
          keysOf(translated).map((key) => [key, { english: original[key] ?? '', text: translated[key] ?? '' }]),
        );
        if (keysOf(original).every((key) => translated[key] !== undefined)) done.add(`${of} ${language} ${id}`);
      }
    }
    files[`src/law/compiled/${language}/${of}.json`] = `${JSON.stringify(fresh)}\n`;
  }
  const open = [...laws].flatMap(([code, law]) =>
    languages.flatMap((language) =>
      ownEntries(law, laws)
        .filter(({ id }) => !done.has(`${code} ${language} ${id}`))
        .map(({ id }) => `${language} ${id}`),
    ),
  );
  return {
    files: { ...files, 'src/law/compiled/translations.ts': tableOf(Object.keys(files)) },
    open: [...new Set(open)],
    changed,
  };
}

function read(language: string): Translation[] {
  const paths = readdirSync(folder).map((code) => `${folder}/${code}/${language}.yaml`);
  return paths.filter(existsSync).map((path) => translationSchema.parse(parse(readFileSync(path, 'utf8'))));
}

/** The entries of a law that are its own and not taken over from the federal baseline. */
function ownEntries(law: Law | undefined, laws: ReadonlyMap<string, Law>) {
  const us = laws.get('us');
  const inherited = law === us ? [] : [...(us?.deadlines ?? []), ...(us?.contents ?? [])];
  const all = [...(law?.deadlines ?? []), ...(law?.contents ?? [])];
  return all.filter((entry) => !inherited.includes(entry));
}

/** The texts of an entry by where they stand in it. */
type Texts = Partial<Record<TextKey, string>>;

const keysOf = (of: Texts) => Object.keys(of) as TextKey[];

/** Reasons are shown of deadlines alone: a content that does not apply is not spoken of. */
function textsOf(entry: DeadlineEntry | ContentEntry): Texts {
  const conditions = 'rule' in entry ? (entry.when ?? []) : [];
  const reasons = conditions.flatMap(({ because }, index) =>
    because === undefined ? [] : [[`because.${index}`, because]],
  );
  const given = entry as Texts;
  const own = texts.filter((key) => given[key] !== undefined).map((key) => [key, given[key]]);
  return Object.fromEntries([...own, ...reasons]);
}

/** Reasons in their order, by the condition that each belongs to. */
function byCondition(original: Texts, reasons: readonly string[]): Texts {
  const keys = keysOf(original).filter((key) => key.startsWith('because.'));
  if (reasons.length > keys.length) throw new Error(`more reasons than conditions that say one: ${reasons.at(-1)}`);
  return Object.fromEntries(reasons.map((reason, index) => [keys[index], reason]));
}

const fingerprint = (english: Texts) => createHash('sha256').update(JSON.stringify(english)).digest('hex').slice(0, 10);

function sameSlots(place: string, english: Texts, translated: Texts) {
  const slotsIn = (text = '') =>
    [...text.matchAll(/\{\w+\}/g)]
      .map(([slot]) => slot)
      .sort()
      .join();
  for (const key of keysOf(translated)) {
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
