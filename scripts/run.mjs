/**
 * Bundles and runs scripts of this folder that are written in TypeScript, one after the other, which Node 20 does not by itself:
 * `node scripts/run.mjs rule-registry generate [--check]`. Ends with a failure where one of them failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { templatesPlugin } from './templates-plugin.mjs';

const options = process.argv.slice(2).filter((word) => word.startsWith('-'));
const names = process.argv.slice(2).filter((word) => !word.startsWith('-'));

const folder = mkdtempSync(join(import.meta.dirname, '.run-'));
try {
  for (const name of names) {
    const outfile = join(folder, `${name}.mjs`);
    await build({
      entryPoints: [join(import.meta.dirname, `${name}.ts`)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      plugins: [templatesPlugin()],
      outfile,
    });
    const { status } = spawnSync(process.execPath, [outfile, ...options], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = status ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
