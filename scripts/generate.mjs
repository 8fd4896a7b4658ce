/**
 * Bundles and runs what derives files: Node 20 does not run TypeScript by itself. The lists of rules come first, since the pages are
 * made of the rules in them.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { templatesPlugin } from './templates-plugin.mjs';

const folder = mkdtempSync(join(import.meta.dirname, '.generate-'));
try {
  for (const name of ['rule-registry', 'generate']) {
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
    const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
    if (status !== 0) process.exitCode = status ?? 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
