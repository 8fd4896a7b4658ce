import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf, worked } from '../support/plans.ts';

const root = join(import.meta.dirname, '../..');

/** The files of the how-to, by path. */
function filesOfHowTo(): [string, string][] {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, howTo = ''] = page.split('## A new kind of document, step by step\n');
  const blocks = [...howTo.matchAll(/^ {3}```\w+ file=(\S+)\n([\s\S]*?)^ {3}```$/gm)];
  return blocks.map(([, path = '', text = '']) => [path, text.replace(/^ {3}/gm, '')]);
}

/** A copy of the sources with the files of the how-to and its line in the registry. */
function follow(folder: string): void {
  for (const part of ['bin', 'src', 'templates', 'scripts', 'package.json', 'tsconfig.json', 'LICENSE'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of filesOfHowTo()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const registry = join(folder, 'src/document/kinds/index.ts');
  const lines = readFileSync(registry, 'utf8')
    .replace('import { plan }', "import { familyTime } from './family-time/kind.ts';\nimport { plan }")
    .replace(/(documentKinds: readonly DocumentKind\[\] = \[[^\]]*?),?\s*\];/, '$1, familyTime];');
  writeFileSync(registry, lines);
}

describe('a new kind of document, as CONTRIBUTING.md has it', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'caseplan-new-document-'));
    follow(folder);
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: folder });
    writeFileSync(join(folder, 'a.plan.yaml'), textOf(worked));
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/caseplan.js', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, out: stdout, err: stderr };
  };
  const render = (...args: string[]) =>
    run('render', 'a.plan.yaml', '--as-of', '2026-04-15', '--document', 'family-time', '--format', 'html', ...args);

  it('compiles', () => {
    const files = ['src/document/kinds/index.ts', 'src/document/templates.d.ts'];
    writeFileSync(
      join(folder, 'tsconfig.document.json'),
      JSON.stringify({ extends: './tsconfig.json', files, include: [] }),
    );
    const types = spawnSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.document.json'],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(types.stdout).toBe('');
  }, 240_000);

  it('is made, in every language, into a file of its own name', () => {
    expect(render()).toEqual({ status: 0, out: 'FPOS-2026-0142.family-time.html\n', err: '' });
    const page = readFileSync(join(folder, 'FPOS-2026-0142.family-time.html'), 'utf8');
    expect(page).toContain('<h1>Family Time</h1>');
    expect(page).toContain('Supervision');
    expect(render('--language', 'es', '-o', '-').out).toContain('<h1>Visitas</h1>');
  });

  it('is offered by the help and by completion', () => {
    const help = run('render', '--help').out.replace(/\s+/g, ' ');
    expect(help).toContain('(choices: "plan", "status", "family-time", default: "plan")');
    expect(run('--help').out.replace(/\s+/g, ' ')).toContain(
      'make the plan document, a status report, or a sheet of family time',
    );
    expect(run('__complete', '--', 'render', '--document', 'fam').out).toContain('family-time');
  });

  it('takes only the options that it declares', () => {
    const { status, err } = render('--since', '2026-03-01');
    expect(status).toBe(2);
    expect(err).toContain('--since goes with --document status: a family-time document covers no time of reporting.');
  });

  it('can have a template and words of an agency', () => {
    writeFileSync(join(folder, 'caseplan.config.yaml'), 'templates: own\n');
    mkdirSync(join(folder, 'own/documents'), { recursive: true });
    mkdirSync(join(folder, 'own/phrases'), { recursive: true });
    writeFileSync(
      join(folder, 'own/documents/family-time.hbs'),
      '{{#> page}}<p>{{arrangements.length}} in all</p>{{/page}}',
    );
    writeFileSync(join(folder, 'own/phrases/en.json'), '{ "titles": { "familyTime": "Visits" } }');
    const { out } = render('-o', '-');
    expect(out).toMatch(/<p>\d in all<\/p>/);
    expect(out).toContain('<h1>Visits</h1>');
  });
});
