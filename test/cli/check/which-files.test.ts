import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundled } from '../../interview/terminal.ts';
import { Checkout, latePlan, planOf } from '../../support/checkout.ts';
import { atTerminal, temporaryFolder } from '../../support/io.ts';

const page = readFileSync(join(import.meta.dirname, '../../../docs/which-files.md'), 'utf8');

let program: string;
let remove = () => {};

beforeAll(async () => {
  ({ program, remove } = await bundled());
});
afterAll(() => remove());

/** The checkout that the page describes. */
function checkout(): Checkout {
  const repo = new Checkout({
    '.gitignore': 'private/\n',
    'plans/castell.plan.yaml': planOf('FSP-0001'),
    'plans/rivera.plan.yaml': latePlan('FSP-0002'),
  });
  repo.put({ 'private/draft.plan.yaml': planOf('FSP-0003') });
  return repo;
}

/** A shell in which `caseplan` is this program. */
function shell(command: string, cwd: string) {
  const bin = temporaryFolder();
  const script = `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`;
  writeFileSync(join(bin, 'caseplan'), script, { mode: 0o755 });
  const env = { ...process.env, ...atTerminal, PATH: `${bin}${delimiter}${process.env.PATH}` };
  return spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8', env });
}

/** The commands of the page in order, each with what it is said to print on both streams. */
const commands = [...page.matchAll(/^```console\n(.*?)^```/gms)].flatMap(([, block]) =>
  (block ?? '')
    .split(/^\$ /m)
    .slice(1)
    .map((part) => ({ command: part.slice(0, part.indexOf('\n')), printed: part.slice(part.indexOf('\n') + 1) })),
);

describe('docs/which-files.md', () => {
  it('shows what the program prints', () => {
    const repo = checkout();
    expect(commands.length).toBeGreaterThan(8);
    for (const { command, printed } of commands) {
      expect([command, shell(`${command} 2>&1`, repo.folder).stdout]).toEqual([command, printed]);
    }
  });

  it('has a hook that keeps a plan with errors from a commit, and lets a sound one through', () => {
    const [, hook = ''] = /^```sh file=pre-commit\n(.*?)^```/ms.exec(page) ?? [];
    const repo = new Checkout();
    mkdirSync(join(repo.folder, '.git/hooks'), { recursive: true });
    writeFileSync(join(repo.folder, '.git/hooks/pre-commit'), hook);
    chmodSync(join(repo.folder, '.git/hooks/pre-commit'), 0o755);
    const commit = (text: string, onDisk = text) => {
      repo.put({ 'plans/a.plan.yaml': text });
      repo.git('add', 'plans/a.plan.yaml');
      repo.put({ 'plans/a.plan.yaml': onDisk });
      return shell('git commit --quiet --message "A plan"', join(repo.folder, 'plans'));
    };
    // What is done is asked for its form alone, on whatever day this runs.
    const sound = planOf().replace('status: active', 'status: completed');
    const broken = sound.replace('assignee: kim', 'assignee: kmi');
    const refused = commit(broken, sound);
    expect([refused.status, refused.stdout + refused.stderr]).toEqual([1, expect.stringContaining('format/reference')]);
    // `git commit FILE` makes an index of its own, which is the one that counts.
    const whole = shell('git commit --quiet --message "All of it" a.plan.yaml', join(repo.folder, 'plans'));
    expect(whole.status).toBe(0);
    expect(commit(`${sound}# seen\n`, broken).status).toBe(0);
    expect(repo.git('log', '--format=%s')).toBe('A plan\nAll of it\nFirst\n');
  });
});
