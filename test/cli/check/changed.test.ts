import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amending, Checkout, checked, latePlan, planOf } from '../../support/checkout.ts';
import { caseplan, temporaryFolder } from '../../support/io.ts';

const ids = (...names: string[]) => Object.fromEntries(names.map((name, at) => [name, latePlan(`F-${at}`)]));
const touched = (id: string) => `${latePlan(id)}# touched\n`;

describe('--since', () => {
  it('checks what differs from where the branch left: committed, added, changed on the disk, new to Git', async () => {
    const repo = new Checkout(ids('same.plan.yaml', 'committed.plan.yaml', 'added.plan.yaml', 'disk.plan.yaml'));
    repo.git('checkout', '--quiet', '-b', 'work');
    repo.put({ 'committed.plan.yaml': touched('F-1') });
    repo.commit('Work');
    repo.put({ 'added.plan.yaml': touched('F-2') });
    repo.git('add', 'added.plan.yaml');
    repo.put({
      'disk.plan.yaml': touched('F-3'),
      'deep/er/new é.plan.yaml': latePlan('F-9'),
      'x.yaml': 'caseplan: 1\n',
    });
    expect(await repo.check('--since', 'main')).toEqual({
      status: 1,
      err: '',
      files: ['added.plan.yaml', 'committed.plan.yaml', 'deep/er/new é.plan.yaml', 'disk.plan.yaml', 'x.yaml'],
      plans: 5,
    });
    expect((await repo.check('--since', 'HEAD')).files).not.toContain('committed.plan.yaml');
  });

  it('what others did since then on the other branch is not a change', async () => {
    const repo = new Checkout(ids('a.plan.yaml', 'b.plan.yaml'));
    repo.git('checkout', '--quiet', '-b', 'work');
    repo.put({ 'a.plan.yaml': touched('F-0') });
    repo.commit('Work');
    repo.git('checkout', '--quiet', 'main');
    repo.put({ 'b.plan.yaml': touched('F-1') });
    repo.commit('Others');
    repo.git('checkout', '--quiet', 'work');
    expect((await repo.check('--since', 'main')).files).toEqual(['a.plan.yaml']);
  });

  it('a renamed plan is found, a deleted one left out', async () => {
    const repo = new Checkout(ids('old.plan.yaml', 'gone.plan.yaml', 'same.plan.yaml'));
    mkdirSync(join(repo.folder, 'plans'));
    renameSync(join(repo.folder, 'old.plan.yaml'), join(repo.folder, 'plans/new.plan.yaml'));
    repo.remove('gone.plan.yaml');
    expect((await repo.check('--since', 'HEAD')).files).toEqual(['plans/new.plan.yaml']);
    repo.commit('Renamed');
    expect((await repo.check('--since', 'HEAD~1')).files).toEqual(['plans/new.plan.yaml']);
  });

  it('paths are a filter, as seen from the folder of the run', async () => {
    const repo = new Checkout({ ...ids('north/a.plan.yaml', 'south/b.plan.yaml'), '.gitignore': 'private/\n' });
    repo.put({
      'north/a.plan.yaml': touched('F-0'),
      'south/b.plan.yaml': touched('F-1'),
      'private/c.plan.yaml': latePlan('F-2'),
    });
    expect((await repo.check('--since', 'main', 'north')).files).toEqual(['north/a.plan.yaml']);
    expect((await repo.check('--since', 'main', '*/b.plan.yaml')).files).toEqual(['south/b.plan.yaml']);
    expect((await repo.check('--since', 'main', 'south/b.plan.yaml')).files).toEqual(['south/b.plan.yaml']);
    expect((await repo.check('--since', 'main')).files).toEqual(['north/a.plan.yaml', 'south/b.plan.yaml']);
    const inNorth = await checked(join(repo.folder, 'north'), '--since', 'main');
    expect(inNorth.files).toEqual(['a.plan.yaml']);
    expect((await checked(join(repo.folder, 'north'), '--since', 'main', '..')).files.length).toBe(2);
  });

  it('a plan that an unchanged one takes the place of is as quiet as in a whole run', async () => {
    const repo = new Checkout({ 'one.plan.yaml': latePlan('F-1'), 'two.plan.yaml': amending('F-2', 'F-1') });
    repo.put({ 'one.plan.yaml': touched('F-1') });
    expect(await repo.check('--since', 'main')).toEqual({ status: 0, err: '', files: [], plans: 1 });
    expect((await repo.check('--since', 'main', 'one.plan.yaml')).status).toBe(1);
  });

  it('nothing changed is no failure', async () => {
    const repo = new Checkout(ids('a.plan.yaml'));
    expect(await repo.check('--since', 'main')).toEqual({
      status: 0,
      err: 'caseplan: No plan has changed since main.\n',
      files: [],
      plans: 0,
    });
  });

  it('one clear line where there is no such commit, no common one, no checkout, no Git', async () => {
    const repo = new Checkout(ids('a.plan.yaml'));
    for (const ref of ['nope', '', '--output=x', '^main', 'main..main', 'main:a.plan.yaml']) {
      const { status, err } = await repo.check(`--since=${ref}`);
      expect([status, err]).toEqual([2, expect.stringMatching(/^caseplan: --since .*Git knows no such branch.*\n$/)]);
    }
    repo.git('checkout', '--quiet', '--orphan', 'other');
    repo.commit('Other');
    expect(await repo.check('--since', 'main')).toMatchObject({
      status: 2,
      err: expect.stringMatching(/^caseplan: --since main: it has no commit in common .* git fetch --unshallow\.?\n$/),
    });
    const bare = temporaryFolder();
    for (const args of [['--since', 'main'], ['--staged']]) {
      const { status, err } = await caseplan(['check', ...args, join(repo.folder, 'a.plan.yaml')], { cwd: bare });
      expect([status, err]).toEqual([
        2,
        expect.stringMatching(/^caseplan: --(since|staged) needs a Git checkout.*\n$/),
      ]);
      const { PATH } = process.env;
      process.env.PATH = bare;
      try {
        const without = await repo.check(...args);
        expect([without.status, without.err]).toEqual([
          2,
          `caseplan: ${args[0]} needs Git, which is not installed or not on the PATH.\n`,
        ]);
      } finally {
        process.env.PATH = PATH;
      }
    }
    expect((await repo.check('--since', 'main', 'no-such-folder')).status).toBe(2);
    repo.remove('a.plan.yaml');
    expect((await repo.check('--since', 'HEAD')).status).toBe(3);
  });
});

describe('--staged', () => {
  it('checks what the next commit would bring, and not what is on the disk', async () => {
    const repo = new Checkout(ids('same.plan.yaml', 'half.plan.yaml', 'disk.plan.yaml', 'gone.plan.yaml'));
    repo.put({ 'half.plan.yaml': 'caseplan: 1\n', 'new.yaml': latePlan('F-8'), 'other.yaml': 'name: x\n' });
    repo.put({ 'vanished.plan.yaml': latePlan('F-9') });
    repo.git('rm', '--quiet', 'gone.plan.yaml');
    repo.git('add', 'half.plan.yaml', 'new.yaml', 'other.yaml', 'vanished.plan.yaml');
    repo.remove('vanished.plan.yaml');
    repo.put({
      'half.plan.yaml': planOf('F-1'),
      'disk.plan.yaml': 'caseplan: 1\n',
      'untracked.plan.yaml': 'caseplan: 1\n',
    });
    const staged = ['half.plan.yaml', 'new.yaml', 'vanished.plan.yaml'];
    expect(await repo.check('--staged')).toEqual({ status: 1, err: '', files: staged, plans: 3 });
    repo.git('add', 'half.plan.yaml');
    expect((await repo.check('--staged', 'half.plan.yaml')).files).toEqual([]);
  });

  it('respects a plan that was added in part, and says the line of the index', async () => {
    const repo = new Checkout({ 'a.plan.yaml': planOf() });
    repo.put({ 'a.plan.yaml': planOf().replace('assignee: kim', 'assignee: kmi') });
    repo.git('add', 'a.plan.yaml');
    repo.put({ 'a.plan.yaml': `# one\n# two\n${planOf()}` });
    const line = planOf().slice(0, planOf().indexOf('assignee: kim')).split('\n').length;
    const { out } = await caseplan(['check', '--staged', '--format', 'concise'], { cwd: repo.folder });
    expect(out).toMatch(new RegExp(`^a\\.plan\\.yaml:${line}:\\d+: error format/reference`));
  });

  it('paths, globs, ignore files and the folder of the run mean the same as on the disk', async () => {
    const repo = new Checkout({ '.caseplanignore': 'drafts/\n' });
    repo.put(
      ids('north/a.plan.yaml', 'south/b.plan.yaml', 'south/c.plan.yaml', 'drafts/d.plan.yaml', '.x/e.plan.yaml'),
    );
    repo.git('add', '--all');
    for (const paths of [[], ['.'], ['south'], ['*/{a,b}.plan.yaml'], ['drafts/d.plan.yaml', 'north'], ['no*.yaml']]) {
      const { files, status } = await repo.check('--staged', ...paths);
      const onDisk = await repo.check(...paths);
      expect([paths, files]).toEqual([paths, onDisk.files]);
      if (onDisk.status !== 3) expect(status).toBe(onDisk.status);
    }
    expect((await checked(join(repo.folder, 'south'), '--staged')).files).toEqual(['b.plan.yaml', 'c.plan.yaml']);
    expect(await repo.check('--staged', 'no-such.plan.yaml')).toMatchObject({ status: 2 });
  });

  it('knows what a plan of the index takes the place of, staged or not', async () => {
    const repo = new Checkout({ 'one.plan.yaml': latePlan('F-1'), 'two.plan.yaml': amending('F-2', 'F-1') });
    repo.put({ 'one.plan.yaml': touched('F-1'), 'two.plan.yaml': planOf('F-2') });
    repo.git('add', 'one.plan.yaml');
    expect(await repo.check('--staged')).toEqual({ status: 0, err: '', files: [], plans: 1 });
    repo.git('add', 'two.plan.yaml');
    expect((await repo.check('--staged')).files).toEqual(['one.plan.yaml']);
  });

  it('goes through the filters of the checkout', async () => {
    const repo = new Checkout();
    repo.git('config', 'filter.mirror.clean', 'rev');
    repo.git('config', 'filter.mirror.smudge', 'rev');
    repo.put({ '.gitattributes': '*.plan.yaml filter=mirror\n', 'a.plan.yaml': planOf() });
    repo.git('add', '--all');
    expect(repo.git('show', ':a.plan.yaml')).not.toContain('caseplan: 1');
    expect(await repo.check('--staged')).toEqual({ status: 0, err: '', files: [], plans: 1 });
  });

  it('works before the first commit; nothing staged is no failure; links are passed over', async () => {
    const repo = new Checkout(ids('a.plan.yaml'));
    expect(await repo.check('--staged')).toMatchObject({ status: 0, err: 'caseplan: No plan is staged.\n', plans: 0 });
    repo.git('update-ref', '-d', 'HEAD');
    symlinkSync('a.plan.yaml', join(repo.folder, 'link.plan.yaml'));
    repo.git('add', 'link.plan.yaml');
    expect((await repo.check('--staged')).files).toEqual(['a.plan.yaml']);
  });

  it('leaves out what the configuration ignores', async () => {
    const repo = new Checkout({ 'caseplan.config.yaml': 'ignore: [drafts/]\n' });
    repo.put(ids('drafts/a.plan.yaml', 'b.plan.yaml'));
    repo.git('add', '--all');
    expect((await repo.check('--staged')).files).toEqual(['b.plan.yaml']);
    expect((await repo.check('--staged', '**/*.plan.yaml')).files).toEqual(['b.plan.yaml']);
    expect((await repo.check('--staged', 'drafts/a.plan.yaml')).files).toEqual(['drafts/a.plan.yaml']);
  });

  it('does not go together with other sources', async () => {
    for (const args of [['--since', 'main'], ['-'], ['--stdin-filename', 'a.plan.yaml']]) {
      const { status, err } = await new Checkout().check('--staged', ...args);
      expect([status, err]).toEqual([2, expect.stringMatching(/^caseplan: .*--staged.*\n$/)]);
    }
  });
});
