import type * as z from 'zod';
import { type FieldDeclaration, fieldsOf } from './declare.ts';
import { planSchema } from './plan.ts';

/** Every declared field of the plan format by the keys on the way to it: `goals.measures.target`. */
export function catalogue(): Map<string, FieldDeclaration> {
  return new Map(within(planSchema, ''));
}

function within(schema: z.ZodType, holder: string): [string, FieldDeclaration][] {
  return Object.entries(fieldsOf(bare(schema))).flatMap(([key, declared]) => {
    const field = holder === '' ? key : `${holder}.${key}`;
    return [[field, declared] as [string, FieldDeclaration], ...within(declared.schema, field)];
  });
}

/** The map that a schema is, or is a list of. */
function bare(schema: z.ZodType): z.ZodType {
  const { innerType, element } = schema.def as { innerType?: z.ZodType; element?: z.ZodType };
  const inner = innerType ?? element;
  return inner === undefined ? schema : bare(inner);
}

/** What the fields are called in English, to be kept as plain data: the title, and where a comparison says it otherwise that too. */
export const fieldNames = (): Record<string, string[]> =>
  Object.fromEntries(
    [...catalogue()].map(([field, { title, inDiff }]) => [field, inDiff === undefined ? [title] : [title, inDiff]]),
  );
