import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/io.ts';
import { fixture, minimal, textOf, worked } from '../support/plans.ts';

const program = join(import.meta.dirname, '../../bin/caseplan.js');

function caseplan(args: string[], options: { env?: Record<string, string>; input?: string; cwd?: string } = {}) {
  const { env = {}, ...rest } = options;
  return spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    ...rest,
  });
}

/** The texts of the program's own files that a run loads, by V8's own account. */
function loadedBy(...args: string[]): string {
  const folder = temporaryFolder();
  caseplan(args, { env: { NODE_V8_COVERAGE: folder } });
  const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  const urls: string[] = reports.flatMap(({ result }) => result.map(({ url }: { url: string }) => url));
  const own = urls.filter((url) => url.startsWith('file:') && url.includes('/dist/'));
  expect(own.length).toBeGreaterThan(1);
  return own.map((url) => readFileSync(new URL(url), 'utf8')).join('\n');
}

describe('the program', () => {
  it.each([['--help'], ['--version'], ['check', fixture(worked), '--as-of', '2026-05-01'], ['explain', 'format/date']])(
    'loads neither the browser, the prompts, the documents nor the schema for %j',
    (...args) => {
      const loaded = loadedBy(...args);
      // A word that each of these has and nothing else.
      for (const heavy of ['PUPPETEER', 'PDFParser', 'ExitPromptError(', 'toJSONSchema', '_zod', 'registerPartial']) {
        expect([heavy, loaded.includes(heavy)]).toEqual([heavy, false]);
      }
    },
  );

  it('but rendering loads the browser, so that the words above are the right ones', () => {
    const loaded = loadedBy('render', fixture(minimal), '--as-of', '2026-04-15', '--out-dir', temporaryFolder());
    for (const heavy of ['PUPPETEER', 'PDFParser', 'registerPartial'])
      expect([heavy, loaded.includes(heavy)]).toEqual([heavy, true]);
    expect(loadedBy('schema')).toContain('_zod');
  });

  it('ends with the status of the contract', () => {
    expect(caseplan(['check', fixture(worked), '--as-of', '2026-04-15']).status).toBe(0);
    expect(caseplan(['check', fixture(worked), '--as-of', '2026-05-01']).status).toBe(1);
    expect(caseplan(['check', '--nonsense']).status).toBe(2);
    expect(caseplan(['check', temporaryFolder()]).status).toBe(3);
  });

  it('takes a plan from a pipe, and a reader that stops early', () => {
    const { status, stdout } = caseplan(['check', '-', '--format', 'concise', '--as-of', '2026-04-15'], {
      input: textOf(minimal).replace('assignee: kim', 'assignee: kmi'),
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^-:\d+:\d+: error format\/reference/);
    const shell = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "${process.execPath}" "${program}" rules --format json | head -c 20`],
      { encoding: 'utf8' },
    );
    expect([shell.stderr, shell.stdout.length]).toEqual(['', 20]);
  });

  it('does not depend on the time zone', () => {
    const inZone = (TZ: string) =>
      caseplan(['check', fixture(worked), '--as-of', '2026-05-01', '--format', 'json'], { env: { TZ } }).stdout;
    expect(inZone('Pacific/Kiritimati')).toBe(inZone('Pacific/Pago_Pago'));
  });

  it('takes "today" from where it runs', () => {
    const day = (TZ: string) =>
      JSON.parse(caseplan(['check', fixture(minimal), '--format', 'json'], { env: { TZ } }).stdout).asOf;
    const local = (timeZone: string) =>
      new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date());
    expect(day('Pacific/Kiritimati')).toBe(local('Pacific/Kiritimati'));
    expect(day('Pacific/Pago_Pago')).toBe(local('Pacific/Pago_Pago'));
  });

  it('keeps a 50 MB file, and a folder with one in it, under ten seconds', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'big.plan.yaml'), `caseplan: 1\n${'# x\n'.repeat(13_000_000)}`);
    const start = performance.now();
    const { status, stdout } = caseplan(['check', '.', '--format', 'concise'], { cwd });
    expect([status, stdout]).toEqual([
      1,
      'big.plan.yaml:1:1: error syntax/encoding This file is larger than 5 MB, the most that a plan can have.\n',
    ]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('says at once that there is no terminal to ask in', () => {
    const { status, stderr } = caseplan(['init'], { cwd: temporaryFolder(), input: '' });
    expect(status).toBe(2);
    expect(stderr).toContain('--answers');
  });

  it('leaves nothing behind when it is interrupted while it prints', async () => {
    const cwd = temporaryFolder();
    const out = join(cwd, 'out');
    mkdirSync(out);
    for (let i = 0; i < 30; i++)
      writeFileSync(join(cwd, `${i}.plan.yaml`), textOf(minimal).replace('FSP-0001', `F-${i}`));
    const child = spawn(process.execPath, [program, 'render', '.', '--as-of', '2026-04-15', '--out-dir', 'out'], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, TMPDIR: cwd },
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    const status = await new Promise((resolve) => child.once('close', resolve));
    expect(status).toBe(130);
    for (const name of readdirSync(out)) expect(name).toMatch(/^F-\d+\.plan\.pdf$/);
    expect(
      readdirSync(cwd)
        .filter((name) => !name.endsWith('.plan.yaml'))
        .map((name) => basename(name)),
    ).toEqual(['out']);
  });
});
