import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Ignore } from 'ignore';
import type { Io } from '../io.ts';
import { absentOr, codeOf, shown, within } from './paths.ts';

/** Within a folder the later one has the last word, so that a plan kept from Git can still be checked. */
const ignoreFiles = ['.gitignore', '.caseplanignore'];

/** The file that leaves a path out, such as `plans/.gitignore`; null where none does. Takes full paths. */
export type Ignored = (path: string, isFolder?: boolean) => Promise<string | null>;

interface Matcher {
  root: string;
  /** As it is shown. */
  file: string;
  lines: readonly string[];
  /** Loaded with the first path of which the lines could say something. */
  patterns(): Promise<Ignore>;
}

/**
 * What `.gitignore` and `.caseplanignore` files, from the top of the Git checkout down leave out. As in Git, the innermost file that says something wins, and nothing comes back that stands in a folder which is left out
 * (https://git-scm.com/docs/gitignore, "Pattern format"). What Git keeps on one machine only (`.git/info/exclude`, the user's own
 * excludes) is not read: a check says the same on every machine.
 *
 * `folder`: where the look begins; outside a checkout, ignore files count from here down.
 */
export function ignoreRules(folder: string, io: Io): Ignored {
  const top = checkoutAround(folder) ?? folder;
  const inFolder = new Map<string, Promise<Matcher[]>>();
  const folders = new Map<string, Promise<string | null>>();

  const matchersOf = (holder: string) => {
    const known = inFolder.get(holder) ?? readMatchers(holder, io);
    inFolder.set(holder, known);
    return known;
  };
  const matchersFor = async (path: string): Promise<Matcher[]> => {
    const found = await Promise.all(foldersTo(top, dirname(path)).map(matchersOf));
    return found.flat();
  };
  const folderIsOut = (path: string): Promise<string | null> => {
    const known = folders.get(path) ?? lookAtFolder(path);
    folders.set(path, known);
    return known;
  };
  const lookAtFolder = async (path: string) => {
    if (within(top, path) === null) return null;
    return (await folderIsOut(dirname(path))) ?? lastWord(await matchersFor(path), path, true);
  };
  return async (path, isFolder = false) => {
    const full = resolve(path);
    if (isFolder) return folderIsOut(full);
    return (await folderIsOut(dirname(full))) ?? lastWord(await matchersFor(full), full, false);
  };
}

/** What the files say of a path whose folder is not left out, the later ones over the earlier. */
async function lastWord(all: readonly Matcher[], path: string, isFolder: boolean): Promise<string | null> {
  let out: string | null = null;
  for (const matcher of all) {
    const { root, file } = matcher;
    const name = within(root, path);
    if (name === null || !matcher.lines.some((line) => couldMatch(line, name))) continue;
    const patterns = await matcher.patterns();
    const said = patterns.test(isFolder ? `${name}/` : name);
    const parent = within(root, dirname(path));
    // Said of the folder around it, which an inner file has taken back: otherwise this path would not be asked about.
    const isInherited = said.ignored && parent !== null && patterns.ignores(`${parent}/`);
    if (said.unignored) out = null;
    else if (said.ignored && !isInherited) out = file;
  }
  return out;
}

/**
 * Whether a pattern could say something of a path: all that stands between its wildcards is in it. Most ignore files say nothing
 * of plans, and a check of one plan should not wait for a library that says no more.
 */
function couldMatch(pattern: string, name: string): boolean {
  if (/[[\\]/.test(pattern)) return true;
  const path = `/${name}/`.toLowerCase();
  const fixed = pattern.toLowerCase().replace(/^!/, '').trimEnd().split(/[*?]+/);
  return fixed.every((part) => path.includes(part));
}

async function readMatchers(folder: string, io: Io): Promise<Matcher[]> {
  const found: Matcher[] = [];
  for (const file of ignoreFiles.map((name) => join(folder, name)).filter((path) => existsSync(path))) {
    const text = await readFile(file, 'utf8').catch(nothingOr(shown(file, io.cwd)));
    if (text !== null) found.push(matcherFrom(file, text.replace(/^\uFEFF/, '').split(/\r?\n/), io));
  }
  return found;
}

/** A folder of that name says nothing, in Git too. */
function nothingOr(name: string): (error: unknown) => null {
  return (error) => (codeOf(error) === 'EISDIR' ? null : absentOr(name)(error));
}

function matcherFrom(file: string, lines: readonly string[], io: Io): Matcher {
  let loaded: Promise<Ignore> | undefined;
  const load = async () => {
    const { default: ignore } = await import('ignore');
    // As Git sets itself up: names differ by case where the system says so.
    const ignorecase = io.platform === 'win32' || io.platform === 'darwin';
    return ignore({ ignorecase }).add([...lines]);
  };
  return {
    root: dirname(file),
    file: shown(file, io.cwd),
    lines: lines.filter((line) => !/^(#|\s*$)/.test(line)),
    patterns: () => {
      loaded ??= load();
      return loaded;
    },
  };
}

/** The folders from `top` to `folder`, outermost first; none where it is not in `top`. */
function foldersTo(top: string, folder: string): string[] {
  if (folder === top) return [top];
  return within(top, folder) === null ? [] : [...foldersTo(top, dirname(folder)), folder];
}

/** The nearest folder upwards that Git knows as a checkout. */
function checkoutAround(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? null : checkoutAround(dirname(folder));
}
