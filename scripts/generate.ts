/**
 * Writes what is derived from the sources and kept in the repository: the shape of the plan format, its JSON Schema, and the
 * pages of the rules. With --check it writes nothing and fails where a file is stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planJsonSchema } from '../src/plan/json-schema.ts';
import { planSchema } from '../src/plan/schema/plan.ts';
import { toShape } from '../src/plan/schema/to-shape.ts';

const root = process.cwd();
const checkOnly = process.argv.includes('--check');
const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

const files: Record<string, () => string> = {
  'src/plan/schema/plan-shape.json': () => json(toShape(planSchema)),
  'schema/plan.schema.json': () => json(planJsonSchema()),
};

const stale = Object.entries(files).filter(([name, make]) => {
  const path = join(root, name);
  const text = make();
  let old = '';
  try {
    old = readFileSync(path, 'utf8');
  } catch {
    // Not there yet: stale.
  }
  if (old !== text && !checkOnly) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return old !== text;
});
for (const [name] of stale) console.log(`${checkOnly ? 'stale' : 'written'}: ${name}`);
if (checkOnly && stale.length > 0) {
  console.log('Run: npm run generate');
  process.exitCode = 1;
}
