import * as z from 'zod';
import { fieldFacts } from './schema/fields.ts';
import { planSchema } from './schema/plan.ts';

type Json = Record<string, unknown>;

/** "birthDate" → "Birth date": what an editor shows as the name of a key. */
function titleOf(key: string): string {
  const words = key.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Known codes of an open list complete in the editor; other text is taken too. */
function openCodes(json: Json, codes: readonly string[]) {
  const { description } = json;
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, { description, anyOf: [{ enum: codes }, { type: 'string' }] });
}

/**
 * The JSON Schema (draft 2020-12) of a plan file. Keys have titles and descriptions, so that an editor completes and
 * explains them; `x-` keys are allowed everywhere, other unknown keys nowhere.
 */
export function planJsonSchema(): Json {
  const schema = z.toJSONSchema(planSchema, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const json = jsonSchema as Json;
      const codes = fieldFacts.get(zodSchema as unknown as z.ZodType)?.openCodes;
      if (codes) openCodes(json, codes);
      if (json.type === 'object' && json.properties) {
        json.patternProperties = { '^x-': {} };
        for (const [key, property] of Object.entries(json.properties as Record<string, Json>)) {
          if (!('$ref' in property)) property.title ??= titleOf(key);
        }
      }
    },
  }) as Json;
  const { $schema, ...rest } = schema;
  return { $schema, $id: 'caseplan-plan-1.schema.json', title: 'Case plan', ...rest };
}
