import { readdir } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Engine } from '../../engine/engine.ts';
import { exit, UserMistake } from '../exit.ts';
import type { Io } from '../io.ts';
import { type Ignored, ignoreRules } from './ignored.ts';
import { absentOr, isGlob, isYaml, noSuchPath, shown } from './paths.ts';
import { fileBeginsAsPlan, isNamedPlan } from './plan-start.ts';
import { pooled } from './pool.ts';

/** Files that are open at once: enough to keep the disk busy, far below the least that a system allows a program. */
export const filesAtOnce = 12;

/** The paths of plans, as they are shown, and which of them the user named one by one. */
export interface Found {
  /** Sorted, each once; `-` is standard input. */
  names: string[];
  named: ReadonlySet<string>;
}

/**
 * Every plan that the paths name: a file, a folder, a glob, or `-` for standard input; the working folder where there is none.
 * Files of folders and globs that a configuration ignores are left out.
 * @throws UserMistake where a path does not exist or cannot be read, or (status 3) nothing matched.
 */
export async function findPlans(paths: readonly string[], io: Io, engine: Engine): Promise<Found> {
  const given = paths.length === 0 ? ['.'] : paths;
  const names = new Set<string>();
  const named = new Set<string>();
  for (const path of given) {
    const { files, isFile } = await expand(path, io, engine);
    for (const name of files) names.add(name);
    if (isFile) for (const name of files) named.add(name);
  }
  if (names.size > 0) return { names: [...names].sort(), named };
  const where = paths.length === 0 || given.join() === '.' ? 'in this folder' : `at ${given.join(', ')}`;
  const message = `No plans found ${where}. A plan is a YAML file that begins with \`caseplan: 1\`; start one with: caseplan init`;
  throw new UserMistake(message, exit.nothing);
}

async function expand(path: string, io: Io, engine: Engine): Promise<{ files: string[]; isFile?: boolean }> {
  if (path === '-') return { files: ['-'] };
  const full = resolve(io.cwd, path);
  const found = await stat(full).catch(isGlob(path) ? () => null : absentOr(path));
  if (found?.isDirectory()) return { files: await withoutIgnored(await plansIn(full, io), engine, io.cwd) };
  if (found) return { files: [shown(full, io.cwd)], isFile: true };
  if (!isGlob(path)) throw noSuchPath(path);
  const { files, unreadable } = await listed([path.split(sep).join('/')], io.cwd);
  refuseUnreadable(unreadable, io);
  return { files: await withoutIgnored(files.filter(isYaml), engine, io.cwd) };
}

/** As they are shown, without those that a configuration ignores. */
export async function withoutIgnored(files: readonly string[], engine: Engine, cwd: string): Promise<string[]> {
  const kept: string[] = [];
  for (const file of files.map((full) => shown(full, cwd)))
    if ((await engine.appliedTo(file))?.isLeftOut !== true) kept.push(file);
  return kept;
}

interface Unreadable {
  folder: string;
  code: string | undefined;
}

/**
 * The files that match, and the folders that could not be looked into: the glob itself passes over those in silence. Links are
 * followed, since a plan behind one must not be missed, but a file to which several paths lead is there once.
 * `read`: how a folder is read, where it is not one of the disk.
 */
export async function listed(patterns: string[], cwd: string, read: typeof readdir = readdir) {
  const { glob } = await import('tinyglobby');
  const unreadable: Unreadable[] = [];
  let hasLinks = false;
  const watched = (folder: string, options: { withFileTypes: true }, done: Parameters<typeof readdir>[2]) =>
    read(folder, options, (error, entries) => {
      const isGone = error?.code === 'ENOENT' || error?.code === 'ENOTDIR';
      hasLinks ||= (entries ?? []).some((entry) => entry.isSymbolicLink());
      if (error && !isGone) unreadable.push({ folder: resolve(folder), code: error.code });
      (done as (error: unknown, entries: unknown) => void)(error, entries);
    });
  const files = await glob(patterns, {
    cwd,
    absolute: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs: { readdir: watched as unknown as typeof readdir },
  });
  return { files: hasLinks ? await eachOnce(files, cwd) : files, unreadable };
}

/** Of the paths that lead to the same file the one without a link in it, else the first. */
async function eachOnce(files: readonly string[], cwd: string): Promise<string[]> {
  const asItIs = (path: string) => realpath(path).catch(() => path);
  const top = await asItIs(cwd);
  const places = await pooled(files, filesAtOnce, asItIs);
  const chosen = new Map<string, string>();
  const inOrder = files
    .map((file, index) => [file, places[index] as string] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [file, place] of inOrder)
    if (!chosen.has(place) || resolve(top, relative(cwd, file)) === place) chosen.set(place, file);
  return [...chosen.values()];
}

function refuseUnreadable([first]: readonly Unreadable[], io: Io) {
  if (first === undefined) return;
  const name = shown(first.folder, io.cwd) || 'This folder';
  throw new UserMistake(`${name} cannot be read (${first.code}). Make it readable, or name it in .caseplanignore.`);
}

/** `*.plan.yaml`, `*.plan.yml`, and YAML files whose first key is `caseplan`; ignore files respected. */
async function plansIn(folder: string, io: Io): Promise<string[]> {
  const ignored = ignoreRules(folder, io);
  const { files, unreadable } = await listed(['**/*.yaml', '**/*.yml'], folder);
  refuseUnreadable(await kept(unreadable, ({ folder: closed }) => ignored(closed, true)), io);
  const seen = await kept(files, (file) => ignored(file));
  const isPlan = await pooled(
    seen,
    filesAtOnce,
    async (file) => isNamedPlan(file) || (await fileBeginsAsPlan(file, io)),
  );
  return seen.filter((_, index) => isPlan[index]);
}

async function kept<T>(items: readonly T[], isOut: (item: T) => ReturnType<Ignored>): Promise<T[]> {
  const out = await pooled(items, filesAtOnce, isOut);
  return items.filter((_, index) => out[index] === null);
}
