/**
 * The browser in the npm package `@sparticuz/chromium`: a headless shell for Linux on x64 with the few libraries
 * that a bare machine lacks, both compressed. It is unpacked once into a folder of our own, never under a name in
 * the shared temporary folder that somebody else could have prepared.
 */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, createBrotliDecompress } from 'node:zlib';
import { BrowserFailed } from './errors.ts';
import type { BrowserLocation, Machine } from './machine.ts';

const PACKAGE = '@sparticuz/chromium';

export interface PackedBrowser {
  /** The package's folder. */
  readonly root: string;
  readonly version: string;
}

/** The package, when it is installed and made for this machine. */
export function npmBrowser({ platform, arch }: Machine): PackedBrowser | undefined {
  if (platform !== 'linux' || arch !== 'x64') return undefined;
  try {
    // The package exports only its entry, <root>/build/cjs/index.cjs, so its root is found from there.
    const entry = createRequire(import.meta.url).resolve(PACKAGE);
    const root = dirname(dirname(dirname(entry)));
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch {
    return undefined;
  }
}

/**
 * Unpacks the browser into the user's cache folder, or takes the one that was unpacked before. The folder gets its
 * name only when it is complete, so two processes at once, or one that was stopped, leave no half of a browser.
 *
 * @throws BrowserFailed when it cannot be unpacked
 */
export async function unpackNpmBrowser(packed: PackedBrowser, machine: Machine): Promise<BrowserLocation> {
  const cache = cacheFolder(machine);
  const folder = join(cache, `chromium-${packed.version}`);
  const location = { path: join(folder, 'chromium'), source: 'npm', libraries: join(folder, 'lib') } as const;
  if (existsSync(location.path)) return location;
  try {
    await mkdir(cache, { recursive: true, mode: 0o700 });
    const unfinished = await mkdtemp(join(cache, 'unpacking-'));
    try {
      await unpackInto(unfinished, packed);
      await renameUnlessThere(unfinished, folder);
    } finally {
      await rm(unfinished, { recursive: true, force: true });
    }
    return location;
  } catch (cause) {
    throw new BrowserFailed(`The browser of the npm package ${PACKAGE} could not be unpacked into ${cache}: ${cause}`);
  }
}

/** The folder for what can be made again: `$XDG_CACHE_HOME/caseplan`, else `~/.cache/caseplan` (XDG Base Directory 0.8). */
function cacheFolder({ env }: Machine): string {
  const { XDG_CACHE_HOME, HOME } = env;
  return join(XDG_CACHE_HOME || join(HOME || homedir(), '.cache'), 'caseplan');
}

async function unpackInto(folder: string, { root }: PackedBrowser): Promise<void> {
  const program = createReadStream(join(root, 'bin', 'chromium.br')).pipe(createBrotliDecompress());
  await Promise.all([
    writeFile(join(folder, 'chromium'), program).then(() => chmod(join(folder, 'chromium'), 0o700)),
    unpackLibraries(join(root, 'bin', 'al2023.tar.br'), folder),
  ]);
}

async function unpackLibraries(archive: string, folder: string): Promise<void> {
  const tar = await promisify(brotliDecompress)(await readFile(archive));
  await mkdir(join(folder, 'lib'));
  for (const { name, content } of tarFiles(tar)) {
    // Only what is meant: a plain file directly in lib/.
    if (/^lib\/[\w.-]+$/.test(name)) await writeFile(join(folder, name), content, { mode: 0o700 });
  }
}

/** The plain files of a tar archive (POSIX.1-1988 ustar: 512-byte headers, sizes in octal). */
function* tarFiles(tar: Buffer): Generator<{ name: string; content: Buffer }> {
  let position = 0;
  while (position + 512 <= tar.length && tar[position] !== 0) {
    const text = (start: number, length: number) =>
      tar.toString('latin1', position + start, position + start + length).replace(/\0.*$/s, '');
    const size = Number.parseInt(text(124, 12).trim(), 8);
    const isFile = text(156, 1) === '0' || text(156, 1) === '';
    if (isFile) yield { name: text(0, 100), content: tar.subarray(position + 512, position + 512 + size) };
    position += 512 + Math.ceil(size / 512) * 512;
  }
}

async function renameUnlessThere(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    // Another process was faster; its folder is as complete as this one.
    if (!existsSync(to)) throw error;
  }
}
