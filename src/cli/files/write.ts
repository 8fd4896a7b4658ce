import { randomBytes } from 'node:crypto';
import { constants, open as openFile, type Stats } from 'node:fs';
import { type FileHandle, mkdir, open, readFile, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { basename, dirname, join, resolve } from 'node:path';
import { addAbortSignal } from 'node:stream';
import { finished } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { UserMistake } from '../exit.ts';

type Verify = ((written: Uint8Array) => Promise<void>) | undefined;

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed over it. Links are
 * followed and stay; a file that was there keeps its mode. A pipe or a device is written into and stays what it is.
 * `verify` gets what was read back from the disk before the rename; what it throws keeps the old file as it was. `signal` ends
 * the waiting for the reader of a pipe, with an AbortError.
 * @throws UserMistake where the file cannot be written.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  verify?: Verify,
  signal?: AbortSignal,
): Promise<void> {
  await asMistake(path, async () => {
    const place = await placeOf(path);
    const old = await stat(place).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    if (old?.isDirectory()) throw new UserMistake(`${path} is a folder. Name a file in it.`);
    if (old?.isFIFO() && !isStream(place)) await writeIntoPipe(place, content, verify, signal);
    else if (isStream(place) || (old !== null && !old.isFile())) await writeInto(place, content, verify);
    else await replace(place, content, { verify, old });
  });
}

/**
 * Writes a file whole in the place of another one. `last` is called when all is ready but the rename; what it throws keeps the old
 * file as it was. The path is no link.
 */
export async function replaceWhole(place: string, content: Uint8Array, last: () => Promise<void>): Promise<void> {
  await replace(place, content, { last, old: await stat(place).catch(() => null) });
}

/** Turns an error of the system in some work on a file into one that says what to do. `path`: as the user knows it. */
export async function asMistake(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    throw new UserMistake(`${path} cannot be written (${code}). ${advice[code] ?? usualAdvice}`);
  }
}

/**
 * Makes a folder to write in, and those around it that are missing.
 * @throws UserMistake where it cannot be made.
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await makeAll(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserMistake(
      `The folder ${path} cannot be made (${code}). Check that the path is free and yours to write in.`,
    );
  }
}

/** As mkdir does with `recursive`, which never ends in Node 20 where the system says that a folder which is there is not (/proc). */
async function makeAll(path: string): Promise<void> {
  const isThere = (await stat(path).catch(() => null))?.isDirectory();
  if (isThere) return;
  if (dirname(path) !== path) await makeAll(dirname(path));
  await mkdir(path).catch(async (error) => {
    // Somebody else may have made it in the meantime.
    if (!(await stat(path).catch(() => null))?.isDirectory()) throw error;
  });
}

const usualAdvice = 'Check that the folder exists and is yours to write in.';
const openElsewhere = 'It may be open in another program, such as a PDF viewer: close it there and run this again.';

/** Windows does not replace a file that a program has open. */
const advice: Readonly<Record<string, string>> = {
  EPERM: openElsewhere,
  EBUSY: openElsewhere,
  ENOSPC: 'The disk is full.',
  EPIPE: 'Its reader has gone.',
  ELOOP: 'It is a link that leads back to itself.',
};

/** Names of streams that are open already. Behind one of them may be a file, which is not ours to replace. */
const isStream = (path: string) => /^\/(?:dev\/(?:fd\/|std(?:in|out|err)$)|proc\/)/.test(path);

/** Links that are followed before it is called a circle; what Linux allows. */
const mostLinks = 40;

/** Where the bytes go in the end: at the end of the links, also where there is no file yet. */
export async function placeOf(path: string): Promise<string> {
  let place = path;
  for (let links = 0; links < mostLinks && !isStream(place); links++) {
    const link = await readlink(place).catch(() => null);
    if (link === null) break;
    place = resolve(await realpath(dirname(place)), link);
  }
  return place;
}

async function writeInto(path: string, content: string | Uint8Array, verify: Verify): Promise<void> {
  await verify?.(Buffer.from(content));
  // Without O_CREAT, which Linux refuses for a pipe of somebody else in a shared folder (fs.protected_fifos).
  const handle = await open(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}

/** How often it is looked whether the pipe has a reader, in milliseconds. */
const readerDelay = 50;

/**
 * A pipe is waited for without a thread: one that waits within the system cannot be interrupted, and the program not ended.
 * Opened so, a pipe without a reader is ENXIO (POSIX.1-2017, open).
 */
async function writeIntoPipe(path: string, content: string | Uint8Array, verify: Verify, signal?: AbortSignal) {
  await verify?.(Buffer.from(content));
  const openNow = promisify(openFile);
  let fd: number | undefined;
  while (fd === undefined) {
    fd = await openNow(path, constants.O_WRONLY | constants.O_NONBLOCK).catch(async (error) => {
      if (error.code !== 'ENXIO') throw error;
      await delay(readerDelay, undefined, { signal });
      return undefined;
    });
  }
  const pipe = new Socket({ fd, readable: false, writable: true });
  if (signal) addAbortSignal(signal, pipe);
  pipe.end(content);
  await finished(pipe);
}

interface Replacing {
  verify?: Verify;
  last?: () => Promise<void>;
  /** null where there is no file yet. */
  old: Stats | null;
}

async function replace(path: string, content: string | Uint8Array, { verify, last, old }: Replacing): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    // Plans are confidential: nobody else reads along, whatever the file will be in the end.
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(content);
      // The disk and the processor work at the same time.
      await Promise.all([handle.sync(), readFile(temporary).then(verify)]);
      await setAccess(handle, old);
    } finally {
      await handle.close();
    }
    await last?.();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Owner, group and mode as they were; for a new file what the user's umask leaves. */
export async function setAccess(handle: FileHandle, old: Stats | null): Promise<void> {
  // What the system refuses is no reason to fail: only root gives files away, and USB sticks know no modes.
  if (old !== null) await handle.chown(old.uid, old.gid).catch(() => undefined);
  await handle.chmod(old === null ? 0o666 & ~process.umask() : old.mode & 0o7777).catch(() => undefined);
}
