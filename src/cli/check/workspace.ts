import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { within } from '../files/paths.ts';
import type { Io } from '../io.ts';

/** Variables in which a CI server says where it checked the repository out. */
const variables = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/**
 * The path of a file as the server of a CI job knows it, which is from the top of the checkout: a job may run in a folder below, and
 * annotations with paths from there would belong to no file. As it is where there is no such job, or the file is outside.
 */
export function placeIn({ env, cwd }: Io): (file: string) => string {
  const here = real(cwd);
  const tops = variables.map((name) => env[name] ?? '').filter((top) => top !== '');
  const top = tops.map(real).find((folder) => folder === here || within(folder, here) !== null);
  if (top === undefined) return (file) => file;
  return (file) => (file === '-' ? file : (within(top, resolve(here, file)) ?? file));
}

function real(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}
