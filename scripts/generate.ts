/**
 * Writes what is derived from the sources and kept in the repository: the shape of the plan format, its JSON Schema, the reference
 * of the format, and the pages of the configuration, the rules and the law. With --check it writes nothing and fails where a file is stale.
 */
import { readFileSync } from 'node:fs';
import { schemaKinds, schemaOf } from '../src/config/json-schemas.ts';
import { configSchema } from '../src/config/schema.ts';
import { answersJsonSchema } from '../src/interview/answers-schema.ts';
import { packSchema } from '../src/law/pack-schema.ts';
import { fieldNames } from '../src/plan/fields/catalogue.ts';
import { planSchema } from '../src/plan/fields/plan.ts';
import { planJsonSchema } from '../src/plan/json-schema.ts';
import { toShape } from '../src/plan/schema/to-shape.ts';
import { en as english } from '../src/wording/en/interview/index.ts';
import { compiledFiles, compilePacks } from './compile-packs.ts';
import { compileTranslations } from './compile-translations.ts';
import { configPage } from './config-page.ts';
import { keep } from './derived.ts';
import { documentPage } from './document-page.ts';
import { formatPage } from './format-page.ts';
import { lawPages } from './law-pages.ts';
import { rulePages } from './rule-pages.ts';

/** The American part of the data of date-holidays: the whole has 207 countries. */
function americanHolidays() {
  const { version, license, holidays, names } = JSON.parse(
    readFileSync('node_modules/date-holidays/data/holidays.json', 'utf8'),
  );
  return { version, license, holidays: { US: holidays.US }, names };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

const laws = compilePacks();
const translations = compileTranslations(laws);

const files: Record<string, string> = {
  'src/plan/schema/plan-shape.json': json(toShape(planSchema)),
  'src/plan/fields/names.json': json(fieldNames()),
  'src/law/pack-shape.json': json(toShape(packSchema)),
  'src/config/config-shape.json': json(toShape(configSchema)),
  ...compiledFiles(),
  ...translations.files,
  'src/law/compiled/holidays-us.json': `${JSON.stringify(americanHolidays())}\n`,
  ...Object.fromEntries(schemaKinds.map((kind) => [`schema/${kind}.schema.json`, json(schemaOf(kind))])),
  'schema/answers.schema.json': json(answersJsonSchema(planJsonSchema(), english)),
  'docs/plan-format.md': formatPage(),
  'docs/configuration.md': configPage(),
  'docs/documents.md': documentPage(),
  ...rulePages(),
  ...lawPages(laws),
};

keep(files);
for (const { entry, english } of translations.changed)
  console.log(`translation to look at again: ${entry}, whose English is now ${english}`);
