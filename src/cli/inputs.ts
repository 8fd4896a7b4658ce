import { readdir as readFolder } from 'node:fs';
import { open, readdir, readFile, stat } from 'node:fs/promises';
import nodePath, { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type PlanFile, readPlan } from '../plan/read.ts';
import { maxBytes } from '../plan/text.ts';
import type { Configs } from './config.ts';
import { exit, UserMistake } from './exit.ts';
import type { Io } from './io.ts';

/** Files that are open at once: enough to keep the disk busy, far below the least that a system allows a program. */
const filesAtOnce = 12;

/**
 * Reads every plan that the paths name: a file, a folder, a glob, or `-` for standard input; the working folder where there
 * is none. Sorted by path, each file once. Files of folders and globs that a configuration ignores are left out.
 * @throws UserMistake where a path does not exist or cannot be read, or (status 3) nothing matched.
 */
export async function readInputs(paths: readonly string[], io: Io, configs: Configs): Promise<PlanFile[]> {
  const given = paths.length === 0 ? ['.'] : paths;
  const names = new Set<string>();
  for (const path of given) for (const name of await expand(path, io, configs)) names.add(name);
  if (names.size === 0) {
    const where = paths.length === 0 ? 'in this folder' : `at ${given.join(', ')}`;
    const message = `No plans found ${where}. A plan is a YAML file that begins with \`caseplan: 1\`; start one with: caseplan init`;
    throw new UserMistake(message, exit.nothing);
  }
  return pooled([...names].sort(), filesAtOnce, async (name) => {
    const jurisdiction = (await configs.appliedTo(name))?.jurisdiction?.value;
    return readPlan(name, await bytesOf(name, io), { jurisdiction });
  });
}

/**
 * Works on a few items at a time. `take` gets the results in the order of the items, each as soon as it can. After an error
 * nothing new is begun, what was begun is waited for and taken, and the first error is thrown.
 */
export async function pooled<T, R>(
  items: readonly T[],
  size: number,
  work: (item: T) => Promise<R>,
  take: (result: R) => void = () => undefined,
): Promise<R[]> {
  const results = new Map<number, R>();
  const errors: unknown[] = [];
  let next = 0;
  let taken = 0;
  const worker = async () => {
    while (next < items.length && errors.length === 0) {
      const index = next++;
      try {
        results.set(index, await work(items[index] as T));
      } catch (error) {
        errors.push(error);
      }
      for (; results.has(taken); taken++) take(results.get(taken) as R);
    }
  };
  await Promise.all(Array.from({ length: Math.min(size, items.length) }, worker));
  const inOrder = [...results].sort(([a], [b]) => a - b);
  for (const [index, result] of inOrder) if (index >= taken) take(result);
  if (errors.length > 0) throw errors[0];
  return inOrder.map(([, result]) => result);
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

/** What is not there is nothing; anything else that goes wrong is told, since it would hide a plan. */
function absentOr(name: string): (error: unknown) => null {
  return (error) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null;
    throw new UserMistake(`${name} cannot be read (${codeOf(error)}).`);
  };
}

async function expand(path: string, io: Io, configs: Configs): Promise<string[]> {
  if (path === '-') return ['-'];
  const full = resolve(io.cwd, path);
  const isGlob = /[*?[\]{}!]/.test(path);
  const entry = await stat(full).catch(isGlob ? () => null : absentOr(path));
  if (entry?.isDirectory())
    return withoutIgnored(
      (await plansIn(full, io)).map((file) => shown(file, io.cwd)),
      configs,
    );
  if (entry) return [shown(full, io.cwd)];
  if (!isGlob) throw new UserMistake(`There is no file or folder ${path}. Check the spelling of the path.`);
  const { files, unreadable } = await listed([path.split(sep).join('/')], io.cwd);
  refuseUnreadable(unreadable, io);
  const found = files.filter((file) => /\.ya?ml$/.test(file)).map((file) => shown(file, io.cwd));
  return withoutIgnored(found, configs);
}

async function withoutIgnored(files: readonly string[], configs: Configs): Promise<string[]> {
  const kept: string[] = [];
  for (const file of files) if ((await configs.appliedTo(file))?.isLeftOut !== true) kept.push(file);
  return kept;
}

/**
 * Paths are shown as a person in the working folder would write them, with forward slashes on every system: findings are
 * compared and kept across systems. `path` is that of the system; a test gives that of another one.
 */
export function shown(full: string, cwd: string, path: Pick<typeof nodePath, 'relative' | 'sep'> = nodePath): string {
  const short = path.relative(cwd, full);
  const outside = short === '..' || short.startsWith(`..${path.sep}`);
  return (outside ? full : short).split(path.sep).join('/');
}

async function bytesOf(name: string, io: Io): Promise<Uint8Array> {
  try {
    if (name === '-') return await io.readStdin();
    const full = resolve(io.cwd, name);
    // A file that is too large to be a plan is not read at all; its length alone makes it a finding.
    const { size } = await stat(full);
    return size > maxBytes ? new Uint8Array(maxBytes + 1) : await readFile(full);
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw new UserMistake(`${name === '-' ? 'Standard input' : name} cannot be read (${codeOf(error)}).`);
  }
}

interface Unreadable {
  folder: string;
  code: string | undefined;
}

/** The files that match, and the folders that could not be looked into: the glob itself passes over those in silence. */
async function listed(patterns: string[], cwd: string, dot = false) {
  const { glob } = await import('tinyglobby');
  const unreadable: Unreadable[] = [];
  const watched = (folder: string, options: { withFileTypes: true }, done: Parameters<typeof readFolder>[2]) =>
    readFolder(folder, options, (error, entries) => {
      const isGone = error?.code === 'ENOENT' || error?.code === 'ENOTDIR';
      if (error && !isGone) unreadable.push({ folder: resolve(folder), code: error.code });
      (done as (error: unknown, entries: unknown) => void)(error, entries);
    });
  const files = await glob(patterns, {
    cwd,
    absolute: true,
    dot,
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs: { readdir: watched as unknown as typeof readFolder },
  });
  return { files, unreadable };
}

function refuseUnreadable([first]: readonly Unreadable[], io: Io) {
  if (first === undefined) return;
  const name = shown(first.folder, io.cwd) || 'This folder';
  throw new UserMistake(`${name} cannot be read (${first.code}). Make it readable, or name it in .caseplanignore.`);
}

/** `*.plan.yaml`, `*.plan.yml`, and YAML files whose first key is `caseplan`; ignore files respected. */
async function plansIn(folder: string, io: Io): Promise<string[]> {
  const { files, unreadable } = await listed(['**/*.yaml', '**/*.yml'], folder);
  const ignored = await ignoreFilter(folder, io);
  refuseUnreadable(
    unreadable.filter((found) => !ignored(found.folder, true)),
    io,
  );
  const kept = files.filter((file) => !ignored(file));
  const isPlan = await pooled(
    kept,
    filesAtOnce,
    async (file) => /\.plan\.ya?ml$/.test(file) || (await beginsAsPlan(file, io)),
  );
  return kept.filter((_, index) => isPlan[index]);
}

/** Nearly every file tells by its first block; the rest gets as much as a long preamble of comments may take. */
const firstBytes = [4096, 256 * 1024];

async function beginsAsPlan(file: string, io: Io): Promise<boolean> {
  const absent = absentOr(shown(file, io.cwd));
  const handle = await open(file).catch(absent);
  if (handle === null) return false;
  try {
    for (const length of firstBytes) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
      // The key is ASCII; as Latin-1 no character is cut in two.
      const first = firstLine(buffer.toString('latin1', 0, bytesRead), bytesRead < length);
      if (first !== undefined) return /^(["']?)caseplan\1\s*:/.test(first);
    }
    return false;
  } catch (error) {
    return absent(error) ?? false;
  } finally {
    await handle.close();
  }
}

/** The first line that is neither empty, comment, directive nor document mark; undefined where the text ends before it is whole. */
function firstLine(text: string, isAll: boolean): string | undefined {
  const lines = text.replace(/^\u00EF\u00BB\u00BF/, '').split(/\r?\n/);
  return (isAll ? lines : lines.slice(0, -1)).find((line) => !/^\s*(#|$|---|%)/.test(line));
}

/** Within a folder the later one has the last word, so that a plan kept from Git can still be checked. */
const ignoreFiles = ['.gitignore', '.caseplanignore'];

type Ignored = (path: string, isFolder?: boolean) => boolean;

/**
 * Whether `.gitignore` and `.caseplanignore` files, from the top of the Git checkout down, leave a path out. As in Git, the
 * innermost file that says something wins, and nothing comes back that stands in a folder which is left out
 * (https://git-scm.com/docs/gitignore, "Pattern format").
 */
async function ignoreFilter(folder: string, io: Io): Promise<Ignored> {
  const { default: ignore } = await import('ignore');
  const { files } = await listed(
    ignoreFiles.map((name) => `**/${name}`),
    folder,
    true,
  );
  const all = [...new Set([...(await ignoreFilesAbove(folder)), ...files.map((file) => resolve(file))])].sort(
    outermostFirst,
  );
  const texts = await pooled(all, filesAtOnce, (file) => readFile(file, 'utf8').catch(absentOr(shown(file, io.cwd))));
  const matchers = all.map((file, index) => ({ root: dirname(file), matcher: ignore().add(texts[index] ?? '') }));
  const top = matchers[0]?.root ?? folder;
  const folders = new Map<string, boolean>();

  const say: Ignored = (path, isFolder = false) => {
    let out = false;
    for (const { root, matcher } of matchers) {
      const name = within(root, path);
      if (name === null) continue;
      const said = matcher.test(isFolder ? `${name}/` : name);
      const parent = within(root, dirname(path));
      // Said of the folder around it, which an inner file has taken back: otherwise this path would not be asked about.
      const isInherited = said.ignored && parent !== null && matcher.ignores(`${parent}/`);
      if (said.unignored) out = false;
      else if (said.ignored && !isInherited) out = true;
    }
    return out;
  };
  const folderIsOut = (path: string): boolean => {
    if (within(top, path) === null) return false;
    const known = folders.get(path);
    if (known !== undefined) return known;
    const out = folderIsOut(dirname(path)) || say(path, true);
    folders.set(path, out);
    return out;
  };
  return (path, isFolder = false) => {
    const full = resolve(path);
    return isFolder ? folderIsOut(full) : folderIsOut(dirname(full)) || say(full);
  };
}

function outermostFirst(a: string, b: string): number {
  const depth = (file: string) => file.split(sep).length;
  return depth(a) - depth(b) || ignoreFiles.indexOf(basename(a)) - ignoreFiles.indexOf(basename(b));
}

/** The path as an ignore file in `root` sees it; null for the folder itself and what is not in it. */
export function within(root: string, path: string): string | null {
  const name = relative(root, path).split(sep).join('/');
  return name === '' || name === '..' || name.startsWith('../') || nodePath.isAbsolute(name) ? null : name;
}

async function ignoreFilesAbove(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    // A folder above may be closed to the user; Git finds nothing there either.
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
    found.push(...names.filter((name) => ignoreFiles.includes(name)).map((name) => join(at, name)));
    const isTop = entries.some(({ name }) => name === '.git');
    if (isTop || dirname(at) === at) return isTop ? found : [];
  }
}
