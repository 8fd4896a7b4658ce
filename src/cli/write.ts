import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UserMistake } from './exit.ts';

/**
 * Writes a file whole or not at all: into a temporary file beside it, flushed to the disk, then renamed over it.
 * `verify` gets what was read back from the disk before the rename; what it throws keeps the old file as it was.
 * @throws UserMistake where the folder cannot be written to.
 */
export async function writeWhole(
  path: string,
  content: string | Uint8Array,
  verify?: (written: Uint8Array) => Promise<void>,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx');
    try {
      await handle.writeFile(content);
      // The disk and the processor work at the same time.
      await Promise.all([handle.sync(), readFile(temporary).then(verify)]);
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new UserMistake(
      `${path} cannot be written (${code}). Check that the folder exists and is yours to write in.`,
    );
  }
}
