import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { PlainDate } from '../calendar/plain-date.ts';
import { type Laws, loadLaws } from '../check/laws.ts';
import type { Pack } from '../law/pack-schema.ts';
import type { Problem } from '../plan/problem.ts';
import type { PlanFile } from '../plan/read.ts';
import { exit, UserMistake } from './exit.ts';
import type { Io } from './io.ts';

const fileName = 'caseplan.config.yaml';

/**
 * The packs that the configuration names: that of `--config`, else the nearest one from the working folder upwards.
 * @throws UserMistake with every problem of the configuration or of a pack, one a line with its place.
 */
export async function ownPacks(options: { config?: string }, io: Io): Promise<Pack[]> {
  const found = await configFile(options, io);
  if (found === null) return [];
  const { readConfig } = await import('../law/config.ts');
  const { readPack } = await import('../law/read-pack.ts');
  const { config, problems } = readConfig(found.bytes);
  refuse(found.path, problems, io);
  return Promise.all(
    config.packs.map(async (name) => {
      const path = resolve(dirname(found.path), name);
      const bytes = await readFile(path).catch(() => null);
      if (bytes === null)
        throw new UserMistake(`${shown(found.path, io)} names the pack ${name}, which cannot be read.`);
      const { pack, problems: wrong } = readPack(bytes);
      refuse(path, wrong, io);
      return pack as Pack;
    }),
  );
}

/**
 * The law that plans are held against: the program's packs and the agency's own.
 * @throws UserMistake where the configuration or a pack is wrong.
 */
export async function lawsFor(
  files: readonly PlanFile[],
  today: PlainDate,
  options: { config?: string },
  io: Io,
  clocks = true,
): Promise<Laws> {
  const own = await ownPacks(options, io);
  try {
    return await loadLaws(files, today, own, clocks);
  } catch (error) {
    if (error instanceof Error && error.name === 'PackMistake') throw new UserMistake(`${error.message}.`);
    throw error;
  }
}

/** A configuration before it is understood. */
interface Found {
  path: string;
  bytes: Uint8Array;
}

/** The file of `--config`, else the nearest one from the working folder upwards; null where there is none. */
export async function configFile({ config }: { config?: string }, io: Io): Promise<Found | null> {
  return config === undefined ? nearest(io.cwd) : named(config, io);
}

async function named(path: string, io: Io): Promise<Found> {
  const full = resolve(io.cwd, path);
  const bytes = await readFile(full).catch(() => null);
  if (bytes === null) throw new UserMistake(`--config ${path} cannot be read. Check the spelling of the path.`);
  return { path: full, bytes };
}

async function nearest(folder: string): Promise<Found | null> {
  const path = join(folder, fileName);
  // A look costs less than a read that fails, and most folders have none.
  if (existsSync(path)) return { path, bytes: await readFile(path) };
  return dirname(folder) === folder ? null : nearest(dirname(folder));
}

const shown = (path: string, io: Io) => relative(io.cwd, path) || path;

function refuse(path: string, problems: readonly Problem[], io: Io) {
  if (problems.length === 0) return;
  const lines = problems.map(
    ({ line, column, message, help }) => `${shown(path, io)}:${line}:${column}: ${message} ${help}`,
  );
  throw new UserMistake(lines.join('\ncaseplan: '), exit.mistake);
}
