import { packSchema } from '../law/pack-schema.ts';
import { jsonSchemaOf, planJsonSchema } from '../plan/json-schema.ts';
import { configSchema } from './schema.ts';

/** The kinds of file that the program reads and has a JSON Schema for. */
export const schemaKinds = ['plan', 'config', 'pack'] as const;
export type SchemaKind = (typeof schemaKinds)[number];

export function schemaOf(kind: SchemaKind): Record<string, unknown> {
  if (kind === 'plan') return planJsonSchema();
  if (kind === 'pack') return jsonSchemaOf(packSchema, 'caseplan-pack-1.schema.json', 'Law pack');
  return jsonSchemaOf(configSchema, 'caseplan-config-1.schema.json', 'Configuration of caseplan');
}
