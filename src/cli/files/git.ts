import { execFile } from 'node:child_process';

/** Far more than a plan may have, and than the paths of a large caseload take. */
const maxBuffer = 64 * 1024 * 1024;

/**
 * What a Git command prints; null where there is no Git, no checkout, or the command fails. Commands are given as words and no shell
 * reads them; nothing of the checkout's own configuration is run (no pager, no hooks, no file-system monitor).
 */
export async function git(words: readonly string[], cwd: string): Promise<string | null> {
  const { out } = await gitSays(words, cwd);
  return out === null ? null : out.toString('utf8');
}

/** What a Git command said. */
export interface GitSaid {
  /** What it printed, as bytes; null where it failed. */
  out: Buffer | null;
  /** Why it failed, in the words of Git; null where there is no Git at all. */
  why: string | null;
  /** Its exit status; null where there is none. */
  status: number | null;
}

/** The same as `git`, with the reason of a failure. */
export async function gitSays(words: readonly string[], cwd: string): Promise<GitSaid> {
  return new Promise((resolve) => {
    const all = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...words];
    execFile('git', all, { cwd, maxBuffer, windowsHide: true, encoding: 'buffer' }, (error, out, err) => {
      const code: unknown = error?.code;
      if (code === 'ENOENT') resolve({ out: null, why: null, status: null });
      else if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER')
        resolve({ out: null, why: 'it is too long', status: null });
      else resolve({ out: error ? null : out, why: firstLineOf(err), status: typeof code === 'number' ? code : 0 });
    });
  });
}

const firstLineOf = (err: Buffer) => (err.toString('utf8').split('\n')[0] ?? '').replace(/^(fatal|error): /, '');

/** The parts of a list that Git prints with `-z`: paths may hold any character but this one. */
export const partsOf = (list: string) => list.split('\0').filter((part) => part !== '');
