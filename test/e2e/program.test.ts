import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import * as puppeteer from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';
import { describe, expect, it, vi } from 'vitest';
import { BrowserFailed, embedFonts, PrintInterrupted } from '../../src/pdf/index.ts';
import { fontDir, META, testPrinter } from '../pdf/engine.ts';
import { sampleHtml } from '../pdf/sample.ts';
import { atTerminal, temporaryFolder } from '../support/io.ts';
import { fixture, minimal, textOf, worked } from '../support/plans.ts';

const puppeteerPath = 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';
vi.mock('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js', async (importActual) => {
  const actual = await importActual<typeof puppeteer>();
  return { ...actual, connect: vi.fn(actual.connect) };
});

const program = join(import.meta.dirname, '../../bin/caseplan.js');

function caseplan(args: string[], options: { env?: Record<string, string>; input?: string; cwd?: string } = {}) {
  const { env = {}, ...rest } = options;
  return spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...atTerminal, ...env },
    ...rest,
  });
}

/** A line of bash with `caseplan` in it; its status is that of the first command of a pipe that fails. */
function shell(line: string, cwd?: string) {
  const script = `set -o pipefail; caseplan() { "${process.execPath}" "${program}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    encoding: 'utf8',
    cwd,
    env: { ...process.env, ...atTerminal },
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
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
  it('says so where the folder that it is started in is gone', () => {
    const cwd = temporaryFolder();
    const { status, stderr } = shell('mkdir gone; cd gone; rmdir ../gone; caseplan check a.plan.yaml', cwd);
    expect([status, stderr]).toEqual([2, 'caseplan: The folder that you are in is gone. Go to another one with cd.\n']);
  });

  it.each([['--help'], ['--version'], ['check', fixture(worked), '--as-of', '2026-05-01'], ['explain', 'format/date']])(
    'loads neither the browser, the prompts, the documents nor the schema for %j',
    (...args) => {
      const loaded = loadedBy(...args);
      // A word that each of these has and nothing else.
      for (const heavy of ['PUPPETEER', 'PDFParser', '?2004h', 'toJSONSchema', '_zod', 'registerPartial']) {
        expect([heavy, loaded.includes(heavy)]).toEqual([heavy, false]);
      }
    },
  );

  it('reads a configuration without the schema, and nothing of configurations where there is none', () => {
    const folder = temporaryFolder();
    const config = join(folder, 'caseplan.config.yaml');
    writeFileSync(config, 'rules: { timeline/due-soon: { days: 3 } }\n');
    const words = (...args: string[]) => {
      const loaded = loadedBy('check', fixture(worked), '--as-of', '2026-05-01', ...args);
      return ['lawNames()', '_zod'].map((word) => loaded.includes(word));
    };
    expect(words('--config', config)).toEqual([true, false]);
    expect(words()).toEqual([false, false]);
  });

  it('reads the examples of rules and their Spanish only where a rule is explained', () => {
    const words = (...args: string[]) => {
      const loaded = loadedBy(...args);
      return ['Call sitter number 3', 'Las listas de espera se comen el tiempo'].map((word) => loaded.includes(word));
    };
    expect(words('check', fixture(worked), '--as-of', '2026-05-01')).toEqual([false, false]);
    expect(words('explain', 'quality/overload', '--language', 'en')).toEqual([true, false]);
    expect(words('explain', 'quality/overload', '--language', 'es')).toEqual([true, true]);
  });

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
    const { stdout: start, stderr } = shell('caseplan rules --format json | head -c 20');
    expect([start.length, stderr]).toEqual([20, '']);
  });

  it('keeps its status where a reader takes only the first lines of a report', () => {
    const cwd = temporaryFolder();
    for (let i = 0; i < 200; i++) writeFileSync(join(cwd, `${i}.plan.yaml`), `caseplan: 1\nid: P-${i}\n`);
    for (const format of ['pretty', 'concise', 'json', 'sarif', 'markdown']) {
      const { status, stdout, stderr } = shell(`caseplan check . --verbose --format ${format} | head -1`, cwd);
      expect([format, status, stderr, stdout.split('\n').length]).toEqual([format, 1, '', 2]);
    }
  });

  it('finds every plan where few files may be open', () => {
    const cwd = temporaryFolder();
    for (let i = 0; i < 300; i++) writeFileSync(join(cwd, `${i}.yaml`), 'caseplan: 1\n');
    const { status, stdout, stderr } = shell('ulimit -n 120; caseplan check . --format json', cwd);
    expect([status, stderr, JSON.parse(stdout).summary.plans]).toEqual([1, '', 300]);
  });

  it('ends its work, and with its own status, where nobody reads what it says', () => {
    const cwd = temporaryFolder();
    for (let i = 0; i < 40; i++)
      writeFileSync(join(cwd, `${i}.plan.yaml`), textOf(minimal).replace('FSP-0001', `F-${i}`));
    writeFileSync(join(cwd, 'bad.yaml'), 'caseplan: 1\n');
    expect(shell('caseplan check bad.yaml | true', cwd)).toMatchObject({ status: 1, stderr: '' });
    const render = 'caseplan render *.plan.yaml --as-of 2026-04-15 --format html --out-dir';
    expect(shell(`${render} out | true`, cwd)).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(join(cwd, 'out')).length).toBe(40);
    // --language, so that there is something to say on stderr for every plan.
    const { status, stdout } = shell(`${render} both --language es 2>&1 | head -1`, cwd);
    expect([status, stdout.split('\n').length]).toEqual([0, 2]);
    expect(readdirSync(join(cwd, 'both')).length).toBe(40);
  });

  it.skipIf(process.platform !== 'linux')('says in one line that what it says cannot be written', () => {
    const full = shell(`caseplan check ${fixture(worked)} --as-of 2026-04-15 > /dev/full`);
    expect([full.status, full.stderr]).toEqual([
      2,
      'caseplan: Standard output cannot be written (ENOSPC). What went there is lost.\n',
    ]);
    expect(shell(`caseplan check ${fixture(worked)} --nonsense 2> /dev/full`)).toMatchObject({ status: 2, stderr: '' });
  });

  it.skipIf(process.platform === 'win32')('writes into a stream that is given as a file', () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'log'), 'before\n');
    const check = `caseplan check ${fixture(worked)} --as-of 2026-04-15 --format json -o /dev/fd/1`;
    expect(shell(`${check} >> log`, cwd)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(cwd, 'log'), 'utf8')).toMatch(/^before\n\{/);
    expect(JSON.parse(shell(`${check} | cat`, cwd).stdout).version).toBe(1);
    expect(readdirSync(cwd)).toEqual(['log']);
  });

  it.skipIf(process.platform === 'win32')(
    'ends at once when it is interrupted while it waits for its input',
    async () => {
      const cwd = temporaryFolder();
      const interrupted = async (args: string[], isWaiting: () => boolean) => {
        const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, TMPDIR: cwd } });
        const ended = new Promise((resolve) => child.once('close', (...how) => resolve(how)));
        while (!isWaiting()) await delay(20);
        await delay(700);
        child.kill('SIGINT');
        const late = delay(5000).then(() => 'late');
        const how = await Promise.race([ended, late]);
        child.kill('SIGKILL');
        await ended;
        return how;
      };
      // The browser's folder is made after the command has taken interruptions in hand.
      const browserStarts = () => readdirSync(cwd).length > 0;
      expect(await interrupted(['render', '-'], browserStarts)).toEqual([130, null]);
      expect(readdirSync(cwd)).toEqual([]);
      expect(await interrupted(['check', '-'], () => true)).toEqual([null, 'SIGINT']);
    },
  );

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

describe('a browser that makes no new page', () => {
  it.each([
    ['hangs', () => new Promise<never>(() => undefined), PrintInterrupted, /^The page was not printed: it took longer/],
    [
      'says no',
      () => Promise.reject(new Error('Protocol error')),
      BrowserFailed,
      /^The page was not printed: Protocol/,
    ],
  ])('and %s ends the print that waits for it', async (_, newPage, kind, message) => {
    const actual = await vi.importActual<typeof puppeteer>(puppeteerPath);
    vi.mocked(puppeteer.connect).mockImplementationOnce(async (options) =>
      Object.assign(await actual.connect(options), { newPage }),
    );
    const printer = await testPrinter({ pages: 2, timeoutMs: 8000 });
    const html = embedFonts(sampleHtml({ sections: 0 }), fontDir);
    const [first, second] = await Promise.allSettled([printer.print(html, META), printer.print(html, META)]);
    await printer.close();
    expect(first).toMatchObject({ status: 'fulfilled' });
    const { reason } = second as PromiseRejectedResult;
    expect(reason).toBeInstanceOf(kind);
    expect(reason.message).toMatch(message);
  });
});
