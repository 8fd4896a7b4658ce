import { readdirSync, readFileSync } from 'node:fs';
import { type Law, layOver } from '../src/law/law.ts';
import { packMistakes } from '../src/law/pack-mistakes.ts';
import { packSchema } from '../src/law/pack-schema.ts';
import { planSchema } from '../src/plan/fields/plan.ts';
import type { MapShape } from '../src/plan/schema/shape.ts';
import { toShape } from '../src/plan/schema/to-shape.ts';
import { readYaml } from '../src/plan/yaml.ts';

const folder = 'src/law/packs';

// Not those that are kept as files: they are written from the same sources in the same run.
const shapes = { pack: toShape(packSchema) as MapShape, plan: toShape(planSchema) as MapShape };

function readPack(code: string) {
  const name = `${code}/pack.yaml`;
  const { value, positions, problems } = readYaml(readFileSync(`${folder}/${name}`));
  if (problems.length > 0) throw new Error(`${name}: ${problems[0]?.message}`);
  const pack = packSchema.parse(value);
  if (pack.jurisdiction !== code) throw new Error(`${name}: the folder is not named after ${pack.jurisdiction}`);
  return { name, pack, positions };
}

/** The program's own packs, each laid over what it builds on, by jurisdiction. Throws where one is not sound. */
export function compilePacks(): Map<string, Law> {
  const files = readdirSync(folder).map(readPack);
  const packs = files.map(({ pack }) => pack);
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
  for (const { name, pack, positions } of files) {
    const base = pack.extends === undefined ? null : compile(pack.extends);
    const [mistake] = packMistakes(pack, { base, states: holidayStates(), shapes }, positions);
    if (mistake) throw new Error(`${folder}/${name}:${mistake.line}:${mistake.column}: ${mistake.message}`);
  }
  return new Map([...laws].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const holidayStates = (): string[] =>
  Object.keys(JSON.parse(readFileSync('node_modules/date-holidays/data/holidays.json', 'utf8')).holidays.US.states);

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
