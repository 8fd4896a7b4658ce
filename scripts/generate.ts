/**
 * Writes what is derived from the sources and kept in the repository: the shape of the plan format, its JSON Schema, the reference
 * of the format, and the pages of the rules. With --check it writes nothing and fails where a file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { planJsonSchema } from '../src/plan/json-schema.ts';
import { planSchema } from '../src/plan/schema/plan.ts';
import { toShape } from '../src/plan/schema/to-shape.ts';
import { formatPage } from './format-page.ts';
import { rulePages } from './rule-pages.ts';

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

const files: Record<string, string> = {
  'src/plan/schema/plan-shape.json': json(toShape(planSchema)),
  'schema/plan.schema.json': json(planJsonSchema()),
  'docs/plan-format.md': formatPage(),
  ...rulePages(),
};

function current(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

const checkOnly = process.argv.includes('--check');
const stale = Object.entries(files).filter(([path, text]) => current(path) !== text);
for (const [path, text] of stale) {
  console.log(`${checkOnly ? 'stale' : 'written'}: ${path}`);
  if (checkOnly) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
if (checkOnly && stale.length > 0) {
  console.log('Run: npm run generate');
  process.exitCode = 1;
}
