/**
 * Bundles the program into dist/: one entry and chunks that are loaded when they are needed, so that `check` and `--help` load
 * neither the browser nor the prompts. Everything that runs is in the bundle; their licences go beside it.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { templatesPlugin } from './templates-plugin.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const pkg = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));

// CommonJS packages inside an ES module bundle ask for `require`.
const banner = `import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);`;

/**
 * Packages that have no effect when they are merely imported but do not say so: what of them is not used stays out of the bundle,
 * which halves what is loaded to finish a PDF.
 */
const withoutSideEffects = {
  name: 'without-side-effects',
  setup(plugin) {
    const filter = /^(@cantoo\/pdf-lib|culori|node-html-better-parser)$/;
    plugin.onResolve({ filter }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === 'resolved') return undefined;
      const found = await plugin.resolve(path, { ...rest, pluginData: 'resolved' });
      return { ...found, sideEffects: false };
    });
  },
};

/** The build of `yaml` for Node is CommonJS; its ES module build starts faster and leaves out what is not used. */
const yamlAsModule = { yaml: join(root, 'node_modules/yaml/browser/index.js') };

await rm(join(dist, 'chunks'), { recursive: true, force: true });
await mkdir(dist, { recursive: true });
const result = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/process.ts' },
  outdir: dist,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  metafile: true,
  banner: { js: banner },
  define: { CASEPLAN_VERSION: JSON.stringify(pkg.version) },
  alias: yamlAsModule,
  external: ['@sparticuz/chromium'],
  plugins: [templatesPlugin(), withoutSideEffects],
  logLevel: 'warning',
});
execFileSync(process.execPath, [join(root, 'scripts/build-fonts.mjs'), join(dist, 'fonts')], { stdio: 'inherit' });
await writeFile(join(dist, 'THIRD-PARTY-LICENSES.txt'), await licences(Object.keys(result.metafile.inputs)));

/** The licence of every package of which a file is in the bundle. */
async function licences(inputs) {
  const folders = new Set(
    inputs.map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0]).filter(Boolean),
  );
  const texts = [];
  for (const folder of [...folders].sort()) {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    const file = (await readdir(join(root, folder))).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
    const text = file ? await readFile(join(root, folder, file), 'utf8') : 'No licence file in the package.';
    texts.push(`${name} ${version} (${license})\n\n${text.trim()}\n`);
  }
  return `caseplan contains these packages.\n\n${texts.join(`\n${'-'.repeat(100)}\n\n`)}`;
}
