import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { bundled, keys, Terminal } from '../../interview/terminal.ts';
import { amending, Checkout, latePlan, planOf } from '../../support/checkout.ts';
import { atTerminal, caseplan, temporaryFolder } from '../../support/io.ts';

let program: string;
let remove = () => {};

beforeAll(async () => {
  ({ program, remove } = await bundled());
});
afterAll(() => remove());

const day = ['--as-of', '2026-04-15'];

/** A watching program whose output is no terminal. Waits for words and never for time. */
class Watching {
  readonly #child;
  #read = 0;
  #woken: () => void = () => undefined;
  all = '';
  readonly ended: Promise<number | null>;

  constructor(cwd: string, ...args: string[]) {
    const all = [program, 'check', '--watch', '--format', 'concise', ...day, ...args];
    this.#child = spawn(process.execPath, all, {
      cwd,
      env: { ...process.env, ...atTerminal },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        this.all += text;
        this.#woken();
      });
    }
    this.ended = new Promise((resolve) => this.#child.once('close', (status) => resolve(status)));
    onTestFinished(() => void this.#child.kill('SIGKILL'));
  }

  /** What is said up to these words, since the last look. */
  async until(words: string): Promise<string> {
    const giveUp = AbortSignal.timeout(20_000);
    for (;;) {
      const at = this.all.indexOf(words, this.#read);
      if (at >= 0) {
        const said = this.all.slice(this.#read, at + words.length);
        this.#read = at + words.length;
        return said;
      }
      await new Promise<void>((resolve, reject) => {
        this.#woken = resolve;
        giveUp.addEventListener('abort', () => reject(new Error(`"${words}" was not said:\n${this.all}`)));
      });
    }
  }

  async stop(): Promise<number | null> {
    this.#child.kill('SIGINT');
    return this.ended;
  }
}

function put(folder: string, texts: Record<string, string>): void {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

const waiting = 'Ctrl-C ends.';

describe('check --watch', () => {
  it('checks again what changes, and that alone', async () => {
    const cwd = temporaryFolder();
    put(cwd, { 'a.plan.yaml': planOf('F-1'), 'deep/b.plan.yaml': planOf('F-2'), 'c.plan.yaml': planOf('F-3') });
    const watching = new Watching(cwd);
    expect(await watching.until(waiting)).toMatch(/^\d\d:\d\d:\d\d {2}3 of 3 plans checked anew\. Waiting/m);
    put(cwd, { 'deep/b.plan.yaml': latePlan('F-2') });
    const late = await watching.until(waiting);
    expect(late).toContain('deep/b.plan.yaml:');
    expect(late).toContain('1 of 3 plans checked anew.');
    // What was found before is shown again.
    put(cwd, { 'a.plan.yaml': `${planOf('F-1')}# a comment\n` });
    const again = await watching.until(waiting);
    expect(again).toContain('deep/b.plan.yaml:');
    expect(again).toContain('1 of 3 plans checked anew.');
    expect(await watching.stop()).toBe(130);
  });

  it('shows what a run from the beginning would', async () => {
    const cwd = temporaryFolder();
    put(cwd, { 'a.plan.yaml': latePlan('F-1'), 'b.plan.yaml': planOf('F-2') });
    const watching = new Watching(cwd);
    await watching.until(waiting);
    for (const text of [amending('F-2', 'F-1'), planOf('F-2'), 'caseplan: 1\nid: [\n', amending('F-2', 'F-1')]) {
      put(cwd, { 'b.plan.yaml': text });
      const said = await watching.until(waiting);
      const { out } = await caseplan(['check', '--format', 'concise'], { cwd });
      expect(said.split('\n').filter((row) => /^\w.*yaml:/.test(row))).toEqual(
        out.split('\n').filter((row) => /^\w.*yaml:/.test(row)),
      );
    }
    expect(await watching.stop()).toBe(130);
  });

  it('sees plans that come, go, get another name, are half written and replaced as editors do', async () => {
    const cwd = temporaryFolder();
    put(cwd, { 'a.plan.yaml': planOf('F-1') });
    const watching = new Watching(cwd);
    await watching.until(waiting);
    put(cwd, { 'new/er/b.plan.yaml': latePlan('F-2') });
    expect(await watching.until(waiting)).toContain('1 of 2 plans checked anew.');
    put(cwd, { 'a.plan.yaml': planOf('F-1').slice(0, 700) });
    expect(await watching.until(waiting)).toMatch(/^a\.plan\.yaml:\d+/m);
    put(cwd, { 'a.plan.yaml.tmp': planOf('F-1') });
    renameSync(join(cwd, 'a.plan.yaml.tmp'), join(cwd, 'a.plan.yaml'));
    expect(await watching.until(waiting)).not.toMatch(/^a\.plan\.yaml:\d+/m);
    renameSync(join(cwd, 'new/er/b.plan.yaml'), join(cwd, 'c.plan.yaml'));
    expect(await watching.until(waiting)).toMatch(/^c\.plan\.yaml:\d+/m);
    rmSync(join(cwd, 'c.plan.yaml'));
    rmSync(join(cwd, 'new'), { recursive: true });
    expect(await watching.until(waiting)).toContain('0 of 1 plan checked anew.');
    rmSync(join(cwd, 'a.plan.yaml'));
    expect(await watching.until(waiting)).toMatch(
      /^caseplan: No plans found in this folder\..*\n.*Nothing was checked\./m,
    );
    put(cwd, { 'a.plan.yaml': planOf('F-1') });
    expect(await watching.until(waiting)).toContain('of 1 plan checked anew.');
    expect(await watching.stop()).toBe(130);
  });

  it('sees the configuration, its packs and ignore files change, and lives through mistakes in them', async () => {
    const cwd = temporaryFolder();
    put(cwd, { 'a.plan.yaml': planOf('F-1'), 'b.plan.yaml': planOf('F-2') });
    const watching = new Watching(cwd);
    await watching.until(waiting);
    put(cwd, { 'caseplan.config.yaml': 'packs: [none.yaml]\n' });
    expect(await watching.until(waiting)).toMatch(/^caseplan: .*none\.yaml.*\n.*Nothing was checked\./m);
    put(cwd, { 'caseplan.config.yaml': 'packs: []\n' });
    expect(await watching.until(waiting)).toContain('2 of 2 plans checked anew.');
    put(cwd, { 'a.plan.yaml': latePlan('F-1') });
    expect(await watching.until(waiting)).toContain(': error timeline/task-overdue');
    put(cwd, { 'caseplan.config.yaml': 'rules: { timeline/task-overdue: warning }\n' });
    expect(await watching.until(waiting)).toContain(': warning timeline/task-overdue');
    put(cwd, { '.caseplanignore': 'b.plan.yaml\n' });
    expect(await watching.until(waiting)).toContain('0 of 1 plan checked anew.');
    expect(await watching.stop()).toBe(130);
  });

  it('narrows with --since, and has a named file leave and come back', async () => {
    const repo = new Checkout({ 'a.plan.yaml': planOf('F-1'), 'b.plan.yaml': planOf('F-2') });
    const since = new Watching(repo.folder, '--since', 'main');
    expect(await since.until(waiting)).toContain('No plan has changed since main.');
    repo.put({ 'b.plan.yaml': latePlan('F-2') });
    expect(await since.until(waiting)).toContain('1 of 1 plan checked anew.');
    const named = new Watching(repo.folder, 'a.plan.yaml');
    await named.until(waiting);
    repo.remove('a.plan.yaml');
    expect(await named.until(waiting)).toContain('There is no file or folder a.plan.yaml.');
    repo.put({ 'a.plan.yaml': latePlan('F-1') });
    expect(await named.until(waiting)).toMatch(/^a\.plan\.yaml:\d+/m);
    expect(await Promise.all([since.stop(), named.stop()])).toEqual([130, 130]);
  });

  it('writes into a file that it does not take for a change', async () => {
    const cwd = temporaryFolder();
    put(cwd, { 'a.plan.yaml': planOf('F-1') });
    const watching = new Watching(cwd, '-o', 'findings.txt');
    await watching.until(waiting);
    put(cwd, { 'a.plan.yaml': latePlan('F-1') });
    await watching.until(waiting);
    put(cwd, { 'b.plan.yaml': planOf('F-2') });
    expect(await watching.until(waiting)).toContain('1 of 2 plans checked anew.');
    expect(await watching.stop()).toBe(130);
    expect(watching.all.split(waiting)).toHaveLength(4);
  });

  it('says at the start what is wrong, and waits for nothing', async () => {
    const cwd = temporaryFolder();
    for (const args of [
      ['nope.yaml'],
      ['--since', 'main'],
      ['-'],
      ['--staged'],
      ['--as-of', 'x'],
      ['--max-warnings', 'x'],
    ]) {
      put(cwd, { 'a.plan.yaml': planOf() });
      expect([args, await new Watching(cwd, ...args).ended]).toEqual([args, 2]);
    }
  });

  it('clears the screen of a terminal between two runs, and ends with 130 by Ctrl-C', async () => {
    const cwd = temporaryFolder();
    put(cwd, { 'a.plan.yaml': planOf('F-1') });
    const terminal = new Terminal([program, 'check', '--watch', ...day], cwd);
    await terminal.see('nothing missing, nothing late.');
    await terminal.see(waiting);
    put(cwd, { 'a.plan.yaml': latePlan('F-1') });
    await terminal.see('2 errors');
    await terminal.see(waiting);
    expect(terminal.raw.split('\u001b[2J')).toHaveLength(3);
    terminal.type(keys.interrupt);
    expect(await terminal.ended).toBe(130);
    const piped = new Watching(cwd);
    await piped.until(waiting);
    expect(piped.all).not.toContain('\u001b');
    expect(await piped.stop()).toBe(130);
  });
});
