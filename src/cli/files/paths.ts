import nodePath, { relative, sep } from 'node:path';
import { UserMistake } from '../exit.ts';

/**
 * Paths are shown as a person in the working folder would write them, with forward slashes on every system: findings are
 * compared and kept across systems. `path` is that of the system; a test gives that of another one.
 */
export function shown(full: string, cwd: string, path: Pick<typeof nodePath, 'relative' | 'sep'> = nodePath): string {
  const short = path.relative(cwd, full);
  const outside = short === '..' || short.startsWith(`..${path.sep}`);
  return (outside ? full : short).split(path.sep).join('/');
}

/** A path as something in `folder` sees it, with forward slashes; null for the folder itself and what is not in it. */
export function within(folder: string, path: string): string | null {
  const name = relative(folder, path).split(sep).join('/');
  return name === '' || name === '..' || name.startsWith('../') || nodePath.isAbsolute(name) ? null : name;
}

export const isGlob = (path: string) => /[*?[\]{}!]/.test(path);

export const isYaml = (path: string) => /\.ya?ml$/.test(path);

export const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;

export const isAbsent = (error: unknown) => codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';

/** What is not there is nothing; anything else that goes wrong is told, since it would hide a plan. */
export function absentOr(name: string): (error: unknown) => null {
  return (error) => {
    if (isAbsent(error)) return null;
    throw unreadable(name, error);
  };
}

export function unreadable(name: string, error: unknown): UserMistake {
  const code = codeOf(error) ?? '';
  const advice = ['EACCES', 'EPERM'].includes(code) ? ' Make it readable, or name it in .caseplanignore.' : '';
  return new UserMistake(`${name} cannot be read (${code}).${advice}`);
}

export const noSuchPath = (path: string) =>
  new UserMistake(`There is no file or folder ${path}. Check the spelling of the path.`);
