import * as z from 'zod';
import { fieldFacts, type OtherKeys, otherKeys } from './schema/fields.ts';
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

function otherProperties(others: OtherKeys | undefined): Json {
  if (others === undefined) return {};
  const { $schema, ...rest } = z.toJSONSchema(others.of, { target: 'draft-2020-12' });
  return { [others.form]: rest };
}

/** The JSON Schema (draft 2020-12) of a plan file. */
export const planJsonSchema = (): Json => jsonSchemaOf(planSchema, 'caseplan-plan-1.schema.json', 'Case plan');

/**
 * The JSON Schema (draft 2020-12) of a kind of file that the program reads. Keys have titles and descriptions, so that an editor completes and
 * explains them; `x-` keys are allowed everywhere, other unknown keys nowhere.
 */
export function jsonSchemaOf(zod: z.ZodType, id: string, title: string): Json {
  const schema = z.toJSONSchema(zod, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const json = jsonSchema as Json;
      const codes = fieldFacts.get(zodSchema as unknown as z.ZodType)?.openCodes;
      if (codes) openCodes(json, codes);
      if (json.type === 'object' && json.properties) {
        json.patternProperties = { '^x-': {}, ...otherProperties(otherKeys.get(zodSchema as unknown as z.ZodType)) };
        for (const [key, property] of Object.entries(json.properties as Record<string, Json>)) {
          if (!('$ref' in property) && !key.includes('/')) property.title ??= titleOf(key);
        }
      }
    },
  }) as Json;
  const { $schema, ...rest } = schema;
  return { $schema, $id: id, title, ...rest };
}
