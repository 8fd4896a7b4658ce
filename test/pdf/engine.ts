/** The engine as the tests use it: with this machine, with fonts built for the tests, and with fixed metadata. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { embedFonts, openPrinter, type PdfMeta, type Printer, type PrinterOptions } from '../../src/pdf/index.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

export const META: PdfMeta = {
  title: 'Case plan 24-JV-1234',
  author: 'Test Agency',
  subject: 'Permanency <plan> & review',
  language: 'en-US',
  date: '2025-01-15',
  keywords: ['case plan', 'court'],
};

/** The folder with the fonts, built once for each state of the script and shared by the test files. */
export const fontDir = builtFonts();

export const machine = {
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  uid: process.getuid?.(),
};

/** A printer on this machine. */
export function testPrinter(options: Partial<PrinterOptions> = {}): Promise<Printer> {
  return openPrinter({ ...machine, fontDir, timeoutMs: 30_000, ...options });
}

/** Prints one page with a browser of its own. */
export async function printOnce(html: string, meta: PdfMeta = META): Promise<Uint8Array> {
  const printer = await testPrinter();
  try {
    return await printer.print(embedFonts(html, fontDir), meta);
  } finally {
    await printer.close();
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A TypeScript file of this package as a program that Node can run by itself. */
export function bundled(entry: string): string {
  const outfile = join(root, 'node_modules/.cache/caseplan-test', `${basename(entry, '.ts')}-${process.pid}.mjs`);
  buildSync({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  return outfile;
}

function builtFonts(): string {
  const script = join(root, 'scripts/build-fonts.mjs');
  const inputs = [script, join(root, 'package-lock.json')].map((file) => readFileSync(file));
  const key = createHash('sha256').update(Buffer.concat(inputs)).digest('hex').slice(0, 16);
  const cache = join(root, 'node_modules/.cache/caseplan-test');
  const folder = join(cache, `fonts-${key}`);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  const unfinished = mkdtempSync(join(cache, 'building-'));
  execFileSync(process.execPath, [script, join(unfinished, 'fonts')]);
  try {
    renameSync(join(unfinished, 'fonts'), folder);
  } catch (error) {
    // Another test file was faster.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return folder;
}
