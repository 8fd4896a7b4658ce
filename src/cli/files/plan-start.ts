import { open } from 'node:fs/promises';
import type { Io } from '../io.ts';
import { absentOr, shown } from './paths.ts';

/** Nearly every file tells by its first block; the rest gets as much as a long preamble of comments may take. */
const firstBytes = [4096, 256 * 1024];

/** Is the name that of a plan, whatever is in the file? */
export const isNamedPlan = (path: string) => /\.plan\.ya?ml$/.test(path);

/** Does a file begin with the key `caseplan`? One that has gone does not. */
export async function fileBeginsAsPlan(file: string, io: Io): Promise<boolean> {
  const absent = absentOr(shown(file, io.cwd));
  const handle = await open(file).catch(absent);
  if (handle === null) return false;
  try {
    for (const length of firstBytes) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
      const answer = startSays(buffer.subarray(0, bytesRead), bytesRead < length);
      if (answer !== undefined) return answer;
    }
    return false;
  } catch (error) {
    return absent(error) ?? false;
  } finally {
    await handle.close();
  }
}

/** The same of bytes that were read. */
export const beginsAsPlan = (bytes: Uint8Array) => startSays(bytes.subarray(0, firstBytes.at(-1)), true) ?? false;

/** undefined where the bytes end before the first line of content is whole. */
function startSays(bytes: Uint8Array, isAll: boolean): boolean | undefined {
  // The key is ASCII; as Latin-1 no character is cut in two.
  const first = firstLine(Buffer.from(bytes).toString('latin1'), isAll);
  return first === undefined ? undefined : /^(["']?)caseplan\1\s*:/.test(first);
}

/** The first line that is neither empty, comment, directive nor document mark. */
function firstLine(text: string, isAll: boolean): string | undefined {
  const lines = text.replace(/^\u00EF\u00BB\u00BF/, '').split(/\r?\n/);
  return (isAll ? lines : lines.slice(0, -1)).find((line) => !/^\s*(#|$|---|%)/.test(line));
}
