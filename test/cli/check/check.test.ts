import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caseplan, temporaryFolder } from '../../support/io.ts';
import { fixture, minimal, textOf, worked } from '../../support/plans.ts';

const workedPlan = fixture(worked);

describe('exit status', () => {
  it('0 for a clean plan', async () => {
    const { status, out, err } = await caseplan(['check', workedPlan]);
    expect([status, err]).toEqual([0, '']);
    expect(out).toBe('✓ 1 plan checked as of 2026-04-15: nothing missing, nothing late.\n');
  });

  it('1 for an error, on the day that --as-of gives', async () => {
    const { status, out } = await caseplan(['check', workedPlan, '--as-of', '2026-05-01', '--format', 'concise']);
    expect(status).toBe(1);
    expect(out).toContain(
      'timeline/task-overdue Task "t-lease" was due 2026-04-30, 1 day ago, and is not completed (responsible: maria).',
    );
  });

  it('counts business days with the legal holidays of the state', async () => {
    const file = join(temporaryFolder(), 'a.plan.yaml');
    // Monday, May 25, 2026 is Memorial Day: the third business day before the hearing is Friday the 22nd.
    const events = 'events:\n    - { type: plan-filed, date: 2026-05-24 }';
    const hearings = 'hearings:\n    - { id: h-1, type: disposition, date: 2026-05-28, held: true }';
    const text = textOf(minimal).replace(/^jurisdiction: .*$/m, 'jurisdiction: us-fl');
    writeFileSync(file, `${text}\ncase:\n  ${events}\n  ${hearings}\n`);
    const { out } = await caseplan(['check', file, '--as-of', '2026-06-01', '--format', 'concise']);
    expect(out).toContain('Case plan given to the parties for leo was met 2026-05-24, 2 days after it was due.');
  });

  it('0 for warnings, 1 for more warnings than --max-warnings', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.plan.yaml');
    writeFileSync(file, textOf(minimal).replace('needs: [n-sitter], startsOn', 'startsOn'));
    expect((await caseplan(['check', file])).status).toBe(0);
    expect((await caseplan(['check', file, '--max-warnings', '0'])).status).toBe(1);
    expect((await caseplan(['check', file, '--max-warnings', '1'])).status).toBe(0);
  });

  it.each([
    [
      ['check', '--format', 'xml'],
      /^caseplan: option '--format <format>' argument 'xml' is invalid\. .*See: caseplan check --help\n$/,
    ],
    [['check', '--frobnicate'], /^caseplan: unknown option '--frobnicate'\..*\n$/],
    [['chekc'], /^caseplan: unknown command 'chekc' \(Did you mean check\?\)\. See: caseplan --help\n$/],
    [
      ['check', '--as-of', '5/1/2026'],
      /^caseplan: --as-of 5\/1\/2026 is no date\. Write YYYY-MM-DD, for example 2026-04-15\.\n$/,
    ],
    [
      ['check', '--as-of', '2026-02-30'],
      /^caseplan: --as-of 2026-02-30 is no date\. The calendar has no such day\.\n$/,
    ],
    [['check', '--max-warnings', 'few'], /^caseplan: --max-warnings takes a whole number, not few\.\n$/],
    [
      ['check', 'no/such/file.yaml'],
      /^caseplan: There is no file or folder no\/such\/file\.yaml\. Check the spelling of the path\.\n$/,
    ],
    [
      ['explain', 'timeline/task-overdu'],
      /^caseplan: There is no rule timeline\/task-overdu\. Did you mean timeline\/task-overdue\?\n$/,
    ],
  ])('2 and one clear line for %j', async (args, line) => {
    const { status, out, err } = await caseplan(args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(line);
  });

  it('3 where nothing matched', async () => {
    const folder = temporaryFolder();
    const { status, err } = await caseplan(['check', folder]);
    expect(status).toBe(3);
    expect(err).toMatch(/^caseplan: No plans found at .*caseplan init\n$/);
    expect((await caseplan(['check', `${folder}/*.yaml`])).status).toBe(3);
  });

  it('0 for help and version, on standard output', async () => {
    const help = await caseplan(['--help']);
    expect([help.status, help.err]).toEqual([0, '']);
    for (const command of ['init', 'check', 'render', 'explain', 'rules', 'schema', 'doctor'])
      expect(help.out).toContain(`\n  ${command} `);
    expect((await caseplan(['check', '--help'])).out).toContain('Examples:');
    expect((await caseplan(['--version'])).status).toBe(0);
  });
});

describe('paths', () => {
  function caseload() {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'plans/old'), { recursive: true });
    mkdirSync(join(folder, '.git'));
    mkdirSync(join(folder, 'node_modules/x'), { recursive: true });
    const put = (name: string, text = textOf(minimal)) => writeFileSync(join(folder, name), text);
    put('plans/b.plan.yaml');
    put('plans/a.plan.yml');
    put('plans/by-first-key.yaml');
    put('plans/other.yaml', 'name: not a plan\n');
    put('plans/old/c.plan.yaml');
    put('plans/secret.plan.yaml');
    put('node_modules/x/d.plan.yaml');
    put('.gitignore', 'secret.*\n');
    put('plans/.caseplanignore', 'old/\n');
    return folder;
  }
  const filesIn = async (cwd: string, args: string[]) => {
    const { out } = await caseplan(['check', '--format', 'json', ...args], { cwd });
    return JSON.parse(out);
  };

  it('a folder is every plan below it, ignore files respected, the working folder where none is given', async () => {
    const cwd = caseload();
    expect((await filesIn(cwd, [])).summary.plans).toBe(3);
    expect((await filesIn(cwd, ['plans'])).summary.plans).toBe(3);
    expect((await filesIn(join(cwd, 'plans'), ['.'])).summary.plans).toBe(3);
  });

  it('a file is checked even where it is ignored, a glob is what it matches, each file once', async () => {
    const cwd = caseload();
    expect((await filesIn(cwd, ['plans/secret.plan.yaml'])).summary.plans).toBe(1);
    expect((await filesIn(cwd, ['plans/*.plan.yaml', 'plans/b.plan.yaml'])).summary.plans).toBe(2);
    expect((await filesIn(cwd, ['plans/other.yaml'])).findings.map((f: { rule: string }) => f.rule)).toEqual([
      'format/schema',
    ]);
  });

  it('- is standard input', async () => {
    const { status, out } = await caseplan(['check', '-', '--format', 'concise'], {
      stdin: textOf(minimal).replace('assignee: kim', 'assignee: kmi'),
    });
    expect(status).toBe(1);
    expect(out).toMatch(/^-:\d+:\d+: error format\/reference/);
  });

  it('a file that cannot be parsed does not keep the others from being checked', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'bad.plan.yaml'), 'caseplan: 1\nid: [\n');
    cpSync(workedPlan, join(cwd, 'good.plan.yaml'));
    const { findings, summary } = await filesIn(cwd, ['--as-of', '2026-05-01']);
    expect(summary.plans).toBe(2);
    expect(new Set(findings.map((f: { file: string }) => f.file))).toEqual(
      new Set(['bad.plan.yaml', 'good.plan.yaml']),
    );
  });

  it('a plan that another one of the run replaces is quiet', async () => {
    const cwd = temporaryFolder();
    const late = textOf(minimal).replaceAll('2026-05-08', '2026-04-01');
    writeFileSync(join(cwd, 'one.plan.yaml'), late);
    writeFileSync(
      join(cwd, 'two.plan.yaml'),
      textOf(minimal).replace('id: FSP-0001', 'id: FSP-0002').replace('version: 1', 'version: 2\nreplaces: FSP-0001'),
    );
    expect((await filesIn(cwd, ['one.plan.yaml'])).summary.errors).toBe(2);
    expect((await filesIn(cwd, [])).summary.errors).toBe(0);
  });
});

describe('formats', () => {
  it('json is the contract, to the key', async () => {
    const { out } = await caseplan(['check', 'delgado-fpos.plan.yaml', '--as-of', '2026-05-01', '--format', 'json'], {
      cwd: fixture('examples'),
    });
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual(['version', 'asOf', 'summary', 'findings']);
    expect(Object.keys(report.summary)).toEqual(['plans', 'errors', 'warnings', 'infos', 'suppressed']);
    expect(report.findings.find((f: { rule: string }) => f.rule === 'timeline/task-overdue')).toEqual({
      rule: 'timeline/task-overdue',
      severity: 'error',
      file: 'delgado-fpos.plan.yaml',
      line: 341,
      column: 10,
      endLine: 341,
      endColumn: 20,
      path: ['tasks', 4, 'due'],
      subject: 't-lease',
      message: 'Task "t-lease" was due 2026-04-30, 1 day ago, and is not completed (responsible: maria).',
      help: 'Record its completion, or move the date with a reason: caseplan update FILE task t-lease',
      citation: null,
      url: 'docs/rules/timeline/task-overdue.md',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    });
  });

  it('json has the same bytes whatever the order of the paths', async () => {
    const names = readdirSync(fixture('examples')).filter((name) => name.endsWith('.yaml'));
    const print = async (paths: string[]) =>
      (await caseplan(['check', '--format', 'json', '--as-of', '2026-12-01', ...paths], { cwd: fixture('examples') }))
        .out;
    expect(await print(names)).toBe(await print([...names].reverse()));
  });

  it('pretty shows the line, a caret under the place, and what to do', async () => {
    const { out } = await caseplan(['check', workedPlan, '--as-of', '2026-05-01']);
    const rows = out.split('\n');
    const at = rows.findIndex((row) => row.includes('Task "t-lease" was due'));
    expect(rows[at + 2]).toBe('      341 │     due: 2026-04-30');
    expect(rows[at + 3]).toBe('          │          ^^^^^^^^^^');
    expect(rows[at + 4]).toContain('→ Record its completion');
    expect(out).toMatch(/✗ 1 plan checked as of 2026-05-01: 1 error, \d+ warnings\./);
    expect(out).toContain('caseplan explain timeline/task-overdue');
  });

  it('pretty keeps to the width of the terminal, in color only there', async () => {
    const narrow = { write: () => undefined, isTTY: true, columns: 60 };
    const rows: string[] = [];
    const stdout = { ...narrow, write: (text: string | Uint8Array) => void rows.push(String(text)) };
    await caseplan(['check', workedPlan, '--as-of', '2026-05-01'], { stdout });
    const text = rows.join('');
    expect(text).toContain('\u001B[');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking the colors out
    const plain = text.replace(/\u001B\[[0-9;]*m/g, '').split('\n');
    // The title and the footer hold a path, which is never broken.
    for (const row of plain.filter((line) => !line.includes('.plan.yaml'))) expect(row.length).toBeLessThanOrEqual(60);
    const bare: string[] = [];
    await caseplan(['check', workedPlan, '--as-of', '2026-05-01'], {
      stdout: { ...narrow, write: (t) => void bare.push(String(t)) },
      env: { NO_COLOR: '1' },
    });
    expect(bare.join('')).not.toContain('\u001B[');
  });

  it('pretty does not scroll past many findings of one kind', async () => {
    const tasks = Array.from(
      { length: 200 },
      (_, i) =>
        `  - { id: t-${i}, goals: [g-night], assignee: [ana, kim], description: Call., due: 2026-04-01, status: in-progress }\n`,
    );
    const { out } = await caseplan(['check', '-'], {
      stdin: textOf(minimal).replace(/tasks:\n( .*\n)+/, `tasks:\n${tasks.join('')}`),
    });
    expect(out.split('\n').length).toBeLessThan(65);
    expect(out).toContain('and 197 more of timeline/task-overdue, at line');
  });

  it('--quiet leaves out what is only worth knowing; -o writes a file', async () => {
    const cwd = temporaryFolder();
    const { out } = await caseplan(['check', workedPlan, '--as-of', '2026-05-01', '--quiet']);
    expect(out).not.toContain('worth knowing');
    const written = await caseplan(['check', workedPlan, '--format', 'json', '-o', 'findings.json'], { cwd });
    expect([written.status, written.out]).toEqual([0, '']);
    expect(JSON.parse(readFileSync(join(cwd, 'findings.json'), 'utf8')).version).toBe(1);
  });
});

describe('explain, rules and schema', () => {
  it('explain prints the text of a rule', async () => {
    const { status, out } = await caseplan(['explain', 'trace/threat-without-goal']);
    expect(status).toBe(0);
    for (const part of ['Why\n', 'What to do\n', 'This has the finding\n', 'This does not\n', 'Source\n'])
      expect(out).toContain(part);
  });

  it('rules lists all with their severity, as text and as JSON', async () => {
    const { out } = await caseplan(['rules']);
    expect(out).toMatch(/^timeline\/due-soon +info +A task, goal/m);
    const { rules } = JSON.parse((await caseplan(['rules', '--format', 'json'])).out);
    expect(rules[0]).toEqual({ id: 'syntax/yaml', severity: 'error', what: expect.any(String), source: 'YAML 1.2.2' });
  });

  it.each([
    [['schema'], 'plan'],
    [['schema', 'answers'], 'answers'],
    [['schema', 'config'], 'config'],
    [['schema', 'pack'], 'pack'],
  ])('%j prints the JSON Schema that the package holds', async (args, name) => {
    const { out } = await caseplan(args);
    const packaged = readFileSync(join(process.cwd(), `schema/${name}.schema.json`), 'utf8');
    expect(JSON.parse(out)).toEqual(JSON.parse(packaged));
  });
});
