import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Checkout, planOf } from '../support/checkout.ts';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { blocksIn, session, shell } from '../support/sessions.ts';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/merging.md'), 'utf8');
const program = `"${process.execPath}" "${join(root, 'bin/caseplan.js')}"`;

describe('docs/merging.md', () => {
  it('shows what the program prints', () => {
    const cwd = temporaryFolder();
    for (const name of ['base', 'ours', 'theirs', 'sooner'])
      writeFileSync(join(cwd, name), blocksIn(page, `yaml file=${name}`)[0] ?? '');
    const all = blocksIn(page, 'console').flatMap(session);
    expect(all.length).toBe(2);
    for (const { command, printed } of all)
      expect([command, shell(command, cwd).stdout.trimEnd()]).toEqual([command, printed.trimEnd()]);
  });
});

const task = (due: string, rest = '') => `  - id: t-plan
    goals: [g-night]
    assignee: ana
    description: Write the night plan.
    due: ${due}
    status: in-progress
${rest}`;

const base = planOf()
  .replace(/ {2}- \{ id: t-plan.*\n/, task('2026-05-08'))
  .replace(
    /observations: \[.*\] \}\n/,
    'observations: [{ date: 2026-03-31, value: 12 }, { date: 2026-04-01, value: 13 }] }\n',
  );

/** A checkout set up as the page says, with two branches on which two people have changed the plan. */
function branches(ours: string, theirs: string): Checkout {
  const repo = new Checkout({
    'a.plan.yaml': base,
    '.gitattributes': blocksIn(page, 'text file=.gitattributes')[0] ?? '',
  });
  const [, setting = ''] = /driver "caseplan (.*)"/.exec(page) ?? [];
  repo.git('config', 'merge.caseplan.driver', `${program} ${setting}`);
  repo.git('checkout', '--quiet', '-b', 'theirs');
  repo.put({ 'a.plan.yaml': theirs });
  repo.commit('Theirs');
  repo.git('checkout', '--quiet', 'main');
  repo.put({ 'a.plan.yaml': ours });
  repo.commit('Ours');
  return repo;
}

const merging = (repo: Checkout, command = 'git merge --no-edit theirs') => shell(command, repo.folder);
const planIn = (repo: Checkout) => readFileSync(join(repo.folder, 'a.plan.yaml'), 'utf8');

describe('a merge driver of Git', () => {
  it('merges what two people did in neighboring lines', async () => {
    const ours = base.replace(
      task('2026-05-08'),
      task('2026-05-08').replace('in-progress', 'completed\n    completedOn: 2026-04-10'),
    );
    const theirs = base
      .replace(task('2026-05-08'), task('2026-05-15'))
      .replace('{ date: 2026-04-01, value: 13 }]', '{ date: 2026-04-01, value: 13 }, { date: 2026-04-14, value: 20 }]');
    const repo = branches(ours, theirs);
    // By line it is a conflict.
    expect(merging(repo, 'git -c merge.caseplan.driver=false merge --no-edit theirs').status).toBe(1);
    repo.git('merge', '--abort');
    const { status, stderr } = merging(repo);
    expect([status, stderr]).toEqual([0, '']);
    expect(planIn(repo)).toBe(
      ours
        .replace('2026-05-08\n    status: completed', '2026-05-15\n    status: completed')
        .replace('value: 13 }]', 'value: 13 }, { date: 2026-04-14, value: 20 }]'),
    );
    expect(repo.git('status', '--porcelain')).toBe('');
    expect((await repo.check()).files).toEqual([]);
  });

  it('a date that both moved is a conflict to Git, and one finding to the check', async () => {
    const moved = (day: string) => base.replace(task('2026-05-08'), task(day));
    const repo = branches(moved('2026-05-15'), moved('2026-05-22'));
    const { status, stderr } = merging(repo);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^caseplan: a\.plan\.yaml: 1 conflict: tasks\.t-plan\.due\. Keep what is right .*\(line \d+\)/,
    );
    expect(repo.git('status', '--porcelain')).toBe('UU a.plan.yaml\n');
    const lines = planIn(repo).split('\n');
    const at = lines.indexOf('<<<<<<< ours');
    expect(lines.slice(at, at + 5)).toEqual([
      '<<<<<<< ours',
      '    due: 2026-05-15',
      '=======',
      '    due: 2026-05-22',
      '>>>>>>> theirs',
    ]);
    const { status: checked, out } = await caseplan(['check', '--format', 'concise'], { cwd: repo.folder });
    expect([checked, out]).toEqual([
      1,
      `a.plan.yaml:${at + 1}:1: error syntax/yaml A merge conflict is not resolved: lines ${at + 1} to ${at + 5}.\n`,
    ]);
    // Resolved, it is a plan like any other.
    repo.put({
      'a.plan.yaml': lines.filter((line, index) => index < at || index > at + 4 || line.includes('05-22')).join('\n'),
    });
    repo.commit('Resolved');
    expect((await repo.check()).files).toEqual([]);
    expect(planIn(repo)).toBe(moved('2026-05-22'));
  });

  it('works in a rebase too, and where both have added the plan', () => {
    const repo = branches(
      base.replace('2026-07-31', '2026-07-30'),
      base.replace('Lakeside Clinic', 'Lakeside Clinic North'),
    );
    const { status } = merging(repo, 'git rebase --quiet theirs');
    expect([status, planIn(repo)]).toEqual([
      0,
      base.replace('2026-07-31', '2026-07-30').replace('Lakeside Clinic', 'Lakeside Clinic North'),
    ]);
    repo.git('checkout', '--quiet', '--orphan', 'new');
    repo.commit('The same from nothing');
    const added = merging(repo, 'git merge --no-edit --allow-unrelated-histories theirs');
    expect([added.status, repo.git('status', '--porcelain')]).toEqual([1, 'AA a.plan.yaml\n']);
    expect(planIn(repo).match(/^<<<<<<< ours$/gm)?.length).toBe(1);
  });

  it('says so where a version is not YAML, and merges that by line', () => {
    const repo = branches(
      base.replace('contacts', 'contacts').concat('contacts: [\n'),
      base.replace('id: FSP-0001', 'id: FSP-0002'),
    );
    const { status, stderr } = merging(repo);
    expect([status, stderr]).toEqual([
      0,
      'caseplan: a.plan.yaml: Our version is not valid YAML. It was merged line by line, as Git does.\n',
    ]);
    expect(planIn(repo)).toBe(base.replace('id: FSP-0001', 'id: FSP-0002').concat('contacts: [\n'));
  });
});
