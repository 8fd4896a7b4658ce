import { execFile } from 'node:child_process';

/**
 * What a Git command prints; null where there is no Git, no checkout, or the command fails. Commands are given as words and no shell
 * reads them; nothing of the checkout's own configuration is run (no pager, no hooks, no file-system monitor).
 */
export async function git(words: readonly string[], cwd: string): Promise<string | null> {
  return new Promise((resolve) => {
    const all = ['--no-pager', '-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...words];
    execFile('git', all, { cwd, maxBuffer: 64 * 1024 * 1024, windowsHide: true }, (error, stdout) =>
      resolve(error ? null : stdout),
    );
  });
}
