import { realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserMistake } from '../exit.ts';
import { git, gitSays, partsOf } from '../files/git.ts';
import type { Io } from '../io.ts';
import type { Selection } from './selection.ts';

/**
 * Of a selection those plans that differ from where this branch left `ref`: in commits, in the index, in the working folder, and
 * those that Git does not track. The others stay known.
 * @throws UserMistake where there is no Git, no such commit, or no common ancestor.
 */
export async function changedSince(ref: string, selection: Selection, io: Io): Promise<Selection> {
  const top = await checkoutTop('--since', io);
  const base = await mergeBase(ref, io);
  // A file that got another name is a new one here: without looking for its old name it is found all the same.
  const diff = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-relative', '--diff-filter=d'];
  const differing = await listOf([...diff, '--ignore-submodules', base, '--'], top);
  const tracked = await listOf(['ls-files', '-z'], top);
  // Git gives real paths; the folder of this run may have been reached by a link.
  const here = await realpath(io.cwd);
  const changed = (name: string) => {
    const full = resolve(here, name);
    return differing.has(full) || !tracked.has(full);
  };
  const names = selection.names.filter(changed);
  return {
    ...selection,
    names,
    others: [...selection.others, ...selection.names.filter((name) => !changed(name))],
    remarks: names.length > 0 ? selection.remarks : [`No plan has changed since ${ref}.`],
  };
}

/** The top folder of the checkout. @throws UserMistake where there is none, or no Git; `option` is what needs it. */
export async function checkoutTop(option: string, io: Io): Promise<string> {
  const { out, why } = await gitSays(['rev-parse', '--show-toplevel'], io.cwd);
  const top = out?.toString('utf8').replace(/\r?\n$/, '');
  if (top) return resolve(top);
  if (out === null && why === null)
    throw new UserMistake(`${option} needs Git, which is not installed or not on the PATH.`);
  throw new UserMistake(`${option} needs a Git checkout, and here Git says: ${why || 'this is no work tree'}.`);
}

async function mergeBase(ref: string, io: Io): Promise<string> {
  const said = ref.startsWith('-') ? null : await git(['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], io.cwd);
  const commit = said?.trim() ?? '';
  if (!/^[0-9a-f]{40,64}$/.test(commit)) {
    const help = `Check the spelling; in CI it may have to be fetched first, such as: git fetch origin`;
    throw new UserMistake(`--since ${ref}: Git knows no such branch, tag or commit. ${help}`);
  }
  const base = (await git(['merge-base', commit, 'HEAD'], io.cwd))?.trim();
  if (base) return base;
  const help = 'In a shallow clone the history is cut off: fetch more of it, such as: git fetch --unshallow';
  throw new UserMistake(`--since ${ref}: it has no commit in common with what is checked out. ${help}`);
}

/** The full paths that Git lists. */
async function listOf(words: readonly string[], top: string): Promise<Set<string>> {
  const { out, why } = await gitSays(words, top);
  if (out === null) throw new UserMistake(`git ${words[0]} failed: ${why ?? 'no Git'}.`);
  return new Set(partsOf(out.toString('utf8')).map((name) => resolve(top, name)));
}
