import { realpath } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { safeFor } from '../medium/safe-for.ts';
import { git, gitSays } from './files/git.ts';
import { within } from './files/paths.ts';
import type { Io } from './io.ts';

/** A commit that changed a file. */
export interface Version {
  commit: string;
  /** The day on the author's calendar, YYYY-MM-DD. */
  date: string;
  author: string;
  subject: string;
  /** What the file was called before, where it got another name. */
  oldName: string | null;
  /** The file before and after it; null where there was none. */
  before: Uint8Array | null;
  after: Uint8Array | null;
}

export interface History {
  /** The last first. */
  versions: Version[];
  /** The file as the last commit has it; null where it is not in there. */
  committed: Uint8Array | null;
}

const field = '\u0002';
const record = '\u0001';

/**
 * The commits that changed a file, also under the names that it had before, as `git log --follow` finds them; null where there is no Git
 * or no checkout.
 */
export async function historyOf(file: string, io: Io): Promise<History | null> {
  const full = await realpath(resolve(io.cwd, file)).catch(() => resolve(io.cwd, file));
  const top = (await git(['rev-parse', '--show-toplevel'], dirname(full)))?.replace(/\r?\n$/, '');
  const name = top ? within(resolve(top), full) : null;
  if (!top || name === null) return null;
  const form = `--format=${record}${['%H', '%as', '%aN', '%s', ''].join(field)}`;
  const how = ['--follow', '--raw', '-z', '--no-abbrev', '--no-ext-diff', '--no-show-signature', '--no-color'];
  const said =
    (await git(['--literal-pathspecs', '-c', 'log.showRoot=true', 'log', ...how, form, '--', name], top)) ?? '';
  const blobs = new Map<string, Promise<Uint8Array | null>>();
  const contentOf = (blob: string, path: string) => {
    if (/^0+$/.test(blob)) return Promise.resolve(null);
    const known = blobs.get(blob) ?? filtered([`--path=${path}`, blob], top);
    blobs.set(blob, known);
    return known;
  };
  const versions: Version[] = [];
  for (const text of said.split(record).slice(1)) {
    const version = await versionOf(text, contentOf);
    if (version !== null) versions.push(version);
  }
  return { versions, committed: await filtered([`HEAD:${name}`], top) };
}

/** As the checkout has it on the disk, with its line ends. */
async function filtered(what: readonly string[], top: string): Promise<Uint8Array | null> {
  return (await gitSays(['cat-file', '--filters', ...what], top)).out;
}

/** null for a merge, which changes nothing of its own. */
async function versionOf(
  text: string,
  contentOf: (blob: string, path: string) => Promise<Uint8Array | null>,
): Promise<Version | null> {
  const [commit = '', date = '', author = '', subject = '', raw = ''] = text.split(field);
  // ":100644 100644 <old blob> <new blob> M", the path; of a rename the old one and the new one.
  const [head = '', ...paths] = raw
    .split('\0')
    .map((part) => part.replace(/^\n/, ''))
    .filter((part) => part !== '');
  const [, , old = '', now = ''] = head.split(' ');
  const path = paths.at(-1);
  if (!head.startsWith(':') || path === undefined) return null;
  const oldName = paths.length > 1 ? (paths[0] ?? null) : null;
  const [before, after] = [await contentOf(old, oldName ?? path), await contentOf(now, path)];
  return {
    commit,
    date,
    author: safeFor('sentence', author),
    subject: safeFor('sentence', subject),
    oldName,
    before,
    after,
  };
}
