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
  const found = options.config === undefined ? await nearest(io.cwd) : await named(options.config, io);
  if (found === null) return [];
  const { readConfig } = await import('../law/config.ts');
  const { readPacks } = await import('../law/read-pack.ts');
  const { config, problems } = readConfig(found.bytes);
  refuse(linesOf(found.path, problems, io));
  const paths = config.packs.map((name) => resolve(dirname(found.path), name));
  const files = await Promise.all(paths.map((path) => readFile(path).catch(() => null)));
  const bytes = files.map((file, index) => {
    if (file !== null) return file;
    throw new UserMistake(`${shown(found.path, io)} names the pack ${config.packs[index]}, which cannot be read.`);
  });
  const packs = await readPacks(bytes);
  refuse(packs.flatMap((file, index) => linesOf(paths[index] ?? '', file.problems, io)));
  return packs.flatMap(({ pack }) => pack ?? []);
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
  return loadLaws(files, today, await ownPacks(options, io), clocks);
}

interface Found {
  path: string;
  bytes: Uint8Array;
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

const linesOf = (path: string, problems: readonly Problem[], io: Io) =>
  problems.map(({ line, column, message, help }) => `${shown(path, io)}:${line}:${column}: ${message} ${help}`);

function refuse(lines: readonly string[]) {
  if (lines.length > 0) throw new UserMistake(lines.join('\ncaseplan: '), exit.mistake);
}
