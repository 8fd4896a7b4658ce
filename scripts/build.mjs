/**
 * Bundles the program into dist/: one entry and chunks that are loaded when they are needed, so that `check` and `--help` load
 * neither the browser nor the prompts. Everything that runs is in the bundle; the licences go beside it.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';
import { templatesPlugin } from './templates-plugin.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');
const target = 'node20.19';
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

/**
 * What every run loads, in one file. The bundler puts code apart by which of the lazily loaded parts need it besides, into dozens of
 * small files, each of which costs half a millisecond to open; where all those parts need all of it, it stays together. At run time the
 * added import does nothing: that code is there before any lazy part.
 */
const together = {
  name: 'together',
  async setup(plugin) {
    const main = join(root, 'src/cli/main.ts');
    const lazy = await lazilyImported(join(root, 'src'), main);
    plugin.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) =>
      lazy.has(path)
        ? { contents: `${await readFile(path, 'utf8')}\nimport ${JSON.stringify(main)};\n`, loader: 'ts' }
        : undefined,
    );
  },
};

/** Full paths of the files that are loaded with `import()` and not with every run. */
async function lazilyImported(folder, entry) {
  const targets = async (file, pattern) => {
    const found = (await readFile(file, 'utf8')).matchAll(pattern);
    return [...found].map(([, path]) => resolve(dirname(file), path)).filter((path) => path.endsWith('.ts'));
  };
  const always = new Set([entry]);
  for (const file of always) {
    const imports = await targets(file, /^(?:import|export)(?! type)[^;]*? from '(\.[^']+)'/gm);
    for (const path of imports) always.add(path);
  }
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const lazy = await Promise.all(
    files.map((name) => targets(join(folder, name), /(?<!typeof )\bimport\('(\.[^']+)'\)/g)),
  );
  const twice = lazy.flat().filter((path) => always.has(path));
  if (twice.length > 0) throw new Error(`Loaded with every run, so import it at the top: ${twice.join(', ')}`);
  return new Set(lazy.flat());
}

/** The build of `yaml` for Node is CommonJS; its ES module build starts faster and leaves out what is not used. */
const yamlAsModule = { yaml: join(root, 'node_modules/yaml/browser/index.js') };

await rm(dist, { recursive: true, force: true });
const result = await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/process.ts' },
  outdir: dist,
  bundle: true,
  splitting: true,
  platform: 'node',
  format: 'esm',
  target,
  outExtension: { '.js': '.cjs' },
  write: false,
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
  // source-map: Handlebars does without it where it is not there.
  external: ['@sparticuz/chromium', 'source-map'],
  plugins: [templatesPlugin(), withoutSideEffects, jsonAsText, noSubprograms, together],
  logLevel: 'warning',
});
await Promise.all(result.outputFiles.map(write));
execFileSync(process.execPath, [join(root, 'scripts/build-fonts.mjs'), join(dist, 'fonts')], { stdio: 'inherit' });
await writeFile(join(dist, 'THIRD-PARTY-LICENSES.txt'), await licences(Object.keys(result.metafile.inputs)));

/**
 * Only ES modules can be split into chunks, and only scripts can be kept compiled (bin/load.js), so the chunks are made CommonJS. In ASCII
 * alone a text is read and kept in half the memory; the bundler leaves the letters in regular expressions as they are.
 */
async function write({ path, text }) {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target,
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'urlOfThisFile' },
    minifySyntax: true,
    minifyWhitespace: true,
  });
  const url = 'const urlOfThisFile=require("node:url").pathToFileURL(__filename).href;';
  // Modules are strict, scripts only when they say so.
  const script = `"use strict";${code.includes('urlOfThisFile') ? url : ''}${code}`;
  // Two units of one letter are one letter again, in a text and in a regular expression (ECMA-262, RegExpUnicodeEscapeSequence).
  const ascii = script.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, ascii);
}

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
