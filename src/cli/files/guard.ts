import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserMistake } from '../exit.ts';
import type { Io } from '../io.ts';
import { fileBeginsAsPlan, isNamedPlan } from './plan-start.ts';
import { placeOf } from './write.ts';

/**
 * Keeps the result of a run from being written over what the run read, and over any plan: it would be gone without a word. What else
 * is there, the document of last week, is replaced as ever. `read`: files as the user named them.
 * @throws UserMistake
 */
export async function refuseToErase(
  target: string | undefined,
  read: readonly (string | undefined)[],
  io: Io,
): Promise<void> {
  if (target === undefined || target === '-') return;
  const full = resolve(io.cwd, target);
  const there = await identityOf(full);
  if (there === null) return;
  const names = read.filter((name) => name !== undefined && name !== '-') as string[];
  const others = await Promise.all(names.map((name) => identityOf(resolve(io.cwd, name))));
  if (others.includes(there))
    throw new UserMistake(`${target} is read by this run, and the result would erase it. Name another file.`);
  const place = await placeOf(full).catch(() => full);
  if (isNamedPlan(full) || isNamedPlan(place) || (await fileBeginsAsPlan(full, io)))
    throw new UserMistake(`${target} is a plan, and the result would erase it. Name another file.`);
}

/** Which file it is by whatever name, behind a link too; null where there is no file. */
async function identityOf(path: string): Promise<string | null> {
  const file = await stat(path, { bigint: true }).catch(() => null);
  return file?.isFile() ? `${file.dev}:${file.ino}` : null;
}
