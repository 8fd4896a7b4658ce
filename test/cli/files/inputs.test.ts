import * as fs from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import * as files from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { shown } from '../../../src/cli/files/paths.ts';
import { pooled } from '../../../src/cli/files/pool.ts';
import { caseplan, folderOf, temporaryFolder } from '../../support/io.ts';

vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<typeof files>();
  return { ...actual, open: vi.fn(actual.open), stat: vi.fn(actual.stat) };
});
vi.mock('node:fs', async (importActual) => {
  const actual = await importActual<typeof fs>();
  return { ...actual, readdir: vi.fn(actual.readdir) };
});

const failing = (code: string) => Object.assign(new Error(code), { code });

/** The plans that `check` finds, where each is `faulty`, so that it is named in the findings. */
async function found(cwd: string, ...paths: string[]): Promise<string[]> {
  const { out, err } = await caseplan(['check', '--format', 'json', ...paths], { cwd });
  if (err !== '') return [err];
  const names = JSON.parse(out).findings.map(({ file }: { file: string }) => file);
  return [...new Set<string>(names)].sort();
}

const faulty = 'caseplan: 1\n';

describe('a plan is found', () => {
  it.each([
    ['"caseplan": 1\n', true],
    ["'caseplan' : 1\n", true],
    ['\uFEFF# a\n%YAML 1.2\n---\n\ncaseplan: 1\n', true],
    [`${'# a comment — with more than ASCII\n'.repeat(1000)}caseplan: 1\n`, true],
    // The first block ends within the key.
    [`#${'x'.repeat(4089)}\ncaseplan: 1\n`, true],
    ['caseplan: 1', true],
    ['"caseplan\': 1\n', false],
    ['name: x\ncaseplan: 1\n', false],
    ['# caseplan: 1\n', false],
  ])('by its first key: %#', async (text, isPlan) => {
    const cwd = folderOf({ 'a.yaml': text, 'b.plan.yaml': faulty });
    expect(await found(cwd)).toEqual(isPlan ? ['a.yaml', 'b.plan.yaml'] : ['b.plan.yaml']);
  });

  it('and what is named with forward slashes, on Windows too', () => {
    expect(shown('C:\\Cases\\2026\\a.plan.yaml', 'C:\\Cases', win32)).toBe('2026/a.plan.yaml');
    expect(shown('D:\\a.plan.yaml', 'C:\\Cases', win32)).toBe('D:/a.plan.yaml');
    expect(shown('/cases/..a.yaml', '/cases')).toBe('..a.yaml');
    expect(shown('/other/a.yaml', '/cases')).toBe('/other/a.yaml');
  });
});

describe('ignore files', () => {
  it('the innermost one that says something wins, .caseplanignore after .gitignore', async () => {
    const cwd = folderOf({
      '.git/HEAD': '',
      '.gitignore': '*.plan.yaml\n!keep.plan.yaml\n',
      'keep.plan.yaml': faulty,
      'gone.plan.yaml': faulty,
      'a/.gitignore': '!x.plan.yaml\nkeep.plan.yaml\n',
      'a/x.plan.yaml': faulty,
      'a/y.plan.yaml': faulty,
      'a/keep.plan.yaml': faulty,
      'a/b/x.plan.yaml': faulty,
      'c/.caseplanignore': '!x.plan.yaml\n',
      'c/.gitignore': 'x.plan.yaml\n',
      'c/x.plan.yaml': faulty,
    });
    const all = ['a/b/x.plan.yaml', 'a/x.plan.yaml', 'c/x.plan.yaml', 'keep.plan.yaml'];
    expect(await found(cwd)).toEqual(all);
    expect(await found(join(cwd, 'a'), '.')).toEqual(['b/x.plan.yaml', 'x.plan.yaml']);
  });

  it('nothing comes back from a folder that is left out, unless the folder does', async () => {
    const cwd = folderOf({
      '.git/HEAD': '',
      '.gitignore': 'old/\n',
      'old/.gitignore': '!a.plan.yaml\n',
      'old/a.plan.yaml': faulty,
      'plans/.gitignore': '!old/\n',
      'plans/old/b.plan.yaml': faulty,
    });
    expect(await found(cwd)).toEqual(['plans/old/b.plan.yaml']);
  });
});

describe('--force-exclude', () => {
  const cwd = () =>
    folderOf({
      '.gitignore': 'private/\n',
      'caseplan.config.yaml': 'ignore: [training/]\n',
      'private/a.plan.yaml': faulty,
      'training/b.plan.yaml': faulty,
      'c.plan.yaml': faulty,
    });
  const named = ['private/a.plan.yaml', 'training/b.plan.yaml', './c.plan.yaml'];

  it('leaves out what is named and ignored, without a word', async () => {
    expect(await found(cwd(), '--force-exclude', ...named)).toEqual(['c.plan.yaml']);
    expect(await found(cwd(), '--force-exclude')).toEqual(['c.plan.yaml']);
    expect((await found(cwd(), ...named))[0]).toMatch(/is checked because it was named/);
  });

  it('with nothing left is no failure; a file that is not there stays one', async () => {
    const { status, err } = await caseplan(['check', '--force-exclude', ...named.slice(0, 2)], { cwd: cwd() });
    expect([status, err]).toEqual([
      0,
      'caseplan: All that was named is left out by ignore files or the configuration.\n',
    ]);
    expect((await caseplan(['check', '--force-exclude', 'd.plan.yaml'], { cwd: cwd() })).status).toBe(2);
  });
});

// Making a link takes rights on Windows that tests do not have.
describe.skipIf(process.platform === 'win32')('a link', () => {
  const linked = () => {
    const elsewhere = folderOf({ 'c.plan.yaml': faulty });
    const cwd = folderOf({ 'plans/a.plan.yaml': faulty, 'plans/z/b.plan.yaml': faulty });
    symlinkSync('.', join(cwd, 'plans/circle'));
    symlinkSync('z/b.plan.yaml', join(cwd, 'plans/alias.plan.yaml'));
    symlinkSync('nowhere', join(cwd, 'plans/dead.plan.yaml'));
    symlinkSync(elsewhere, join(cwd, 'more'));
    return cwd;
  };

  it('is followed, and a file to which several paths lead is checked once, under the path without a link', async () => {
    const cwd = linked();
    const all = ['more/c.plan.yaml', 'plans/a.plan.yaml', 'plans/z/b.plan.yaml'];
    expect(await found(cwd)).toEqual(all);
    expect(await found(cwd, '**/*.plan.yaml')).toEqual(all);
  });

  it('that is named is checked under its name', async () => {
    expect(await found(linked(), 'plans/alias.plan.yaml')).toEqual(['plans/alias.plan.yaml']);
  });
});

describe('what cannot be read is told, and is not "no plan"', () => {
  it('a file', async () => {
    const cwd = folderOf({ 'a.yaml': null, 'b.yaml': null });
    vi.mocked(files.open).mockRejectedValueOnce(failing('EMFILE'));
    const { status, err, out } = await caseplan(['check'], { cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^caseplan: [ab]\.yaml cannot be read \(EMFILE\)\.\n$/);
  });

  it('but a file that has gone in the meantime is nothing', async () => {
    const cwd = folderOf({ 'a.yaml': faulty, 'b.plan.yaml': faulty });
    vi.mocked(files.open).mockRejectedValueOnce(failing('ENOENT'));
    expect(await found(cwd)).toEqual(['b.plan.yaml']);
  });

  it('a file that is named', async () => {
    vi.mocked(files.stat).mockRejectedValueOnce(failing('EACCES'));
    const { status, err } = await caseplan(['check', 'a.yaml'], { cwd: temporaryFolder() });
    expect([status, err]).toEqual([
      2,
      'caseplan: a.yaml cannot be read (EACCES). Make it readable, or name it in .caseplanignore.\n',
    ]);
  });

  it('a folder, unless it is left out', async () => {
    const cwd = folderOf({ 'a.plan.yaml': null, 'locked/b.plan.yaml': null });
    const actual = await vi.importActual<typeof fs>('node:fs');
    const readdir = vi.mocked(fs.readdir as unknown as (...args: unknown[]) => void);
    readdir.mockImplementation((folder, options, done) => {
      if (!String(folder).includes('locked'))
        return (actual.readdir as unknown as typeof readdir)(folder, options, done);
      (done as (error: Error, entries: []) => void)(failing('EACCES'), []);
    });
    try {
      const line = 'locked cannot be read (EACCES). Make it readable, or name it in .caseplanignore.';
      for (const args of [['check'], ['check', '**/*.yaml']]) {
        const { status, err } = await caseplan(args, { cwd });
        expect([status, err]).toEqual([2, `caseplan: ${line}\n`]);
      }
      writeFileSync(join(cwd, '.caseplanignore'), 'locked/\n');
      expect((await caseplan(['check'], { cwd })).status).toBe(0);
    } finally {
      readdir.mockImplementation(actual.readdir as unknown as typeof readdir);
    }
  });

  it('standard input', async () => {
    const { status, err } = await caseplan(['check', '-'], { readStdin: () => Promise.reject(failing('EISDIR')) });
    expect([status, err]).toEqual([2, 'caseplan: Standard input cannot be read (EISDIR).\n']);
  });
});

describe('a pool', () => {
  const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  it('works on so many at a time, and hands over in order', async () => {
    let running = 0;
    let most = 0;
    const taken: number[] = [];
    const work = async (ms: number) => {
      most = Math.max(most, ++running);
      await soon(ms);
      running--;
      return ms;
    };
    expect(await pooled([20, 1, 10, 5, 1], 2, work, (ms) => void taken.push(ms))).toEqual([20, 1, 10, 5, 1]);
    expect([most, taken]).toEqual([2, [20, 1, 10, 5, 1]]);
  });

  it('after an error ends what it began, hands that over, and begins nothing new', async () => {
    const begun: number[] = [];
    const taken: number[] = [];
    const work = async (item: number) => {
      begun.push(item);
      await soon(item === 1 ? 20 : 5);
      if (item === 0) throw new Error('wrong');
      return item;
    };
    await expect(pooled([0, 1, 2, 3], 2, work, (item) => void taken.push(item))).rejects.toThrow('wrong');
    expect([begun, taken]).toEqual([[0, 1], [1]]);
  });
});
