import { open, readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { type PlanFile, readPlan } from '../plan/read.ts';
import { maxBytes } from '../plan/text.ts';
import { exit, UserMistake } from './exit.ts';
import type { Io } from './io.ts';

/**
 * Reads every plan that the paths name: a file, a folder, a glob, or `-` for standard input; the working folder where there
 * is none. Sorted by path, each file once.
 * @throws UserMistake where a path does not exist or cannot be read, or (status 3) nothing matched.
 */
export async function readInputs(paths: readonly string[], io: Io): Promise<PlanFile[]> {
  const given = paths.length === 0 ? ['.'] : paths;
  const names = new Set<string>();
  for (const path of given) for (const name of await expand(path, io)) names.add(name);
  if (names.size === 0) {
    const where = paths.length === 0 ? 'in this folder' : `at ${given.join(', ')}`;
    const message = `No plans found ${where}. A plan is a YAML file that begins with \`caseplan: 1\`; start one with: caseplan init`;
    throw new UserMistake(message, exit.nothing);
  }
  const sorted = [...names].sort();
  return Promise.all(sorted.map(async (name) => readPlan(name, await bytesOf(name, io))));
}

async function expand(path: string, io: Io): Promise<string[]> {
  if (path === '-') return ['-'];
  const full = resolve(io.cwd, path);
  const found = await stat(full).catch(() => null);
  if (found?.isDirectory()) return (await plansIn(full)).map((file) => shown(file, io));
  if (found) return [shown(full, io)];
  if (!/[*?[\]{}!]/.test(path))
    throw new UserMistake(`There is no file or folder ${path}. Check the spelling of the path.`);
  const { glob } = await import('tinyglobby');
  const files = await glob(path.split(sep).join('/'), { cwd: io.cwd, absolute: true, ignore: alwaysIgnored });
  return files.filter((file) => /\.ya?ml$/.test(file)).map((file) => shown(file, io));
}

/** Paths are shown as a person in the working folder would write them. */
function shown(full: string, io: Io): string {
  const short = relative(io.cwd, full);
  return short.startsWith('..') ? full : short;
}

async function bytesOf(name: string, io: Io): Promise<Uint8Array> {
  if (name === '-') return io.readStdin();
  const full = resolve(io.cwd, name);
  try {
    // A file that is too large to be a plan is not read at all; its length alone makes it a finding.
    const { size } = await stat(full);
    return size > maxBytes ? new Uint8Array(maxBytes + 1) : await readFile(full);
  } catch (error) {
    throw new UserMistake(`${name} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

const alwaysIgnored = ['**/node_modules/**', '**/.git/**'];

/** `*.plan.yaml`, `*.plan.yml`, and YAML files whose first key is `caseplan`; ignore files respected. */
async function plansIn(folder: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  const options = { cwd: folder, absolute: true, dot: false, ignore: alwaysIgnored };
  const files = await glob(['**/*.yaml', '**/*.yml'], options);
  const ignored = await ignoreFilter(folder);
  const kept = files.filter((file) => !ignored(file));
  const isPlan = await Promise.all(kept.map(async (file) => /\.plan\.ya?ml$/.test(file) || (await beginsAsPlan(file))));
  return kept.filter((_, index) => isPlan[index]);
}

async function beginsAsPlan(file: string): Promise<boolean> {
  const handle = await open(file).catch(() => null);
  if (handle === null) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const lines = buffer
      .toString('utf8', 0, bytesRead)
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    const first = lines.find((line) => !/^\s*(#|$|---|%)/.test(line));
    return first !== undefined && /^caseplan\s*:/.test(first);
  } finally {
    await handle.close();
  }
}

/** Whether `.gitignore` and `.caseplanignore` files, from the top of the Git checkout down, leave a file out. */
async function ignoreFilter(folder: string): Promise<(file: string) => boolean> {
  const { default: ignore } = await import('ignore');
  const { glob } = await import('tinyglobby');
  const below = await glob(['**/.gitignore', '**/.caseplanignore'], {
    cwd: folder,
    absolute: true,
    dot: true,
    ignore: alwaysIgnored,
  });
  const above = await ignoreFilesAbove(folder);
  const matchers = await Promise.all(
    [...new Set([...above, ...below])].map(async (file) => ({
      root: dirname(file),
      matcher: ignore().add(await readFile(file, 'utf8')),
    })),
  );
  return (file) =>
    matchers.some(({ root, matcher }) => {
      const path = relative(root, file).split(sep).join('/');
      return path !== '' && !path.startsWith('..') && matcher.ignores(path);
    });
}

async function ignoreFilesAbove(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    const names = await readdir(at).catch(() => [] as string[]);
    found.push(
      ...names.filter((name) => ['.gitignore', '.caseplanignore'].includes(name)).map((name) => join(at, name)),
    );
    if (names.includes('.git') || dirname(at) === at) return names.includes('.git') ? found : [];
  }
}
