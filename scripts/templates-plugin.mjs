/**
 * Makes document templates importable: `import render from './document.hbs'` is a function from
 * view model to HTML, compiled when the program is built, so that the program ships the small Handlebars runtime only;
 * `import css from '../../templates/styles/page.css?raw'` is the text of the file, of a template (`head.hbs?raw`) and of YAML too.
 *
 * Every document module carries exactly the partials that it uses. Helpers that are not Handlebars' own, and fields that
 * a view model lacks, are errors and never an empty place on a page; everything is escaped.
 */
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

const OPTIONS = { strict: true, knownHelpersOnly: true };

/** The folder of the partials that all documents share. */
const shared = join(dirname(fileURLToPath(import.meta.url)), '../templates/partials');

/** For esbuild: `plugins: [templatesPlugin()]`. */
export function templatesPlugin({ partials = shared } = {}) {
  return {
    name: 'caseplan-templates',
    setup(build) {
      build.onLoad({ filter: /\.hbs$/, namespace: 'file' }, async ({ path }) => {
        const { code, files } = await compileDocument(path, partials);
        return { contents: code, loader: 'js', resolveDir: dirname(path), watchFiles: files };
      });
      build.onResolve({ filter: /\.(css|hbs|yaml)\?raw$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path.replace(/\?raw$/, '')),
        namespace: 'caseplan-raw',
      }));
      build.onLoad({ filter: /.*/, namespace: 'caseplan-raw' }, async ({ path }) => ({
        contents: await readFile(path, 'utf8'),
        loader: 'text',
        watchFiles: [path],
      }));
    },
  };
}

const TEXT = '\0caseplan-text:';

/**
 * For Vite and Vitest, likewise. Style sheets get ids of our own, since Vitest empties whatever
 * its name says is one.
 */
export function viteTemplates({ partials = shared } = {}) {
  return {
    name: 'caseplan-templates',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!/\.(css|hbs|yaml)\?raw$/.test(source) || importer === undefined) return null;
      return TEXT + join(dirname(importer), source.replace(/\?raw$/, '.text'));
    },
    async load(id) {
      if (id.startsWith(TEXT)) {
        const file = id.slice(TEXT.length, -'.text'.length);
        this.addWatchFile(file);
        return { code: `export default ${JSON.stringify(await readFile(file, 'utf8'))};`, map: null };
      }
      if (!id.endsWith('.hbs')) return null;
      const { code, files } = await compileDocument(id, partials);
      for (const file of files) this.addWatchFile(file);
      return { code, map: null };
    },
  };
}

/** The module of one document template, and the files that it was made from. */
async function compileDocument(path, folder) {
  const source = await readFile(path, 'utf8');
  const found = await readPartials(source, path, folder);
  const registrations = found.map(
    ({ name, source: text, file }) =>
      `environment.registerPartial(${JSON.stringify(name)}, environment.template(${precompile(text, file)}));`,
  );
  const code = [
    "import Handlebars from 'handlebars/runtime.js';",
    'const environment = Handlebars.create();',
    ...registrations,
    `export default environment.template(${precompile(source, path)});`,
    '',
  ].join('\n');
  return { code, files: [path, ...found.map(({ file }) => file)] };
}

/** The partials that a template uses, those that they use included, by name in the order of the alphabet. */
async function readPartials(source, path, folder) {
  const found = new Map();
  const open = partialsIn(source, path);
  while (open.length > 0) {
    const name = open.pop();
    if (found.has(name)) continue;
    const file = join(folder, `${name}.hbs`);
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Error(`${relative('.', path)}: there is no partial ${relative('.', file)}`);
    });
    found.set(name, { name, source: text, file });
    open.push(...partialsIn(text, file));
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function partialsIn(source, path) {
  const names = [];
  class Finder extends Handlebars.Visitor {
    PartialStatement(statement) {
      names.push(partialName(statement, path));
      super.PartialStatement(statement);
    }
    PartialBlockStatement(statement) {
      names.push(partialName(statement, path));
      super.PartialBlockStatement(statement);
    }
  }
  new Finder().accept(Handlebars.parse(source));
  return names.filter((name) => name !== '@partial-block');
}

function partialName({ name }, path) {
  if (name.type !== 'PathExpression') throw new Error(`${relative('.', path)}: a partial is named, never computed`);
  return name.original;
}

function precompile(source, path) {
  try {
    return Handlebars.precompile(source, OPTIONS);
  } catch (error) {
    throw new Error(`${relative('.', path)}: ${error.message}`);
  }
}
