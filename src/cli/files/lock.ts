import { randomBytes } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { UserMistake } from '../exit.ts';

/** How long a lock that does not change hands is waited for, in milliseconds. Who holds one writes a single file. */
const usualPatience = 10_000;
/** How often it is looked whether a lock is free, in milliseconds. */
const lookAgain = 15;

/** Is the lock still ours? Another one may have taken it for left over where this program was stopped for long. */
export type IsOurs = () => Promise<boolean>;

/**
 * Does a piece of work on a file while no other process of this program does one on it: the lock is a file beside it, made by who
 * finds none (POSIX.1-2017, open: O_EXCL is atomic). What a process left behind that was killed is taken away: at once where it ran
 * on this machine, else when it did not change for ten seconds. Other programs do not know of the lock.
 *
 * @param path the file itself, not a link to it, so that all who write into it mean the same lock
 * @throws UserMistake where the lock does not come free; an error of the system where none can be made
 */
export async function locked<T>(
  path: string,
  work: (isOurs: IsOurs) => Promise<T>,
  patience = usualPatience,
): Promise<T> {
  const lock = join(dirname(path), `.${basename(path)}.lock`);
  const mine = `${process.pid} ${hostname()} ${randomBytes(8).toString('hex')}\n`;
  await acquire(lock, mine, patience);
  const isOurs = async () => (await readFile(lock, 'utf8').catch(() => null)) === mine;
  try {
    return await work(isOurs);
  } finally {
    if (await isOurs()) await rm(lock, { force: true });
  }
}

async function acquire(lock: string, mine: string, patience: number): Promise<void> {
  let seen: string | undefined;
  let since = Date.now();
  while (!(await made(lock, mine))) {
    const holder = await holderOf(lock);
    if (holder?.mark !== seen) [seen, since] = [holder?.mark, Date.now()];
    const isOld = Date.now() - since > patience;
    if (holder !== null && (isOld || holder.isGone)) {
      const isFree = await takenAway(lock, holder, isOld);
      if (!isFree && Date.now() - since > 2 * patience)
        throw new UserMistake(`Another program is writing and does not end. If none is at work, remove ${lock}.`);
      if (isFree) continue;
    }
    // Not all at the same moment.
    await delay(lookAgain * (1 + Math.random()));
  }
}

/** Makes a file that says who holds the lock; false where there is one. */
async function made(lock: string, mine: string): Promise<boolean> {
  // Who else may write there can read who it is; of the plan nothing is said.
  const handle = await open(lock, 'wx', 0o644).catch((error: NodeJS.ErrnoException) => {
    // Windows says so of a file that is just being removed.
    if (error.code === 'EEXIST' || (error.code === 'EPERM' && process.platform === 'win32')) return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    await handle.writeFile(mine);
  } catch (error) {
    await rm(lock, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

interface Holder {
  /** No two locks have the same. */
  mark: string;
  /** Has the process ended without giving the lock back? */
  isGone: boolean;
}

async function holderOf(lock: string): Promise<Holder | null> {
  const [text, stats] = await Promise.all([readFile(lock, 'utf8').catch(() => ''), stat(lock).catch(() => null)]);
  if (stats === null) return null;
  const [, pid, host, mark] = /^(\d+) (\S+) ([0-9a-f]+)\n$/.exec(text) ?? [];
  // Made but not yet written, or not ours to read.
  if (mark === undefined) return { mark: `${stats.ino}-${stats.mtimeMs}`, isGone: false };
  return { mark, isGone: host === hostname() && !isAlive(Number(pid)) };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/**
 * Takes a lock away that was left behind. Only one process may do that for each lock, or the second would take the lock of the first,
 * which was made since: who makes the file for it looks once more before it acts.
 */
async function takenAway(lock: string, { mark }: Holder, isOld: boolean): Promise<boolean> {
  const right = `${lock}.${mark}`;
  if (!(await made(right, ''))) {
    // The one who had the right was killed, too.
    if (isOld) await rm(right, { force: true });
    return false;
  }
  try {
    if ((await holderOf(lock))?.mark === mark) await rm(lock, { force: true });
    return true;
  } finally {
    await rm(right, { force: true });
  }
}
