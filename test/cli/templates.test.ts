import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { textOf, worked } from '../support/plans.ts';

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
