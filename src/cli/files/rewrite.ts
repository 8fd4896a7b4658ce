import { open, readFile, rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decode } from '../../plan/text.ts';
import { UserMistake } from '../exit.ts';
import type { Io } from '../io.ts';
import { shellWord } from '../shell-word.ts';
import { locked } from './lock.ts';
import { shown } from './paths.ts';
import { asMistake, placeOf, replaceWhole, setAccess } from './write.ts';

/**
 * Writes a new text in the place of a plan file that was read before, whole or not at all. Where somebody else has changed the file
 * in the meantime it stays as it is; the new text is kept beside it, with what was read, so that the two can be brought together.
 * Of several processes that write at once, each finds what the one before it wrote.
 *
 * @param name the path as the user gave it
 * @param before what was read: the bytes, or their text, which leaves open whether there was a byte order mark
 * @param text the new text, without a byte order mark; the one that stands in the file stays. Bytes are written as they are
 * @throws UserMistake where the file has changed or cannot be written
 */
export async function rewrite(
  name: string,
  before: Uint8Array | string,
  text: string | Uint8Array,
  io: Io,
): Promise<void> {
  const path = resolve(io.cwd, name);
  await asMistake(name, async () => {
    const place = await placeOf(path);
    await locked(place, async (isOurs) => {
      const now = await bytesAt(place);
      const old = now ?? (typeof before === 'string' ? new Uint8Array() : before);
      const content = Buffer.from(typeof text === 'string' ? bytesLike(old, text) : text);
      if (now !== null && Buffer.compare(now, content) === 0) return;
      const isAsRead = async () => isSame(await bytesAt(place), before);
      const hasChanged = () => conflict({ name, place, before, content, cwd: io.cwd });
      if (!(await isAsRead())) throw await hasChanged();
      await replaceWhole(place, content, async () => {
        // Editors know of no lock: this is looked at once more when all is ready but the last step.
        if (!(await isOurs()) || !(await isAsRead())) throw await hasChanged();
      });
    });
  });
}

/** null where there is no file. */
async function bytesAt(path: string): Promise<Uint8Array | null> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
}

function isSame(now: Uint8Array | null, before: Uint8Array | string): boolean {
  if (now === null) return false;
  return typeof before === 'string' ? decode(now).text === before : Buffer.compare(now, before) === 0;
}

interface Conflict {
  name: string;
  place: string;
  before: Uint8Array | string;
  content: Uint8Array;
  cwd: string;
}

/** Keeps what was to be written, and what was read, beside the file, and says how to go on. */
async function conflict({ name, place, before, content, cwd }: Conflict): Promise<UserMistake> {
  const isThere = await stat(place).then(
    () => true,
    () => false,
  );
  const what = isThere ? 'was changed by somebody else in the meantime; it stays as it is' : 'is no longer there';
  const kept = await keep(place, before, content);
  if (typeof kept === 'string')
    return new UserMistake(`${name} ${what}. What this command made of it cannot be kept (${kept}). Run this again.`);
  const [base, mine] = [shown(kept.base, cwd), shown(kept.mine, cwd)];
  const how = isThere
    ? `Run this again, or bring both together: ${['caseplan merge', ...[base, name, mine].map(shellWord)].join(' ')}`
    : '';
  return new UserMistake(`${name} ${what}. What this command made of it is in ${mine}. ${how}`.trimEnd());
}

interface Kept {
  base: string;
  mine: string;
}

/** Two names that no search for plans takes for one. A code of the system where they cannot be written. */
async function keep(place: string, before: Uint8Array | string, content: Uint8Array): Promise<Kept | string> {
  try {
    for (let n = 1; ; n++) {
      const kept = { base: `${place}.base-${n}`, mine: `${place}.mine-${n}` };
      if (!(await writeNew(kept.mine, content, place))) continue;
      if (await writeNew(kept.base, before, place)) return kept;
      await rm(kept.mine);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code;
  }
}

/** A file that is not there yet, with the access of another one; false where it is there. */
async function writeNew(path: string, content: Uint8Array | string, like: string): Promise<boolean> {
  const handle = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EEXIST') return null;
    throw error;
  });
  if (handle === null) return false;
  try {
    await handle.writeFile(content);
    const old = await stat(like).catch(() => null);
    if (old !== null) await setAccess(handle, old);
    await handle.sync();
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

const mark = [0xef, 0xbb, 0xbf];
const hasMark = (bytes: Uint8Array) => mark.every((byte, index) => bytes[index] === byte);

/** A text with the byte order mark that the old bytes had. */
export const bytesLike = (old: Uint8Array, text: string) => (hasMark(old) ? `\uFEFF${text}` : text);
