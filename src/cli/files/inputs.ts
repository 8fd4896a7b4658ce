import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Engine } from '../../engine/engine.ts';
import { type PlanFile, readPlan } from '../../plan/read.ts';
import { maxBytes } from '../../plan/text.ts';
import type { Io } from '../io.ts';
import { filesAtOnce, findPlans } from './find.ts';
import { isAbsent, unreadable } from './paths.ts';
import { pooled } from './pool.ts';

/**
 * Reads every plan that the paths name (`findPlans`), sorted by path, each file once.
 * @throws UserMistake where a path does not exist or cannot be read, or (status 3) nothing matched.
 */
export async function readInputs(paths: readonly string[], io: Io, engine: Engine): Promise<PlanFile[]> {
  const { names } = await findPlans(paths, io, engine);
  return readAll(names, (name) => bytesOf(name, io), engine);
}

/** Reads plans, a few at a time, in the order of their names. What has gone since it was found is no longer there. */
export async function readAll(
  names: readonly string[],
  read: (name: string) => Promise<Uint8Array | null>,
  engine: Engine,
  atOnce = filesAtOnce,
): Promise<PlanFile[]> {
  const files = await pooled(names, atOnce, async (name) => {
    const jurisdiction = (await engine.appliedTo(name))?.jurisdiction?.value;
    const bytes = await read(name);
    return bytes && readPlan(name, bytes, { jurisdiction });
  });
  return files.filter((file) => file !== null);
}

/** What stands in a file of the working folder, or on standard input; null where it has gone. */
export async function bytesOf(name: string, io: Io): Promise<Uint8Array | null> {
  try {
    if (name === '-') return await io.readStdin();
    const full = resolve(io.cwd, name);
    // A file that is too large to be a plan is not read at all; its length alone makes it a finding.
    const { size } = await stat(full);
    return size > maxBytes ? new Uint8Array(maxBytes + 1) : await readFile(full);
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    if (isAbsent(error)) return null;
    throw unreadable(name === '-' ? 'Standard input' : name, error);
  }
}
