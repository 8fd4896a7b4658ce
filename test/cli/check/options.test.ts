import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseplan, temporaryFolder } from '../../support/io.ts';
import { fixture, minimal, textOf, worked } from '../../support/plans.ts';

const plan = fixture(worked);
const late = ['check', plan, '--as-of', '2026-05-01'];

describe('several formats in one run', () => {
  it('go to standard output and to files', async () => {
    const cwd = temporaryFolder();
    const { status, out } = await caseplan(
      [...late, '--format', 'concise', '--format', 'sarif=out.sarif', '--format', 'json=out.json'],
      { cwd },
    );
    expect(status).toBe(1);
    expect(out).toMatch(/^\S+:\d+:\d+: /);
    expect(JSON.parse(readFileSync(join(cwd, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).version).toBe(1);
    expect(readdirSync(cwd).sort()).toEqual(['out.json', 'out.sarif']);
  });

  it('-o is for the one that names no file', async () => {
    const cwd = temporaryFolder();
    const { out } = await caseplan([...late, '--format', 'json', '--format', 'csv=a.csv', '-o', 'b.json'], { cwd });
    expect(out).toBe('');
    expect(readdirSync(cwd)).toEqual(['a.csv', 'b.json']);
    expect((await caseplan([...late, '--format', 'json=-'], { cwd })).out).toMatch(/^\{/);
  });

  it.each([
    [
      ['--format', 'json', '--format', 'sarif'],
      /Only one format can go to standard output, not json and sarif\. .*sarif=FILE/,
    ],
    [['--format', 'json=a', '-o', 'b'], /nothing left to write to b\. Leave out -o/],
    [['--format', 'json=a', '--format', 'csv=./a'], /Two formats would be written to \.\/a/],
    [['--format', 'json=mine.plan.yaml'], /mine\.plan\.yaml is read by this run, and a report would erase it/],
    [['-o', 'mine.plan.yaml'], /would erase it/],
    [['--format', 'matrix=a.csv'], /Write: --format matrix-csv=a\.csv/],
    [['--format', 'json='], /Name the file: json=FILE/],
    [['--format', 'json=mine.plan.yaml/a'], /cannot be made/],
    [['--format', 'json=/'], /is a folder/],
    [['--diff', '-o', 'mine.plan.yaml'], /would erase it/],
  ])('2 and one clear line for %j', async (args, line) => {
    const cwd = temporaryFolder();
    const text = textOf(minimal);
    writeFileSync(join(cwd, 'mine.plan.yaml'), text);
    const { status, out, err } = await caseplan(['check', 'mine.plan.yaml', ...args], { cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trim().split('\n').length).toBe(1);
    expect(readFileSync(join(cwd, 'mine.plan.yaml'), 'utf8')).toBe(text);
    expect(existsSync(join(cwd, 'a'))).toBe(false);
  });
});

it('makes the folders of a report, and one that cannot be written keeps nobody from the others', async () => {
  const cwd = temporaryFolder();
  mkdirSync(join(cwd, 'taken'));
  const formats = ['json=taken', 'junit=reports/new/junit.xml', 'concise'].flatMap((format) => ['--format', format]);
  const { status, out, err } = await caseplan([...late, ...formats], { cwd });
  expect([status, err]).toEqual([2, expect.stringMatching(/taken is a folder\. Name a file in it\.\n$/)]);
  expect(out).toMatch(/^\S+:\d+:\d+: /);
  expect(readFileSync(join(cwd, 'reports/new/junit.xml'), 'utf8')).toContain('<testsuites');
});

describe('in a job that runs in a folder below the checkout', () => {
  const pathsIn = async (format: string, variable: string, top: (cwd: string) => string) => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'county a'));
    writeFileSync(join(cwd, 'county a/a.plan.yaml'), 'caseplan: 1\n');
    const here = join(cwd, 'county a');
    const { out } = await caseplan(['check', '--format', format], { cwd: here, env: { [variable]: top(cwd) } });
    const found = [...out.matchAll(/"(?:path|uri)": "([^"]*a\.plan\.yaml)"|file=([^,]*),/g)];
    return [...new Set(found.map(([, quoted, plain]) => quoted ?? plain))];
  };

  it.each([
    ['github', 'GITHUB_WORKSPACE', 'county a/a.plan.yaml'],
    ['gitlab', 'CI_PROJECT_DIR', 'county a/a.plan.yaml'],
    ['sarif', 'GITHUB_WORKSPACE', 'county%20a/a.plan.yaml'],
  ])('%s has paths from the top', async (format, variable, path) => {
    expect(await pathsIn(format, variable, (cwd) => cwd)).toEqual([path]);
  });

  it('and as they are given where the checkout is another one', async () => {
    expect(await pathsIn('github', 'GITHUB_WORKSPACE', () => '/elsewhere')).toEqual(['a.plan.yaml']);
    expect(await pathsIn('github', 'GITHUB_WORKSPACE', () => '')).toEqual(['a.plan.yaml']);
    // What is read by people and scripts has the paths that they gave.
    expect(await pathsIn('json', 'GITHUB_WORKSPACE', (cwd) => cwd)).toEqual([]);
  });
});

describe('what is asked for', () => {
  const json = async (...more: string[]) => {
    const { out, status, err } = await caseplan([...late, '--format', 'json', ...more]);
    const { summary, findings } = JSON.parse(out);
    return { status, err, summary, rules: [...new Set(findings.map(({ rule }: { rule: string }) => rule))] };
  };

  it('--rule narrows what is shown, counted and decides the exit status', async () => {
    expect(await json('--rule', 'timeline/task-overdue')).toMatchObject({
      status: 1,
      summary: { errors: 1, warnings: 0, infos: 0 },
      rules: ['timeline/task-overdue'],
    });
    expect((await json('--rule', 'trace/*')).status).toBe(0);
    const both = await json('--rule', 'deadline/us/*', '--rule', 'timeline/due-soon');
    expect(both.rules.sort()).toEqual(['deadline/us/caseworker-visit', 'timeline/due-soon']);
  });

  it('--severity narrows what is shown alone', async () => {
    const all = await json();
    const errors = await json('--severity', 'error');
    expect(errors.rules).toEqual(['timeline/task-overdue']);
    expect(errors.summary).toEqual(all.summary);
    const { out } = await caseplan([...late, '--severity', 'error']);
    expect(out).toContain('warnings not shown, since only errors were asked for.');
  });

  it('more warnings than allowed fail the run also where they are not shown, and it says so', async () => {
    const { status, err } = await json(
      '--rule',
      'timeline/measure-stale',
      '--severity',
      'error',
      '--max-warnings',
      '0',
    );
    expect([status, err]).toEqual([1, 'caseplan: 5 warnings, more than the 0 of --max-warnings.\n']);
  });

  it('a file that is no plan is told whatever is asked for', async () => {
    const { status, out } = await caseplan(['check', '-', '--rule', 'timeline/*', '--format', 'concise'], {
      stdin: 'x: [',
    });
    expect(status).toBe(1);
    expect(out).toContain('error syntax/yaml');
  });

  it('a finding is known by the same whatever is asked for', async () => {
    const prints = async (...more: string[]) =>
      JSON.parse((await caseplan([...late, '--format', 'json', ...more])).out).findings.map(
        ({ fingerprint }: { fingerprint: string }) => fingerprint,
      );
    const all = await prints();
    for (const print of await prints('--severity', 'warning')) expect(all).toContain(print);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['timeline/task-overdu', 'Did you mean timeline/task-overdue?'],
    ['timline/*', 'Did you mean timeline/*?'],
    ['deadline/us-tx/dismisal', 'Did you mean deadline/us-tx/dismissal?'],
    ['*', 'caseplan rules lists them'],
  ])('2 for --rule %s', async (rule, hint) => {
    const { status, err } = await caseplan(['check', plan, '--rule', rule]);
    expect(status).toBe(2);
    expect(err).toContain(`--rule ${rule}: there is no such rule. ${hint}`);
  });

  it('takes entries of the law for rules', async () => {
    expect((await caseplan(['check', plan, '--rule', 'deadline/us-tx/dismissal', '--rule', 'law/us-tx/*'])).err).toBe(
      '',
    );
  });
});

describe('color', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for colors
  const color = /\u001B\[/;
  const run = async (env: Record<string, string>, isTTY: boolean, ...more: string[]) => {
    const rows: string[] = [];
    const stdout = { write: (text: string | Uint8Array) => void rows.push(String(text)), isTTY, columns: 100 };
    await caseplan([...late, ...more], { env, stdout });
    return color.test(rows.join(''));
  };

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
    [{ CI: 'true' }, false, false],
    [{ CI: 'true', FORCE_COLOR: '1' }, false, true],
  ])('%j, terminal: %j → %j', async (env, isTTY, expected) => expect(await run(env, isTTY)).toBe(expected));

  it('none with --no-color, and none in what programs read', async () => {
    expect(await run({}, true, '--no-color')).toBe(false);
    expect(await run({}, true, '--format', 'json')).toBe(false);
    expect(await run({}, true, '--format', 'markdown')).toBe(false);
  });
});
