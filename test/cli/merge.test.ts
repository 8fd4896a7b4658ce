import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planOf } from '../support/checkout.ts';
import { caseplan, temporaryFolder } from '../support/io.ts';

const base = planOf();
const moved = (day: string) => base.replace('due: 2026-05-08', `due: ${day}`);
const renamed = base.replace('Lakeside Clinic', 'Lakeside Clinic North');

/** Runs the merge of three texts, and gives what is in the folder afterward. */
async function merge(ours: string | Uint8Array, theirs: string, ...options: string[]) {
  const cwd = temporaryFolder();
  const texts = { base, ours, theirs };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(cwd, name), text);
  const ran = await caseplan(['merge', 'base', 'ours', 'theirs', ...options], { cwd });
  return { ...ran, file: (name: string) => readFileSync(join(cwd, name), 'utf8'), files: readdirSync(cwd).sort() };
}

describe('caseplan merge', () => {
  it('writes into ours, into another file, or to standard output', async () => {
    const both = moved('2026-05-15').replace('Lakeside Clinic', 'Lakeside Clinic North');
    const into = await merge(moved('2026-05-15'), renamed);
    expect([into.status, into.out, into.err, into.file('ours')]).toEqual([0, '', '', both]);
    const other = await merge(moved('2026-05-15'), renamed, '-o', 'merged.plan.yaml');
    expect([other.file('merged.plan.yaml'), other.file('ours')]).toEqual([both, moved('2026-05-15')]);
    const shown = await merge(`\uFEFF${moved('2026-05-15')}`, renamed, '-o', '-');
    expect(Buffer.from(shown.out, 'latin1').toString()).toBe(`\uFEFF${both}`);
    expect(shown.files).toEqual(['base', 'ours', 'theirs']);
  });

  it('tells of conflicts by the name that it is given, with marks of the length that is asked for', async () => {
    const { status, err, file } = await merge(
      moved('2026-05-15'),
      moved('2026-05-22'),
      '--path',
      'plans/a.plan.yaml',
      '--marker-size',
      '9',
    );
    const line = file('ours').split('\n').indexOf('<<<<<<<<< ours') + 1;
    expect(line).toBeGreaterThan(1);
    expect([status, err]).toEqual([
      1,
      `caseplan: plans/a.plan.yaml: 1 conflict: tasks.t-plan.due. Keep what is right between <<<<<<< and >>>>>>> (line ${line}), delete these marks, and run: caseplan check\n`,
    ]);
  });

  it.each([
    ['m.yaml', 'm.yaml'],
    ['-', 'standard output'],
  ])('names what was written with -o %s: the marks are there', async (output, name) => {
    const { status, err } = await merge(moved('2026-05-15'), moved('2026-05-22'), '-o', output);
    expect([status, err]).toEqual([1, expect.stringMatching(`^caseplan: ${name}: 1 conflict: `)]);
  });

  it('is not clean where the two do not fit together', async () => {
    const without = base.replace(/ {2}- \{ id: clinic.*\n/, '').replace('provider: clinic, ', '');
    const used = base.replace('assignee: ana', 'assignee: [ana, clinic]');
    const { status, err, file } = await merge(used, without);
    expect(status).toBe(1);
    expect(err).toMatch(/^ours:\d+:\d+: format\/reference\ncaseplan: ours: The two versions do not fit together/);
    expect(file('ours')).toContain('assignee: [ana, clinic]');
  });

  it('merges by line what is no YAML, with conflicts where Git has them', async () => {
    const { status, err, file } = await merge(`${moved('2026-05-15')}contacts: [\n`, moved('2026-05-22'));
    expect(status).toBe(1);
    expect(err).toMatch(/^caseplan: ours: Our version is not valid YAML\. It was merged line by line, as Git does\.\n/);
    expect(file('ours').match(/^<<<<<<< ours$/gm)?.length).toBe(1);
    const binary = await merge(new Uint8Array([0x61, 0, 0x62]), renamed);
    expect([binary.status, binary.err]).toEqual([
      2,
      expect.stringMatching(/^caseplan: ours: Our version[^\n]*\ncaseplan: It cannot be merged: /),
    ]);
  });

  it('says what is missing', async () => {
    const cwd = temporaryFolder();
    const none = await caseplan(['merge', 'a', 'b', 'c'], { cwd });
    expect([none.status, none.err]).toEqual([2, 'caseplan: There is no file a. Give BASE, OURS and THEIRS.\n']);
    const wrong = await merge(base, base, '--marker-size', 'x');
    expect([wrong.status, wrong.err]).toMatchObject([2, expect.stringContaining('--marker-size x is no number')]);
  });
});
