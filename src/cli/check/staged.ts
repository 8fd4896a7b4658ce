import { existsSync, type readdir } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Engine } from '../../engine/engine.ts';
import { UserMistake } from '../exit.ts';
import { filesAtOnce, listed, withoutIgnored } from '../files/find.ts';
import { git, gitSays, partsOf } from '../files/git.ts';
import { ignoreRules } from '../files/ignored.ts';
import { isGlob, isYaml, noSuchPath, shown, within } from '../files/paths.ts';
import { beginsAsPlan, isNamedPlan } from '../files/plan-start.ts';
import { pooled } from '../files/pool.ts';
import type { Io } from '../io.ts';
import { checkoutTop } from './changed.ts';
import type { Selection } from './selection.ts';

/** The index of a checkout, and what of it the user asks for. */
interface Index {
  top: string;
  /** The working folder as Git gives it, without links in its path. */
  here: string;
  paths: readonly string[];
  io: Io;
  engine: Engine;
}

/**
 * The plans that the next commit would bring, as they stand in the index: what is changed in the working folder and not added is
 * not looked at. A plan of the index that takes the place of one of them is known.
 * @throws UserMistake where there is no Git, or a path is neither in the index nor on the disk.
 */
export async function stagedPlans(paths: readonly string[], io: Io, engine: Engine): Promise<Selection> {
  const top = await checkoutTop('--staged', io);
  const given = paths.length === 0 ? ['.'] : paths;
  const index: Index = { top, here: await realpath(io.cwd), paths: given, io, engine };
  const staged = await stagedFiles(top);
  const chosen = await chosenOf(staged, index);
  const named = new Set(given.map((path) => resolve(index.here, path)));
  const isPlan = await pooled(chosen, filesAtOnce, async (file) => {
    return named.has(file) || isNamedPlan(file) || beginsAsPlan(await contentOf(file, index));
  });
  const plans = chosen.filter((_, at) => isPlan[at]);
  const others = await chosenOf(await replacingFiles(top), index);
  return {
    names: plans.map((file) => shown(file, index.here)).sort(),
    others: others.filter((file) => !plans.includes(file)).map((file) => shown(file, index.here)),
    read: (name) => contentOf(resolve(index.here, name), index),
    remarks: plans.length > 0 ? [] : ['No plan is staged.'],
  };
}

/** YAML files of the index that differ from the last commit, as full paths; links and submodules are none. */
async function stagedFiles(top: string): Promise<string[]> {
  const form = ['--raw', '-z', '--no-renames', '--no-ext-diff', '--no-relative', '--diff-filter=AMT'];
  const { out, why } = await gitSays(['diff', '--cached', ...form], top);
  if (out === null) throw new UserMistake(`git diff --cached failed: ${why ?? 'no Git'}.`);
  // Turn by turn ":<old mode> <new mode> …" and a path.
  const parts = partsOf(out.toString('utf8'));
  const isFile = (index: number) => index % 2 === 1 && parts[index - 1]?.split(' ')[1]?.startsWith('100') === true;
  return parts.filter((part, index) => isFile(index) && isYaml(part)).map((name) => resolve(top, name));
}

/** YAML files of the index with the word `replaces`: Git finds them faster than they could be read one by one. */
async function replacingFiles(top: string): Promise<string[]> {
  const found = await git(['grep', '--cached', '-l', '-z', '-F', '-e', 'replaces', '--', '*.yaml', '*.yml'], top);
  return partsOf(found ?? '').map((name) => resolve(top, name));
}

/** What the paths choose of files that need not be on the disk: the same as `findPlans`, were they all that there is. */
async function chosenOf(files: readonly string[], index: Index): Promise<string[]> {
  const { top, here, io, engine } = index;
  const ignored = ignoreRules(top, io);
  const chosen = new Set<string>();
  for (const path of index.paths) {
    const full = resolve(here, path);
    const inFolder = files.filter((file) => isWithin(full, file));
    const out = await pooled(inFolder, filesAtOnce, (file) => ignored(file));
    const found = inFolder.filter((_, at) => out[at] === null);
    if (isGlob(path) && !existsSync(full)) found.push(...(await matching(path, files, here)));
    else if (inFolder.length === 0 && !files.includes(full) && !existsSync(full)) throw noSuchPath(path);
    for (const name of await withoutIgnored(found, engine, here)) chosen.add(resolve(here, name));
    if (files.includes(full)) chosen.add(full);
  }
  return [...chosen];
}

/** Hidden folders and those of packages are not looked into on the disk either. */
function isWithin(folder: string, file: string): boolean {
  const steps = within(folder, file)?.split('/');
  return steps !== undefined && !steps.some((step) => step.startsWith('.') || step === 'node_modules');
}

async function matching(path: string, files: readonly string[], here: string): Promise<string[]> {
  const found = await listed([path.split(sep).join('/')], here, foldersOf(files));
  return found.files.map((file) => resolve(file));
}

/** `readdir` of a disk on which these files are all that there is. */
function foldersOf(files: readonly string[]): typeof readdir {
  const read = (folder: string, _: unknown, done: (error: null, entries: unknown[]) => void) => {
    const entries = new Map<string, boolean>();
    for (const file of files) {
      const [name, ...below] = within(resolve(folder), file)?.split('/') ?? [];
      if (name !== undefined) entries.set(name, below.length > 0);
    }
    const entryOf = ([name, isFolder]: [string, boolean]) => ({
      name,
      isDirectory: () => isFolder,
      isFile: () => !isFolder,
      isSymbolicLink: () => false,
    });
    done(null, [...entries].map(entryOf));
  };
  return read as unknown as typeof readdir;
}

/** What the index holds, as it would stand on the disk: with the filters that the checkout has for it. */
async function contentOf(file: string, { top, here }: Index): Promise<Uint8Array> {
  const name = relative(top, file).split(sep).join('/');
  const { out, why } = await gitSays(['cat-file', '--filters', `:0:${name}`], top);
  if (out === null) throw new UserMistake(`${shown(file, here)} cannot be read from the index: ${why}.`);
  return out;
}
