import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Law, layOver } from '../src/law/law.ts';
import { packSchema } from '../src/law/pack-schema.ts';

const folder = 'src/law/packs';

/** The program's own packs, each laid over what it builds on, by jurisdiction. Throws where one is not sound. */
export function compilePacks(): Map<string, Law> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const packs = names.map((name) => packSchema.parse(parse(readFileSync(`${folder}/${name}`, 'utf8'))));
  const laws = new Map<string, Law>();
  const compile = (code: string): Law => {
    const known = laws.get(code);
    if (known) return known;
    const pack = packs.find(({ jurisdiction }) => jurisdiction === code);
    if (!pack) throw new Error(`there is no pack ${code}`);
    const law = layOver(pack.extends === undefined ? null : compile(pack.extends), pack);
    laws.set(code, law);
    return law;
  };
  for (const { jurisdiction } of packs.sort((a, b) => (a.jurisdiction < b.jurisdiction ? -1 : 1)))
    compile(jurisdiction);
  return new Map([...laws].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The compiled packs and the table that loads each when it is needed, by path. */
export function compiledFiles(): Record<string, string> {
  const laws = compilePacks();
  const rows = [...laws.keys()].map(
    (code) => `  '${code}': () => import('./${code}.json', { with: { type: 'json' } }),`,
  );
  const index = `// Generated from src/law/packs by npm run generate.\nexport const compiled = {\n${rows.join('\n')}\n};\n`;
  const jurisdictions = [...laws.values()].map(({ jurisdiction, name, asOf, documentTitles, parentStatement }) => ({
    id: jurisdiction,
    name,
    documentTitles,
    ...(parentStatement
      ? { parentStatement: { ...parentStatement, source: parentStatement.source ?? null, asOf } }
      : {}),
  }));
  return {
    'src/law/compiled/jurisdictions.json': `${JSON.stringify(jurisdictions, null, 1)}\n`,
    ...Object.fromEntries(
      [...laws].map(([code, law]) => [`src/law/compiled/${code}.json`, `${JSON.stringify(law)}\n`]),
    ),
    'src/law/compiled/index.ts': index,
  };
}
