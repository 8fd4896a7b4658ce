import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { castellPath, castellText } from './castell.ts';

const onTheDay = ['--as-of', '2026-02-06'];

describe('init --answers', () => {
  it('writes the plan of the documentation, and check finds nothing', async () => {
    const cwd = temporaryFolder();
    const { status, out, err } = await caseplan(
      ['init', '--answers', castellPath, '-o', 'castell.plan.yaml', ...onTheDay],
      { cwd },
    );
    expect([status, out]).toEqual([0, '']);
    expect(err).toBe(
      'The plan is in castell.plan.yaml.\nThe check finds nothing missing. See it on paper: caseplan render castell.plan.yaml\n',
    );
    expect((await caseplan(['check', 'castell.plan.yaml', ...onTheDay], { cwd })).status).toBe(0);
  });

  it('names the file after the plan, or as it is told', async () => {
    const cwd = temporaryFolder();
    await caseplan(['init', '--answers', castellPath], { cwd });
    await caseplan(['init', 'b.plan.yaml', '--answers', castellPath], { cwd });
    expect(existsSync(join(cwd, 'FPOS-2026-0207.plan.yaml'))).toBe(true);
    expect(existsSync(join(cwd, 'b.plan.yaml'))).toBe(true);
  });

  it('reads from a pipe and prints to one', async () => {
    const { status, out, err } = await caseplan(['init', '--answers', '-', '-o', '-', ...onTheDay], {
      stdin: castellText,
    });
    expect([status, err]).toEqual([0, '']);
    expect(parse(out)).toMatchObject({ caseplan: 1, id: 'FPOS-2026-0207', status: 'draft' });
  });

  it('writes what was answered, and says what is open', async () => {
    const cwd = temporaryFolder();
    const stdin = 'plan: { jurisdiction: us-tx, kind: family-service-plan, id: FPOS-2026-0001 }\n';
    const { status, err } = await caseplan(['init', '--answers', '-'], { cwd, stdin });
    expect(status).toBe(0);
    expect(err.split('\n')).toEqual([
      'The plan is in FPOS-2026-0001.plan.yaml.',
      '13 questions are still open:',
      '  The plan: First day; Last day',
      '  The agency and the court: Agency',
      '  The people: People',
      '  Why the agency is involved: Reason for involvement; Efforts to keep the children at home',
      '  What was found: Dangers to the children; What makes harm more likely; Who and what keeps the',
      '    children safe; Strengths of the family; Needs',
      '  The goals: Goals',
      '  Made together: Review',
      expect.stringMatching(/^The check finds \d+ points\. Next: caseplan check FPOS-2026-0001\.plan\.yaml$/),
      '',
    ]);
  });

  it('writes nothing without the head of the plan, and names what is missing', async () => {
    const cwd = temporaryFolder();
    const { status, err } = await caseplan(['init', '--answers', '-', '-o', 'a.plan.yaml'], {
      cwd,
      stdin: 'plan: { jurisdiction: us }\n',
    });
    expect([status, err]).toEqual([
      2,
      'caseplan: The input does not say plan.kind, plan.id; nothing was written. Add them.\n',
    ]);
    expect(existsSync(join(cwd, 'a.plan.yaml'))).toBe(false);
  });

  it('writes nothing where an answer is wrong, and tells every one of them', async () => {
    const cwd = temporaryFolder();
    writeFileSync(
      join(cwd, 'a.yaml'),
      castellText.replace('type: kinship', 'type: kinshp').replace('baseline: 2,', 'baseline: few,'),
    );
    const { status, out, err } = await caseplan(['init', '--answers', 'a.yaml', '-o', 'a.plan.yaml'], { cwd });
    expect([status, out, existsSync(join(cwd, 'a.plan.yaml'))]).toEqual([2, '', false]);
    expect(err.split('\n')).toEqual([
      expect.stringMatching(
        /^a\.yaml:50:13: `type` is "kinshp", which is not one of its codes\. Did you mean kinship\? One of: /,
      ),
      expect.stringMatching(/^a\.yaml:112:86: `baseline` must be a number, not "few"\./),
      'caseplan: 2 answers are wrong; nothing was written. Correct them and run this again.',
      '',
    ]);
  });

  it.each([['a.plan.yaml'], [undefined]])('never overwrites a plan (%s)', async (name) => {
    const cwd = temporaryFolder();
    const file = join(cwd, name ?? 'FPOS-2026-0207.plan.yaml');
    writeFileSync(file, 'mine\n');
    const { status, err } = await caseplan(['init', ...(name ? [name] : []), '--answers', castellPath], { cwd });
    expect([status, readFileSync(file, 'utf8')]).toEqual([2, 'mine\n']);
    expect(err).toMatch(
      /^caseplan: \S+\.plan\.yaml is there already and is not overwritten\. Give another name, or move it away\.\n$/,
    );
  });

  it('breaks what it says between words where standard error is a terminal', async () => {
    const cwd = temporaryFolder();
    const lines: string[] = [];
    const stderr = { write: (text: string | Uint8Array) => void lines.push(String(text)), isTTY: true, columns: 60 };
    writeFileSync(join(cwd, 'the-plan-of-the-castell-family.plan.yaml'), 'mine\n');
    await caseplan(['init', 'the-plan-of-the-castell-family.plan.yaml'], { cwd, stderr });
    expect(lines.join('')).toBe(
      [
        'caseplan: the-plan-of-the-castell-family.plan.yaml is',
        '  there already and is not overwritten. Give another name,',
        '  or move it away.\n',
      ].join('\n'),
    );
  });

  it('counts a misspelled key of a service in a goal once', async () => {
    const stdin = castellText.replace('payer: Family', 'payr: Family');
    const { status, err } = await caseplan(['init', '--answers', '-'], { cwd: temporaryFolder(), stdin });
    expect([status, err.trim().split('\n').length]).toEqual([2, 2]);
    expect(err).toContain('One answer is wrong; nothing was written.');
  });

  it.each([
    [['--answers', 'none.yaml'], 'There is no file none.yaml. Check the path after --answers.'],
    [
      ['a.yaml', '-o', 'b.yaml', '--answers', castellPath],
      'The plan can be written to a.yaml or to b.yaml. Give one of the two.',
    ],
    [
      ['no/such/folder/a.yaml', '--answers', castellPath],
      'There is no folder no/such/folder to write no/such/folder/a.yaml in. Make it first.',
    ],
  ])('%j is the user’s mistake', async (args, message) => {
    const { status, err } = await caseplan(['init', ...args], { cwd: temporaryFolder() });
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('init without a terminal', () => {
  it('ends at once and names the way that needs none', async () => {
    const { status, out, err } = await caseplan(['init'], { cwd: temporaryFolder() });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(
      /^caseplan: init asks questions, but .* not both a terminal\. Run it in a terminal, or .*: caseplan init --answers answers\.yaml -o my\.plan\.yaml\n$/,
    );
  });

  it('says that CI is why', async () => {
    const { status, err } = await caseplan(['init'], { cwd: temporaryFolder(), env: { CI: 'true' } });
    expect(status).toBe(2);
    expect(err).toContain('init asks questions, but CI is set.');
  });
});

describe('init --from', () => {
  const worked = new URL('../../fixtures/examples/delgado-fpos.plan.yaml', import.meta.url).pathname;
  const more = [
    'plan: { kind: child-service-plan, id: CPOS-2026-0007, period: { start: 2026-04-15, end: 2026-10-15 } }',
    'case: { number: "1" }',
    'goals:',
    '  - statement: Sofia reads with her mother at each visit.',
    '    people: [sofia]',
    '    tasks: [{ assignee: maria, description: Bring a book., due: 2026-05-08 }]',
  ].join('\n');

  it('carries over the family, with answers that say the rest', async () => {
    const cwd = temporaryFolder();
    const { status, err } = await caseplan(['init', '--from', worked, '--answers', '-', '-o', 'b.plan.yaml'], {
      cwd,
      stdin: more,
    });
    expect([status, err.split('\n')[0]]).toEqual([0, 'The plan is in b.plan.yaml.']);
    const [old, made] = [worked, join(cwd, 'b.plan.yaml')].map((file) => parse(readFileSync(file, 'utf8')));
    expect(made).toMatchObject({
      id: 'CPOS-2026-0007',
      jurisdiction: 'us-tx',
      status: 'draft',
      version: 1,
      case: { ...old.case, number: '1' },
      people: old.people,
      children: old.children,
      assessment: old.assessment,
      goals: [{ statement: 'Sofia reads with her mother at each visit.' }],
      tasks: [{ assignee: 'maria' }],
    });
    for (const key of ['reviews', 'contacts', 'signatures', 'participation', 'approvedBy', 'barriers'])
      expect(made).not.toHaveProperty(key);
    expect(made.familyTime[0]).not.toHaveProperty('visits');
  });

  it('names what is missing where nobody can be asked', async () => {
    const { status, err } = await caseplan(['init', '--from', worked], { cwd: temporaryFolder() });
    expect(status).toBe(2);
    expect(err).toContain('not plan.kind, plan.id. Say that with --answers, or run this in a terminal.');
  });

  it('tells where the other plan is broken', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'a.plan.yaml'), 'caseplan: 1\nid: A\n');
    const { status, err } = await caseplan(['init', '--from', 'a.plan.yaml', '--answers', '-'], { cwd, stdin: more });
    expect([status, err]).toEqual([2, expect.stringMatching(/^caseplan: a\.plan\.yaml:\d+:\d+: /)]);
  });
});
