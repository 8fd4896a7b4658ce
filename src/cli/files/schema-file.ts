import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { planSchemaId, schemaFileName } from '../../plan/schema-file.ts';

/** In this order: the copy that was written beside the plans, then that of an installed package. */
const places = [schemaFileName, join('node_modules', 'caseplan', 'schema', schemaFileName)];

/**
 * Where the schema of plans stands, seen from the folder of a plan and in the form of a modeline (`../plan.schema.json`); undefined
 * where there is none from that folder up to the top of its Git checkout. An address where nothing stands would be a complaint of
 * the editor in every plan.
 *
 * @param plan the full path of the plan
 */
export async function schemaAddress(plan: string): Promise<string | undefined> {
  for (let folder = dirname(plan); ; folder = dirname(folder)) {
    for (const place of places) {
      const file = join(folder, place);
      if (await isPlanSchema(file)) return relative(dirname(plan), file).split(sep).join('/');
    }
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return undefined;
  }
}

/** Another program's file may have the same name. */
async function isPlanSchema(file: string): Promise<boolean> {
  const text = existsSync(file) ? await readFile(file, 'utf8').catch(() => '') : '';
  return text.includes(`"${planSchemaId}"`);
}
