import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkoutTop } from '../check/changed.ts';
import { UserMistake } from '../exit.ts';
import type { Io } from '../io.ts';
import { git, gitSays, partsOf } from './git.ts';
import { within } from './paths.ts';

/**
 * A file as it stands in a revision of Git, with the filters of the checkout. One that had another name there is found by its
 * content, as Git finds renames.
 *
 * @param rev a commit, branch or tag
 * @param path the file of today, as the user gave it
 * @returns its name there, `REV:path`, and its bytes
 * @throws UserMistake where there is no Git, no such revision, or the file was not there
 */
export async function atRevision(rev: string, path: string, io: Io): Promise<{ name: string; bytes: Uint8Array }> {
  const top = await checkoutTop('--git', { ...io, cwd: await folderOf(path, io) });
  const commit = await commitOf(rev, top);
  const name = within(top, await realpath(resolve(io.cwd, path)));
  if (name === null) throw new UserMistake(`${path} is not in the Git checkout ${top}.`);
  const there = (await isThere(commit, name, top)) ? name : await oldName(commit, name, top);
  if (there === null) {
    throw new UserMistake(
      `${path} is not in ${rev}, under this name or another one. Name a later commit: git log -- ${path}`,
    );
  }
  const { out, why } = await gitSays(['cat-file', '--filters', `${commit}:${there}`], top);
  if (out === null) throw new UserMistake(`${there} cannot be read from ${rev}: ${why}.`);
  return { name: `${rev}:${there}`, bytes: out };
}

/** The folder of a file, without links: its checkout counts, and not that of the working folder. */
async function folderOf(path: string, io: Io): Promise<string> {
  return resolve(await realpath(resolve(io.cwd, path)), '..');
}

async function commitOf(rev: string, top: string): Promise<string> {
  const said = rev.startsWith('-') ? null : await git(['rev-parse', '--verify', '--quiet', `${rev}^{commit}`], top);
  const commit = said?.trim() ?? '';
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new UserMistake(`--git ${rev}: Git knows no such commit, branch or tag. See: git log --oneline`);
}

async function isThere(commit: string, name: string, top: string): Promise<boolean> {
  return (await git(['cat-file', '-t', `${commit}:${name}`], top))?.trim() === 'blob';
}

/** Under which name Git finds the file there; null where it finds none. */
async function oldName(commit: string, name: string, top: string): Promise<string | null> {
  const form = ['--name-status', '-z', '--find-renames', '--diff-filter=R', '--no-ext-diff', '--no-relative'];
  const parts = partsOf((await git(['diff', ...form, commit, '--'], top)) ?? '');
  // Three by three: "R<likeness>", the old path, the new one.
  const at = parts.findIndex((part, index) => index % 3 === 2 && part === name);
  return at < 0 ? null : (parts[at - 1] ?? null);
}
