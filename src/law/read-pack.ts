import { problemOf } from '../plan/issues.ts';
import type { Problem } from '../plan/problem.ts';
import type { MapShape } from '../plan/schema/shape.ts';
import { issuesOf } from '../plan/schema/walk.ts';
import { readYaml } from '../plan/yaml.ts';
import type { Pack } from './pack-schema.ts';
import packShape from './pack-shape.json' with { type: 'json' };

/** A pack that an agency wrote, and what is wrong in it. */
export interface PackFile {
  pack: Pack | null;
  problems: Problem[];
}

const shape = packShape as unknown as MapShape;
const order = Object.keys(shape.keys);

/** Reads the bytes of a pack. Never throws for what the file holds; every problem has its place. */
export function readPack(bytes: Uint8Array): PackFile {
  const { value, positions, problems } = readYaml(bytes);
  if (problems.length > 0) return { pack: null, problems };
  const found = issuesOf(shape, value ?? {}).map((issue) =>
    problemOf(issue, value ?? {}, positions, { thing: 'pack', order }),
  );
  return { pack: found.length === 0 ? (value as Pack) : null, problems: found };
}
