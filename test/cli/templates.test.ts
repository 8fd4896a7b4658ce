import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { documentKinds } from '../../src/document/kinds/index.ts';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { needs, textOf as pdfText } from '../support/pdf-tools.ts';
import { textOf, worked } from '../support/plans.ts';
import { validate } from '../support/verapdf.ts';

let cwd: string;

/** Writes files of the folder, by their path. */
function write(files: Readonly<Record<string, string>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
}

const render = (...options: string[]) =>
  caseplan(['render', 'a.plan.yaml', '--as-of', '2026-04-15', '--format', 'html', '-o', '-', ...options], { cwd });

/** What is said of a folder with these files; none of them is rendered. */
async function complaints(files: Readonly<Record<string, string>>) {
  write(Object.fromEntries(Object.entries(files).map(([path, text]) => [`own/${path}`, text])));
  const { status, out, err } = await render();
  expect([status, out]).toEqual([2, '']);
  return err.trimEnd().split('\n');
}

beforeEach(() => {
  cwd = temporaryFolder();
  write({ 'a.plan.yaml': textOf(worked), 'caseplan.config.yaml': 'templates: own\n', 'own/README.md': 'Ours.' });
});

describe('a folder of templates', () => {
  it('changes nothing while it is empty', async () => {
    const own = await render();
    writeFileSync(join(cwd, 'caseplan.config.yaml'), 'ruleset: recommended\n');
    expect(own).toEqual(await render());
    expect(own.status).toBe(0);
  });

  it('is told where it is missing, and only where something is rendered', async () => {
    write({ 'caseplan.config.yaml': 'ruleset: recommended\ntemplates: nowhere\n' });
    expect(await render()).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringContaining('config.yaml:2: templates'),
    });
    expect((await caseplan(['check', 'a.plan.yaml'], { cwd })).status).toBe(0);
  });

  it('belongs to the plans that the configuration says, from the folder of that configuration', async () => {
    write({
      'units/caseplan.config.yaml': 'overrides:\n  - files: [north/]\n    templates: ../north\n',
      'units/north/a.plan.yaml': textOf(worked),
      'units/south/a.plan.yaml': textOf(worked),
      'north/phrases/en.json': '{ "page": { "confidential": "North unit" } }',
    });
    const options = ['--as-of', '2026-04-15', '--format', 'html'];
    expect((await caseplan(['render', 'units', ...options], { cwd })).status).toBe(0);
    const page = (unit: string) => readFileSync(join(cwd, `units/${unit}/FPOS-2026-0142.plan.html`), 'utf8');
    expect(page('north')).toContain('North unit');
    expect(page('south')).not.toContain('North unit');
    const printed = await caseplan(['check', '--print-config', 'units/north/a.plan.yaml'], { cwd });
    expect(printed.out).toMatch(/^templates: \.\.\/north +# units\/caseplan\.config\.yaml:3$/m);
  });

  it('may hold nothing that is not used', async () => {
    expect(await complaints({ 'style.css': '', 'phrases/fr.json': '{}', 'logo.png': '' })).toEqual([
      expect.stringMatching(/^caseplan: own\/logo\.png:1:1: .* Known: styles\.css, phrases\/en\.json/),
      expect.stringContaining('own/phrases/fr.json:1:1: '),
      expect.stringContaining('own/style.css:1:1: Nothing of that name is used in documents. Did you mean styles.css?'),
    ]);
  });
});

describe('phrases of an agency', () => {
  it('stand in place of those of the program, in their language', async () => {
    write({
      'own/phrases/en.json':
        '{\n\t"sections": { "people": "Who is <who>" },\n\t"glance": { "openCount": { "other": "{n} to do" } }\n}',
      'own/phrases/es.json': '{ "sections": { "people": "Quién es quién" } }',
    });
    const { out } = await render();
    expect(out).toContain('Who is &lt;who&gt;');
    expect(out).toContain('How this plan was made');
    expect((await render('--document', 'status')).out).toMatch(/\d to do/);
    expect((await render('--language', 'es')).out).toContain('Qui\u00c3\u00a9n es qui\u00c3\u00a9n');
  });

  it.each([
    ['{ "title": {} }', ':1:3: There is no phrase title. Did you mean titles?'],
    ['{ "page": { "of": "Page {pag} of {pages}" } }', ':1:19: page.of has no {pag}. Did you mean {page}?'],
    ['{ "page": { "of": "Page {page}" } }', 'page.of leaves out {pages}'],
    ['{ "page": { "draft": "ENTWURF" } }', 'There is no drawing of "E" for the mark of drafts.'],
    ['{ "yes": "" }', ':1:10: yes is empty. Take the key out to keep "Yes".'],
    ['{ "yes": true }', 'yes must be a text.'],
    ['{ "yes": "a\\u0000b" }', 'a character that nobody would see'],
    ['{ "page": "x" }', 'page must be a map.'],
    ['{ "months": ["January"] }', 'months must be a list of 12 texts.'],
    ['{ "language": "fr" }', 'The language of the phrases cannot be changed.'],
    ['{ "toString": "x" }', 'There is no phrase toString.'],
    ['[]', 'A file of phrases must be a map.'],
    ['{ "yes": "Yes" ', ':1:'],
  ])('%s is refused with its place', async (text, words) => {
    const [line] = await complaints({ 'phrases/en.json': text });
    expect(line).toContain('caseplan: own/phrases/en.json:');
    expect(line).toContain(words);
  });
});

describe('a style sheet of an agency', () => {
  it('comes after the styles of the program, and before what the margins say', async () => {
    const css = '/* url(x) */ :root { --accent: #7a1f3d } p { background: url("data:image/gif;base64,R0lGOD(=") }';
    write({ 'own/styles.css': css });
    const { out } = await render();
    expect(out).toContain(css);
    expect(out.indexOf('--accent: #12475a')).toBeLessThan(out.indexOf(css));
    expect(out.indexOf(css)).toBeLessThan(out.indexOf('counter(pages)'));
  });

  it.each([
    [
      'a { color: red }\n b { background: url(https://x.invalid/a) }',
      ':2:18: url(https://x.invalid/a) is not allowed.',
    ],
    ['a { background: u\\72l( "x.png" ) }', ':1:17: url(x.png) is not allowed.'],
    ['@import "x.css";', ':1:1: @import is not allowed.'],
    ['@\\69mport "x.css";', ':1:1: @import is not allowed.'],
    ['a { background: image-set("x.png" 1x) }', 'image-set() is not allowed.'],
    ['@font-face { font-family: x }', '@font-face is not allowed.'],
    ['a { content: "</STYLE><p>" }', ':1:15: A style sheet cannot hold </style>.'],
    ['a { color: red', ':1:3: This { is not closed.'],
    ['a { color: red }}', ':1:17: This } closes nothing.'],
    ['a { color: red } /* until', ':1:18: This comment is not closed.'],
    ['a { content: "x }\n', 'This text in quotes is not closed.'],
  ])('%j is refused with its place', async (text, words) => {
    const [line] = (await complaints({ 'styles.css': text })).slice(-1);
    expect(line).toContain('caseplan: own/styles.css:');
    expect(line).toContain(words);
  });
});

describe('templates of an agency', () => {
  const partials = join(import.meta.dirname, '../../templates/partials');
  const kinds = join(import.meta.dirname, '../../src/document/kinds');
  const sources: Readonly<Record<string, string>> = {
    ...Object.fromEntries(readdirSync(partials).map((name) => [`partials/${name}`, join(partials, name)])),
    ...Object.fromEntries(
      documentKinds.map(({ name }) => [`documents/${name}.hbs`, join(kinds, name, 'document.hbs')]),
    ),
  };
  const names = Object.keys(sources);
  const original = (name: string) => readFileSync(sources[name] ?? '', 'utf8');

  it('that are copies of the program give the same documents', async () => {
    write(Object.fromEntries(names.map((name) => [`own/${name}`, original(name)])));
    const documents = documentKinds.map(({ name }) => name);
    const own = await Promise.all(documents.map((kind) => render('--draft', '--document', kind)));
    writeFileSync(join(cwd, 'caseplan.config.yaml'), '');
    expect(own).toEqual(await Promise.all(documents.map((kind) => render('--draft', '--document', kind))));
  });

  it('stand in place of those of the same name, among those of the program', async () => {
    write({ 'own/partials/heading.hbs': '<h2 id="{{id}}">{{title}} ({{number}})</h2>\n' });
    const { out } = await render('--document', 'status');
    expect(out).toContain('<h2 id="section-1">What was done (1)</h2>');
    expect(out).toContain('<table');
  });

  it('may use every partial of the program, also one that the document has not', async () => {
    write({
      'own/documents/status.hbs':
        '{{#> page}}{{#each orders.rows}}{{> signature signer=null notes=null mark=null date=null labels=@root.head.phrases.labels}}{{/each}}{{/page}}',
    });
    expect(await render('--document', 'status')).toMatchObject({
      status: 0,
      out: expect.stringContaining('<div class="signature">'),
    });
  });

  it('print the text of a plan as text', async () => {
    const text = '</style><script>alert(1)</script>{{title}}';
    write({
      'a.plan.yaml': textOf(worked).replace(
        'Young children are left at night without a sober adult.',
        JSON.stringify(text),
      ),
      'own/partials/pieces.hbs': '<b title="{{#each pieces}}{{this}}{{/each}}">{{#each pieces}}{{this}}{{/each}}</b>',
    });
    const { out, err } = await render('--draft');
    expect(err).toBe('');
    expect(out).not.toContain('<script>');
    expect(out).toContain('&lt;script&gt;alert(1)&lt;/script&gt;{{title}}');
  });

  it.each([
    ['{{#if title}}\n<p>', ':2:4: The template ends before something that it opened is closed.'],
    ['<p>\n  {{/if}}', ':2:3: This closes a block that is not open.'],
    ['{{#if a}}\n{{/each}}', ':1:4: This opens if, but each is closed.'],
    ['a {{b c', ':1:'],
    ['a {{= b}} c', ':1:5: This is no Handlebars.'],
    ['<p>{{shout title}}</p>', ':1:4: There is no helper shout. Known: if, unless, each, with, lookup.'],
    ['{{log title}}', ':1:1: There is no helper log.'],
    ['{{> line}}', ':1:1: There is no partial line. Did you mean lines?'],
    ['{{> (lookup this "a")}}', 'A partial is named, never computed.'],
    ['{{#*inline "lines"}}x{{/inline}}', 'A template cannot have decorators'],
    ['<p>{{{title}}}</p>', ':1:4: {{{title}}} would print text of a plan as if it were HTML.'],
    ['<p>{{&title}}</p>', 'as if it were HTML.'],
    ['{{> lines css=title}}', ':1:11: css is the name of the styles'],
    ['{{#with title as |css|}}{{{css}}}{{/with}}', 'css is the name of the styles'],
    ['{{#each}}x{{/each}}', '{{#each}} takes one thing, and here are 0.'],
  ])('%j is refused with its place', async (text, words) => {
    const [line] = await complaints({ 'partials/head.hbs': text });
    expect(line).toContain('caseplan: own/partials/head.hbs:');
    expect(line).toContain(words);
  });

  it('are told where they do not fit the plan', async () => {
    write({ 'own/partials/head.hbs': '<h1>{{title}}</h1>\n<p>{{cause}}</p>' });
    expect((await render()).err).toContain('caseplan: a.plan.yaml: own/partials/head.hbs:2:6: There is no cause here.');
    write({ 'own/partials/head.hbs': '{{> table facts}}' });
    expect((await render()).err).toContain(
      "the program's partials/table.hbs was given something that it cannot print (",
    );
    write({ 'own/partials/head.hbs': '{{> head}}' });
    expect(await render()).toMatchObject({ status: 2, err: expect.stringContaining('includes itself without end') });
  });

  it('are told by name where there is none to replace', async () => {
    const [document, partial] = await complaints({ 'documents/court.hbs': '', 'partials/header.hbs': '' });
    expect(document).toContain('own/documents/court.hbs:1:1: Nothing of that name is used in documents.');
    expect(document).toContain('Known: documents/plan.hbs, documents/status.hbs.');
    expect(partial).toContain('Did you mean partials/head.hbs?');
  });

  it.each([
    ['no policy', (page: string) => page.replace(/<meta http-equiv.*\n/, '')],
    [
      'a policy after the styles',
      (page: string) => page.replace(/(<meta http-equiv.*\n)([\s\S]*?)(<\/head>)/, '$2$1$3'),
    ],
    ['a weaker policy', (page: string) => page.replace("default-src 'none'", 'default-src *')],
    [
      'a way elsewhere',
      (page: string) => page.replace('</head>', '<meta http-equiv="refresh" content="0; url=x"></head>'),
    ],
  ])('make no page with %s', async (_, change) => {
    write({ 'own/partials/page.hbs': change(original('partials/page.hbs')) });
    const { status, out, err } = await render();
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^caseplan: The page .* The cause is in own: /);
  });
});

describe('what is printed with templates of an agency', () => {
  const print = (...options: string[]) =>
    caseplan(['render', 'a.plan.yaml', '--as-of', '2026-04-15', ...options], { cwd });

  it.each([
    ['a picture elsewhere', '<img src="https://x.invalid/a.png" alt="x">', 'asked for something outside itself'],
    ['a link elsewhere', '<p><a href="https://x.invalid/">x</a></p>', 'the PDF is not sound'],
  ])('is not written with %s', async (_, text, words) => {
    write({ 'own/partials/head.hbs': `<h1>{{title}}</h1>${text}` });
    const { status, out, err } = await print();
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err).toContain('The cause is in own');
    expect(readdirSync(cwd)).not.toContain('FPOS-2026-0142.plan.pdf');
  });

  it('names the folder where no typeface has a character of its own', async () => {
    write({ 'own/phrases/en.json': '{ "sections": { "people": "機密" } }' });
    expect(await print()).toMatchObject({
      status: 2,
      err: expect.stringContaining('own: no bundled font has the character 機'),
    });
  });

  describe('as docs/templates.md shows', () => {
    beforeEach(needs('java', 'pdftotext'));

    it('is PDF/A-2a and PDF/UA-1', async () => {
      const page = readFileSync(join(import.meta.dirname, '../../docs/templates.md'), 'utf8');
      const examples = [...page.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(([, file, text]) => [
        file,
        text,
      ]);
      expect(examples).toHaveLength(4);
      write(Object.fromEntries(examples));
      expect(await print()).toEqual({ status: 0, out: 'FPOS-2026-0142.plan.pdf\n', err: '' });
      expect((await print('--document', 'status', '--draft')).status).toBe(0);
      const pdf = (name: string) => readFileSync(join(cwd, `FPOS-2026-0142.${name}.pdf`));
      const text = pdfText(pdf('plan'));
      for (const part of ['14 Harbor Street', 'Lakeside County: confidential record', 'Written by'])
        expect(text).toContain(part);
      for (const verdict of await validate({ plan: pdf('plan'), status: pdf('status') })) {
        expect(verdict).toMatchObject({ failedRules: [] });
        expect(verdict.checks).toBeGreaterThan(500);
      }
    });
  });
});
