import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserMistake } from './exit.ts';
import type { Io } from './io.ts';
import { writeWhole } from './write.ts';

/**
 * Writes a new text in the place of a plan file that was read before, whole or not at all. `before` is what was read, byte for
 * byte; a byte order mark that stood there stays. Where somebody else has changed the file in the meantime it stays as it is.
 *
 * @param name the path as the user gave it
 * @param text the new text, without a byte order mark
 * @throws UserMistake where the file has changed or cannot be written
 */
export async function rewrite(name: string, before: Uint8Array, text: string, io: Io): Promise<void> {
  const path = resolve(io.cwd, name);
  const unchanged = async () => {
    const now = await readFile(path).catch(() => null);
    if (now === null || Buffer.compare(now, before) !== 0)
      throw new UserMistake(`${name} was changed in the meantime; it stays as it is. Run this again.`);
  };
  await unchanged();
  await writeWhole(path, bytesLike(before, text), unchanged);
}

const mark = [0xef, 0xbb, 0xbf];
const hasMark = (bytes: Uint8Array) => mark.every((byte, index) => bytes[index] === byte);

/** A text with the byte order mark that the old bytes had. */
export const bytesLike = (old: Uint8Array, text: string) => (hasMark(old) ? `\uFEFF${text}` : text);
