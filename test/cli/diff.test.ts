import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/wording/index.ts';
import { Checkout } from '../support/checkout.ts';
import { atTerminal, caseplan, folderOf } from '../support/io.ts';
import { textOf, worked } from '../support/plans.ts';

const old = textOf(worked);
const moved = old
  .replace(
    'due: 2026-05-08\n',
    'due: 2026-05-22\n    dueHistory: [{ from: 2026-05-08, to: 2026-05-22, changedOn: 2026-05-06, reason: Elena was in hospital. }]\n',
  )
  .replace(
    '- { date: 2026-04-10, held: true }',
    '- { date: 2026-04-10, held: true }\n      - { date: 2026-04-14, held: false, reason: The bus broke down. }',
  )
  .replace('phone: 210-555-0119', 'phone: 210-555-0120');

const twoPlans = (now = moved) => folderOf({ 'a.plan.yaml': old, 'b.plan.yaml': now });
const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...atTerminal };
const diff = (cwd: string, ...args: string[]) => caseplan(['diff', ...args], { cwd, env });

describe('caseplan diff', () => {
  it('tells what is different in sentences, goal by goal, with who and why', async () => {
    const { status, out, err } = await diff(twoPlans(), 'a.plan.yaml', 'b.plan.yaml');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain(
      'Plan FPOS-2026-0142: 1 moved, 1 changed and 1 recorded.\n1 difference in what was agreed.\n',
    );
    expect(out).toContain(
      [
        '  Task t-night-plan (Maria Delgado and Elena Delgado): “Write the night plan with names and phone',
        '  numbers and try it on four planned nights.”',
        '    moved     Due: May 22, 2026 instead of May 8, 2026, 14 days later.',
        '              Why: Elena was in hospital. (May 6, 2026)',
      ].join('\n'),
    );
    expect(out).toContain('    recorded  April 14, 2026: not kept.\n              Why: The bus broke down.\n');
    expect(out).not.toContain('[');
  });

  it('tells it in Spanish', async () => {
    const { out } = await diff(twoPlans(), 'a.plan.yaml', 'b.plan.yaml', '--language', 'es');
    expect(out).toContain(
      '    otra fecha  Plazo: 22 de mayo de 2026 en lugar del 8 de mayo de 2026, 14 días después.\n',
    );
    expect(out).toContain('Motivo: Elena was in hospital. (6 de mayo de 2026)');
    expect(out).not.toMatch(/\b(?:instead|later|recorded|Why|Family time)\b/);
  });

  it('says that nothing is different, or only the record', async () => {
    const folder = twoPlans(old.replace('language: en\n', 'language: en # English\n'));
    expect((await diff(folder, 'a.plan.yaml', 'b.plan.yaml')).out).toBe('Plan FPOS-2026-0142: nothing is different.\n');
    const record = twoPlans(
      old.replace(
        '- { date: 2026-04-10, held: true }',
        '- { date: 2026-04-10, held: true }\n      - { date: 2026-04-14, held: true }',
      ),
    );
    expect((await diff(record, 'a.plan.yaml', 'b.plan.yaml')).out).toContain(
      'What was agreed is the same; only the record of what came of it is different.',
    );
  });

  it('exits with 1 for differences only where it is asked to', async () => {
    const folder = twoPlans();
    expect((await diff(folder, 'a.plan.yaml', 'b.plan.yaml', '--exit-code')).status).toBe(1);
    expect((await diff(folder, 'a.plan.yaml', 'a.plan.yaml', '--exit-code')).status).toBe(0);
  });

  it('gives JSON without names and texts, and with them where it is asked to', async () => {
    const folder = twoPlans();
    const masked = await diff(folder, 'a.plan.yaml', 'b.plan.yaml', '--format', 'json');
    const report = JSON.parse(masked.out);
    expect(report).toMatchObject({
      version: 1,
      before: { file: 'a.plan.yaml', id: 'FPOS-2026-0142', version: 1, status: 'active' },
      amends: false,
      summary: { added: 0, removed: 0, moved: 1, changed: 1, recorded: 1, terms: 1, record: 2 },
    });
    expect(
      report.differences.map(({ thing, id, on, key, from, to }: Record<string, unknown>) => [
        thing,
        id ?? on,
        key,
        from,
        to,
      ]),
    ).toEqual([
      ['person', 'maria', 'phone', '…', '…'],
      ['task', 't-night-plan', 'due', '2026-05-08', '2026-05-22'],
      ['visit', '2026-04-14', null, null, { date: '2026-04-14', held: false, reason: '…' }],
    ]);
    expect(masked.out).not.toMatch(/Delgado|Elena|210-555|bus|hospital/);
    const whole = await diff(folder, 'a.plan.yaml', 'b.plan.yaml', '--format', 'json', '--show-names');
    expect(JSON.parse(whole.out).differences[1].why).toEqual({
      text: 'Elena was in hospital.',
      from: 'history',
      by: null,
      on: '2026-05-06',
      barrier: null,
    });
  });

  it('shows no name in Markdown, nor in the log of a job', async () => {
    const folder = twoPlans();
    const markdown = await diff(folder, 'a.plan.yaml', 'b.plan.yaml', '--format', 'markdown');
    expect(markdown.out.split('\n')[0]).toBe('<!-- caseplan diff -->');
    expect(markdown.out).toContain('*moved* Due: May 22, 2026 instead of May 8, 2026, 14 days later.');
    const inJob = await caseplan(['diff', 'a.plan.yaml', 'b.plan.yaml'], { cwd: folder, env: { ...env, CI: 'true' } });
    for (const { out } of [markdown, inJob]) expect(out).not.toMatch(/Delgado|Elena|210-555|bus|hospital/);
    expect(inJob.out).toContain('Task t-night-plan (maria and elena)');
  });

  it('reads one of the plans from standard input, and writes into a file', async () => {
    const folder = twoPlans();
    const { out, status } = await caseplan(['diff', 'a.plan.yaml', '-', '-o', 'out.txt'], {
      cwd: folder,
      env,
      stdin: moved,
    });
    expect([out, status]).toEqual(['', 0]);
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toContain('1 moved, 1 changed and 1 recorded.');
  });

  it.each([
    ['one plan', ['a.plan.yaml'], 'diff needs two plans'],
    ['standard input twice', ['-', '-'], 'Only one of the two plans can be standard input'],
    ['a file that is not there', ['a.plan.yaml', 'c.plan.yaml'], 'There is no file or folder c.plan.yaml.'],
    ['a file that is no plan', ['a.plan.yaml', 'notes.yaml'], 'notes.yaml is no plan'],
    ['two files and a commit', ['--git', 'HEAD', 'a.plan.yaml', 'b.plan.yaml'], '--git takes one file.'],
  ])('refuses %s in one clear line', async (_, args, message) => {
    const folder = folderOf({ 'a.plan.yaml': old, 'b.plan.yaml': moved, 'notes.yaml': 'a: 1\n' });
    const { status, err, out } = await diff(folder, ...args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^caseplan: [^\n]+\n$/);
    expect(err).toContain(message);
  });

  it('leaves no sentence unsaid in any language', async () => {
    for (const language of languages) {
      const { out } = await diff(twoPlans(), 'a.plan.yaml', 'b.plan.yaml', '--language', language);
      expect(out).not.toMatch(/undefined|\[object|null/);
    }
  });
});

describe('caseplan diff --git', () => {
  it('compares with how the file stands in a commit', async () => {
    const checkout = new Checkout({ 'plans/a.plan.yaml': old });
    checkout.git('tag', 'filed');
    checkout.put({ 'plans/a.plan.yaml': moved });
    const { out, status } = await diff(checkout.folder, '--git', 'filed', 'plans/a.plan.yaml');
    expect(status).toBe(0);
    expect(out).toContain('1 moved, 1 changed and 1 recorded.');
    const inside = await diff(join(checkout.folder, 'plans'), '--git', 'HEAD', 'a.plan.yaml', '--format', 'json');
    expect(JSON.parse(inside.out).before.file).toBe('HEAD:plans/a.plan.yaml');
  });

  it('finds a file that had another name', async () => {
    const checkout = new Checkout({ 'delgado.plan.yaml': old });
    checkout.git('mv', 'delgado.plan.yaml', '0142.plan.yaml');
    checkout.put({ '0142.plan.yaml': moved });
    checkout.commit('Another name');
    const { out, err } = await diff(checkout.folder, '--git', 'HEAD~1', '0142.plan.yaml', '--format', 'json');
    expect(err).toBe('');
    expect(JSON.parse(out).before.file).toBe('HEAD~1:delgado.plan.yaml');
    expect(JSON.parse(out).summary.moved).toBe(1);
  });

  it.each([
    ['no commit', 'nowhere', 'a.plan.yaml', '--git nowhere: Git knows no such commit, branch or tag.'],
    ['an option for a commit', '--all', 'a.plan.yaml', 'Git knows no such commit'],
    [
      'a file that was not there',
      'HEAD',
      'new.plan.yaml',
      'new.plan.yaml is not in HEAD, under this name or another one.',
    ],
    ['a file that is gone', 'HEAD', 'gone.plan.yaml', 'There is no file or folder gone.plan.yaml.'],
    ['standard input', 'HEAD', '-', '--git needs a file of the checkout'],
  ])('refuses %s', async (_, rev, file, message) => {
    const checkout = new Checkout({ 'a.plan.yaml': old, 'gone.plan.yaml': old.replace('0142', '0143') });
    checkout.remove('gone.plan.yaml');
    checkout.put({ 'new.plan.yaml': 'caseplan: 1\nid: X-1\nkind: case-plan\njurisdiction: us\nstatus: draft\n' });
    const { status, err } = await diff(checkout.folder, `--git=${rev}`, file);
    expect(status).toBe(2);
    expect(err).toContain(message);
  });

  it('needs a checkout', async () => {
    const { status, err } = await diff(twoPlans(), '--git', 'HEAD', 'a.plan.yaml');
    expect(status).toBe(2);
    expect(err).toContain('--git needs a Git checkout');
  });
});
