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

/**
 * commander loads child_process for subcommands that are programs of their own, which there are none of; with it come Node's
 * network modules, a twentieth of the time of a check.
 */
const noSubprograms = {
  name: 'no-subprograms',
  setup(plugin) {
    plugin.onResolve({ filter: /^(node:)?child_process$/ }, ({ importer }) =>
      /node_modules[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'no-subprograms' } : undefined,
    );
    plugin.onLoad({ filter: /.*/, namespace: 'no-subprograms' }, () => ({ contents: 'export {}', loader: 'js' }));
  },
};

/** JSON as a text that is parsed when it is loaded: V8 reads that several times faster than the same data as program code. */
const jsonAsText = {
  name: 'json-as-text',
  setup(plugin) {
    plugin.onLoad({ filter: /src[\\/].*\.json$/ }, async ({ path }) => ({
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(JSON.parse(await readFile(path, 'utf8'))))})`,
      loader: 'js',
    }));
  },
};

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
  define: {
    CASEPLAN_VERSION: JSON.stringify(pkg.version),
    CASEPLAN_HOMEPAGE: JSON.stringify(pkg.homepage ?? ''),
  },
  alias: yamlAsModule,
  external: ['@sparticuz/chromium'],
  plugins: [templatesPlugin(), withoutSideEffects, jsonAsText, noSubprograms],
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
