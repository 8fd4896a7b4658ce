import type * as z from 'zod';
import { fieldFacts, type OtherKeys, otherKeys } from './fields.ts';
import type { MapShape, Shape, TextShape } from './shape.ts';

// zod describes every schema by a `def` whose form depends on its type ("Zod Core", documented for library authors).
interface Def {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  innerType?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  entries?: Record<string, string>;
  values?: (string | number)[];
  /** Of a schema that is a check itself, such as `z.int()`. */
  check?: string;
  checks?: { _zod: { def: { check: string; value?: number; format?: string } } }[];
}

const defOf = (schema: z.ZodType) => schema.def as unknown as Def;

function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType } = defOf(schema);
  return innerType === undefined ? schema : unwrap(innerType);
}

/** The shape of a zod schema. Throws for a kind of schema that the plan format does not use. */
export function toShape(schema: z.ZodType): Shape {
  const plain = unwrap(schema);
  const description = schema.description ?? plain.description;
  const { role } = fieldFacts.get(plain) ?? {};
  return {
    ...bare(plain),
    ...(description === undefined ? {} : { description }),
    ...(role === undefined || role === 'terms' ? {} : { role }),
  };
}

function bare(schema: z.ZodType): Shape {
  const def = defOf(schema);
  const { role: _, ...facts } = fieldFacts.get(schema) ?? {};
  if (facts.prose) return { type: 'prose', ...(facts.personal ? { personal: facts.personal } : {}) };
  switch (def.type) {
    case 'object':
      return mapShape(def.shape ?? {}, otherKeys.get(schema));
    case 'array':
      return { type: 'list', of: toShape(def.element as z.ZodType) };
    case 'record':
      return { type: 'dictionary', of: toShape(def.valueType as z.ZodType) };
    case 'union':
      return unionShape(def.options as [z.ZodType, z.ZodType]);
    case 'enum':
      return { type: 'text', codes: Object.values(def.entries ?? {}) };
    case 'literal':
      return { type: 'constant', value: def.values?.[0] ?? '' };
    case 'string':
      return { type: 'text', ...facts } as Shape;
    case 'boolean':
      return { type: 'flag' };
    case 'number':
      return numberShape(def);
    default:
      throw new Error(`the plan format has no shape for zod's ${def.type}`);
  }
}

/** One or a list of them, or a code and a map that says more. */
function unionShape([first, second]: [z.ZodType, z.ZodType]): Shape {
  const one = toShape(first);
  const other = toShape(second);
  return other.type === 'map'
    ? { type: 'either', code: one as TextShape, map: other }
    : { type: 'one-or-list', of: one };
}

function mapShape(keys: Record<string, z.ZodType>, others?: OtherKeys): MapShape {
  const entries = Object.entries(keys);
  return {
    type: 'map',
    keys: Object.fromEntries(entries.map(([key, value]) => [key, toShape(value)])),
    required: entries.filter(([, value]) => defOf(value).type !== 'optional').map(([key]) => key),
    ...(others === undefined ? {} : { others: { form: others.form, of: toShape(others.of) } }),
  };
}

function numberShape({ check, checks = [] }: Def): Shape {
  const defs = checks.map((check) => check._zod.def);
  const min = defs.find((def) => def.check === 'greater_than')?.value;
  const whole = [check, ...defs.map((def) => def.check)].includes('number_format');
  return { type: 'number', ...(whole ? { whole: true as const } : {}), ...(min === undefined ? {} : { min }) };
}
