/** Bundles and runs generate.ts: Node 20 does not run TypeScript by itself. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { templatesPlugin } from './templates-plugin.mjs';

const folder = mkdtempSync(join(import.meta.dirname, '.generate-'));
try {
  const outfile = join(folder, 'generate.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'generate.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    plugins: [templatesPlugin()],
    outfile,
  });
  process.exitCode = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
