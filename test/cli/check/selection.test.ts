import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { amending, Checkout, latePlan, planOf } from '../../support/checkout.ts';
import { caseplan, temporaryFolder } from '../../support/io.ts';

const json = ['check', '--format', 'json'];

describe('a file that is named', () => {
  it('is checked though it is left out of folders, and that is said', async () => {
    const repo = new Checkout({ '.gitignore': 'private/\n', 'a.plan.yaml': planOf() });
    repo.put({ 'private/b.plan.yaml': latePlan(), 'county/.caseplanignore': '*\n', 'county/c.plan.yaml': planOf() });
    const named = await repo.check('private/b.plan.yaml', 'a.plan.yaml', 'county/c.plan.yaml');
    expect(named).toEqual({
      status: 1,
      err: [
        'caseplan: private/b.plan.yaml is checked because it was named, though .gitignore leaves it out.\n',
        'caseplan: county/c.plan.yaml is checked because it was named, though county/.caseplanignore leaves it out.\n',
      ].join(''),
      files: ['private/b.plan.yaml'],
      plans: 3,
    });
    expect((await repo.check('private/b.plan.yaml', '--quiet')).err).toBe('');
    expect((await repo.check('private/*.yaml')).err).toBe('');
  });

  it('is checked though the configuration ignores it', async () => {
    const repo = new Checkout({ 'caseplan.config.yaml': 'ignore: [drafts/]\n', 'drafts/a.plan.yaml': latePlan() });
    expect(await repo.check('drafts/a.plan.yaml')).toEqual({
      status: 1,
      err: 'caseplan: drafts/a.plan.yaml is checked because it was named, though the configuration leaves it out.\n',
      files: ['drafts/a.plan.yaml'],
      plans: 1,
    });
  });

  it('is not lost in a long list of them', async () => {
    const repo = new Checkout({ '.gitignore': 'private/\n' });
    const names = Array.from({ length: 9 }, (_, i) => `private/${i}.plan.yaml`);
    repo.put(Object.fromEntries(names.map((name, i) => [name, planOf(`F-${i}`)])));
    const { err } = await repo.check(...names);
    expect(err.split('\n')).toHaveLength(5);
    expect(err).toContain('caseplan: And 6 more that are left out and were named.\n');
  });
});

describe('--stdin-filename', () => {
  const broken = planOf().replace('assignee: kim', 'assignee: kmi');

  it('is the path in the findings, and the - may be left out', async () => {
    const cwd = temporaryFolder();
    for (const paths of [['-'], []]) {
      const args = ['check', ...paths, '--stdin-filename', './plans/a.plan.yaml', '--format', 'concise'];
      const { status, out } = await caseplan(args, { cwd, stdin: broken });
      expect([status, out]).toEqual([
        1,
        expect.stringMatching(/^plans\/a\.plan\.yaml:\d+:\d+: error format\/reference/),
      ]);
    }
  });

  it('stands in the place of the file of that name, among the others', async () => {
    const repo = new Checkout({ 'a.plan.yaml': latePlan('F-1'), 'b.plan.yaml': amending('F-2', 'F-1') });
    const args = [...json, '.', '-', '--stdin-filename', join(repo.folder, 'b.plan.yaml')];
    const { out } = await caseplan(args, { cwd: repo.folder, stdin: planOf('F-2') });
    const { summary, findings } = JSON.parse(out);
    expect(summary.plans).toBe(2);
    expect(new Set(findings.map(({ file }: { file: string }) => file))).toEqual(new Set(['a.plan.yaml']));
  });

  it('ignore files apply as if it stood there', async () => {
    const repo = new Checkout({ '.caseplanignore': 'drafts/\n' });
    const args = [...json, '-', '--stdin-filename', 'drafts/a.plan.yaml'];
    const { status, out, err } = await caseplan(args, { cwd: repo.folder, stdin: broken });
    expect([status, JSON.parse(out).summary.plans]).toEqual([0, 0]);
    expect(err).toBe('caseplan: drafts/a.plan.yaml was not checked, since .caseplanignore leaves it out.\n');
  });

  it('the configuration applies as if it stood there', async () => {
    const config = 'rules: { timeline/task-overdue: warning }\nignore: [drafts/]\n';
    const repo = new Checkout({ 'county/caseplan.config.yaml': config });
    const late = (name: string) =>
      caseplan([...json, '--stdin-filename', name], { cwd: repo.folder, stdin: latePlan() });
    expect(JSON.parse((await late('a.plan.yaml')).out).summary).toMatchObject({ errors: 2, warnings: 0 });
    expect(JSON.parse((await late('county/a.plan.yaml')).out).summary).toMatchObject({ errors: 0, warnings: 2 });
    expect((await late('county/drafts/a.plan.yaml')).err).toContain('since the configuration leaves it out.');
  });

  it('wants standard input', async () => {
    const { status, err } = await caseplan(['check', 'a.plan.yaml', '--stdin-filename', 'b.plan.yaml']);
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/^caseplan: --stdin-filename names .* give - as the path\.\n$/),
    ]);
  });
});

describe('--shard and --jobs', () => {
  function caseload(count: number): string {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'plans'));
    for (let i = 0; i < count; i++) {
      // Every third one is taken the place of by the one after it, which stands in another shard.
      const text = i % 3 === 1 ? amending(`F-${i}`, `F-${i - 1}`) : latePlan(`F-${i}`);
      writeFileSync(join(cwd, `plans/${i}.plan.yaml`), text);
    }
    return cwd;
  }
  const run = async (cwd: string, ...args: string[]) => {
    const { status, out, err } = await caseplan([...json, ...args], { cwd });
    return { status, err, out, ...(out === '' ? undefined : JSON.parse(out)) };
  };

  it('all shards together are the whole, each plan in one of them', async () => {
    const cwd = caseload(11);
    const whole = await run(cwd);
    expect(whole.summary.errors).toBe(6);
    for (const n of [1, 2, 3, 4]) {
      const shards = await Promise.all(Array.from({ length: n }, (_, k) => run(cwd, '--shard', `${k + 1}/${n}`)));
      const plans = shards.map(({ summary }) => summary.plans);
      expect(plans.reduce((a, b) => a + b)).toBe(11);
      expect(Math.max(...plans) - Math.min(...plans)).toBeLessThanOrEqual(1);
      const findings = shards.flatMap((shard) => shard.findings);
      const byFile = (a: { file: string }, b: { file: string }) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0);
      expect(findings.sort(byFile)).toEqual(whole.findings);
    }
  });

  it('a shard without plans is no failure', async () => {
    const { status, err, summary } = await run(caseload(1), '--shard', '2/2');
    expect([status, summary.plans]).toEqual([0, 0]);
    expect(err).toBe('caseplan: Shard 2/2 has nothing to check: there are fewer plans than shards.\n');
  });

  it('the output has the same bytes whatever the order of the paths and the jobs', async () => {
    const cwd = caseload(9);
    const { out } = await run(cwd);
    const names = Array.from({ length: 9 }, (_, i) => `plans/${(i * 4) % 9}.plan.yaml`);
    for (const jobs of ['1', '2', '64']) {
      expect((await run(cwd, '--jobs', jobs)).out).toBe(out);
      expect((await run(cwd, '--jobs', jobs, ...names)).out).toBe(out);
      expect((await run(cwd, '--jobs', jobs, './plans/', ...names.reverse())).out).toBe(out);
    }
  });

  it.each([
    ['--shard', '0/2'],
    ['--shard', '3/2'],
    ['--shard', '1'],
    ['--shard', '1/0'],
    ['--shard', 'a/b'],
    ['--jobs', '0'],
    ['--jobs', '-1'],
    ['--jobs', 'many'],
    ['--jobs', '1.5'],
  ])('2 and one clear line for %s %s', async (option, value) => {
    const { status, out, err } = await caseplan(['check', option, value], { cwd: caseload(1) });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(new RegExp(`^caseplan: ${option} .*${value.replace('/', '\\/')}.*\\n$`));
  });
});
