import type * as z from 'zod';
import { fieldFacts, type FieldFacts } from './fields.ts';

/** Walking the schema and a value side by side, so that what the schema says of a field is written once. */

type Steps = readonly (string | number)[];
// zod describes every schema by a `def` whose shape depends on its type (zod 4, "Zod Core", documented for library authors).
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  options?: z.ZodType[];
  valueType?: z.ZodType;
}

export const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

/** The schema without `optional` and `nullable` around it. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = defOf(schema);
  return innerType === undefined ? schema : unwrap(innerType);
}

export const factsOf = (schema: z.ZodType): FieldFacts => fieldFacts.get(schema) ?? {};

/** Does a schema take this sort of value at all? Enough to pick the right branch of the few unions of the format. */
function takes(schema: z.ZodType, value: unknown): boolean {
  const { type } = defOf(unwrap(schema));
  if (Array.isArray(value)) return type === 'array';
  if (typeof value === 'object' && value !== null) return type === 'object' || type === 'record';
  return !['array', 'object', 'record'].includes(type);
}

/** The branch of a union that a value was meant for; other schemas as they are. */
export function branchFor(schema: z.ZodType, value: unknown): z.ZodType {
  const plain = unwrap(schema);
  const { options } = defOf(plain);
  return options?.find((option) => takes(option, value)) ?? plain;
}

/** The keys that a map of the plan may have, in the order in which the format names them; undefined for other schemas. */
export function keysOf(schema: z.ZodType): Record<string, z.ZodType> | undefined {
  return defOf(unwrap(schema)).shape;
}

function stepInto(schema: z.ZodType, value: unknown, key: string | number): z.ZodType | undefined {
  const def = defOf(branchFor(schema, value));
  return def.shape?.[key] ?? def.element ?? def.valueType;
}

/** The schema of what stands at a path; undefined where the format knows no such place. */
export function schemaAt(root: z.ZodType, value: unknown, path: Steps): z.ZodType | undefined {
  let schema: z.ZodType | undefined = root;
  let here = value;
  for (const step of path) {
    schema = schema && stepInto(schema, here, step);
    here = (here as Record<string | number, unknown> | undefined | null)?.[step];
  }
  return schema && unwrap(schema);
}

/** Calls `see` for every value that the schema knows, outside in. A text of a union is seen with the facts of the union. */
export function visit(
  schema: z.ZodType,
  value: unknown,
  see: (facts: FieldFacts, value: unknown, path: Steps, schema: z.ZodType) => void,
  path: Steps = [],
): void {
  const plain = unwrap(schema);
  see(factsOf(plain), value, path, plain);
  const branch = branchFor(plain, value);
  if (branch !== plain) {
    if (Object.keys(factsOf(branch)).length > 0) see(factsOf(branch), value, path, branch);
    if (factsOf(plain).prose) return;
  }
  const def = defOf(branch);
  if (Array.isArray(value) && def.element) {
    for (const [index, item] of value.entries()) visit(def.element, item, see, [...path, index]);
  } else if (typeof value === 'object' && value !== null && def.shape) {
    for (const [key, child] of Object.entries(value)) {
      const known = def.shape[key];
      if (known) visit(known, child, see, [...path, key]);
    }
  }
}
