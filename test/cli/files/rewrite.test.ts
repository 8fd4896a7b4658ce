import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { locked } from '../../../src/cli/files/lock.ts';
import { rewrite } from '../../../src/cli/files/rewrite.ts';
import type { Io } from '../../../src/cli/io.ts';
import { bundled } from '../../pdf/engine.ts';
import { caseplan, temporaryFolder } from '../../support/io.ts';
import { minimal, textOf } from '../../support/plans.ts';

const posix = it.skipIf(process.platform === 'win32');

const bytes = (text: string) => new TextEncoder().encode(text);
const ioIn = (cwd: string) => ({ cwd }) as Io;

/** A folder with one file, and what it holds later on. */
function folderWith(text: string) {
  const cwd = temporaryFolder();
  const file = join(cwd, 'a.plan.yaml');
  writeFileSync(file, text);
  const read = (name = 'a.plan.yaml') => readFileSync(join(cwd, name), 'utf8');
  const rest = () => readdirSync(cwd).filter((name) => name !== 'a.plan.yaml');
  return { cwd, file, read, rest };
}

const messageOf = (work: Promise<unknown>) =>
  work.then(
    () => 'written',
    (error: Error) => error.message,
  );

describe('a plan that somebody else has changed since it was read', () => {
  it('stays as it is; what was to be written and what was read are kept beside it', async () => {
    const { cwd, read, rest } = folderWith('theirs\n');
    const said = await messageOf(rewrite('a.plan.yaml', bytes('old\n'), 'mine\n', ioIn(cwd)));
    expect(said).toBe(
      'a.plan.yaml was changed by somebody else in the meantime; it stays as it is. What this command made of it is in a.plan.yaml.mine-1. ' +
        'Run this again, or bring both together: caseplan merge a.plan.yaml.base-1 a.plan.yaml a.plan.yaml.mine-1',
    );
    expect([read(), read('a.plan.yaml.mine-1'), read('a.plan.yaml.base-1')]).toEqual(['theirs\n', 'mine\n', 'old\n']);
    expect(await messageOf(rewrite('a.plan.yaml', 'old\n', 'mine too\n', ioIn(cwd)))).toContain('a.plan.yaml.mine-2');
    expect(rest()).toEqual(['a.plan.yaml.base-1', 'a.plan.yaml.base-2', 'a.plan.yaml.mine-1', 'a.plan.yaml.mine-2']);
  });

  it('is named so that the command can be pasted where its path has spaces', async () => {
    const { cwd, read } = folderWith('theirs\n');
    renameSync(join(cwd, 'a.plan.yaml'), join(cwd, "Ana's plan.yaml"));
    const said = await messageOf(rewrite("Ana's plan.yaml", bytes('old\n'), 'mine\n', ioIn(cwd)));
    const command = said.slice(said.indexOf('caseplan merge')).replace('caseplan merge', "printf '%s\\n'");
    expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe(
      "Ana's plan.yaml.base-1\nAna's plan.yaml\nAna's plan.yaml.mine-1\n",
    );
    expect(read("Ana's plan.yaml")).toBe('theirs\n');
  });

  it('is no conflict where both wrote the same', async () => {
    const { cwd, read, rest } = folderWith('same\n');
    await rewrite('a.plan.yaml', bytes('old\n'), 'same\n', ioIn(cwd));
    expect([read(), rest()]).toEqual(['same\n', []]);
  });

  it('is not made again where it was removed or has another name now', async () => {
    const { cwd, file, read, rest } = folderWith('old\n');
    rmSync(file);
    expect(await messageOf(rewrite('a.plan.yaml', bytes('old\n'), 'mine\n', ioIn(cwd)))).toBe(
      'a.plan.yaml is no longer there. What this command made of it is in a.plan.yaml.mine-1.',
    );
    expect([existsSync(file), read('a.plan.yaml.mine-1')]).toEqual([false, 'mine\n']);
    writeFileSync(file, 'old\n');
    renameSync(file, join(cwd, 'b.plan.yaml'));
    await messageOf(rewrite('a.plan.yaml', bytes('old\n'), 'mine\n', ioIn(cwd)));
    expect([existsSync(file), read('b.plan.yaml')]).toEqual([false, 'old\n']);
    expect(rest()).toContain('a.plan.yaml.mine-2');
  });

  it('keeps its byte order mark, and so does what is kept beside it', async () => {
    const { cwd, read } = folderWith('\uFEFFold\n');
    await rewrite('a.plan.yaml', 'old\n', 'new\n', ioIn(cwd));
    expect(read()).toBe('\uFEFFnew\n');
    await messageOf(rewrite('a.plan.yaml', 'old\n', 'mine\n', ioIn(cwd)));
    expect(read('a.plan.yaml.mine-1')).toBe('\uFEFFmine\n');
  });

  posix(
    'is found at the end of links, by whatever name, and what is kept stands beside it with its access',
    async () => {
      const cwd = temporaryFolder();
      mkdirSync(join(cwd, 'real'));
      writeFileSync(join(cwd, 'real/a.plan.yaml'), 'theirs\n', { mode: 0o600 });
      symlinkSync('real/a.plan.yaml', join(cwd, 'linked.plan.yaml'));
      const said = await messageOf(rewrite('linked.plan.yaml', bytes('old\n'), 'mine\n', ioIn(cwd)));
      expect(said).toContain('is in real/a.plan.yaml.mine-1.');
      expect(readFileSync(join(cwd, 'real/a.plan.yaml.mine-1'), 'utf8')).toBe('mine\n');
      expect(statSync(join(cwd, 'real/a.plan.yaml.mine-1')).mode & 0o777).toBe(0o600);
      await rewrite('linked.plan.yaml', bytes('theirs\n'), 'new\n', ioIn(cwd));
      expect(lstatSync(join(cwd, 'linked.plan.yaml')).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(cwd, 'real/a.plan.yaml'), 'utf8')).toBe('new\n');
    },
  );

  it('what is kept is no plan to a check of the folder', async () => {
    const { cwd } = folderWith(textOf(minimal));
    await messageOf(rewrite('a.plan.yaml', bytes('old\n'), 'no plan', ioIn(cwd)));
    const { out } = await caseplan(['check', '--format', 'json'], { cwd });
    expect(JSON.parse(out).summary).toMatchObject({ plans: 1, errors: 0 });
  });

  posix('says so where nothing can be written there', async () => {
    const { cwd, read } = folderWith('old\n');
    chmodSync(cwd, 0o555);
    // Root can write everywhere: it becomes somebody who cannot.
    const isRoot = process.getuid?.() === 0;
    if (isRoot) process.seteuid?.(65_534);
    try {
      expect(await messageOf(rewrite('a.plan.yaml', bytes('old\n'), 'mine\n', ioIn(cwd)))).toBe(
        'a.plan.yaml cannot be written (EACCES). Check that the folder exists and is yours to write in.',
      );
      expect(read()).toBe('old\n');
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(cwd, 0o755);
    }
  });

  it('says so where its folder has gone, or is a file', async () => {
    const cwd = temporaryFolder();
    const said = (name: string) => messageOf(rewrite(name, bytes('old\n'), 'mine\n', ioIn(cwd)));
    writeFileSync(join(cwd, 'file'), '');
    expect(await said('gone/a.plan.yaml')).toMatch(/^gone\/a\.plan\.yaml cannot be written \(ENOENT\)\. Check/);
    expect(await said('file/a.plan.yaml')).toMatch(/^file\/a\.plan\.yaml cannot be written \(ENOTDIR\)\. Check/);
    expect(readdirSync(cwd)).toEqual(['file']);
  });
});

describe('a lock', () => {
  const lockOf = (file: string) => join(file, '..', '.a.plan.yaml.lock');

  it('that a killed process left is taken away at once', async () => {
    const { cwd, file, read, rest } = folderWith('old\n');
    const dead = spawn(process.execPath, ['-e', '0']);
    await once(dead, 'exit');
    writeFileSync(lockOf(file), `${dead.pid} ${hostname()} 0123456789abcdef\n`);
    await Promise.all([0, 1, 2].map(() => rewrite('a.plan.yaml', bytes('old\n'), 'new\n', ioIn(cwd))));
    expect([read(), rest()]).toEqual(['new\n', []]);
  });

  it.each([
    ['of another machine', '1 elsewhere 0123456789abcdef\n'],
    ['of a process that goes on', `${process.pid} ${hostname()} 0123456789abcdef\n`],
    ['that says nothing', ''],
  ])('%s is taken away when it does not change for long', async (_, text) => {
    const { file, rest } = folderWith('old\n');
    writeFileSync(lockOf(file), text);
    // The right to take it away was left behind, too.
    writeFileSync(`${lockOf(file)}.0123456789abcdef`, '');
    let done = 0;
    await Promise.all([0, 1, 2].map(() => locked(file, async () => void done++, 200)));
    expect(done).toBe(3);
    expect(rest().filter((name) => name === '.a.plan.yaml.lock')).toEqual([]);
  });

  it('is held by one at a time, and is given back by work that fails', async () => {
    const { file, rest } = folderWith('old\n');
    let [inside, most] = [0, 0];
    const work = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await delay(2);
      inside -= 1;
      if (most > 0) throw new Error('failed');
    };
    const all = await Promise.allSettled(Array.from({ length: 10 }, () => locked(file, work)));
    expect(all.map(({ status }) => status)).toEqual(Array(10).fill('rejected'));
    expect([most, rest()]).toEqual([1, []]);
  });
});

describe('many processes that write at once', () => {
  let script = '';
  beforeAll(() => {
    script = bundled('test/cli/files/writing-process.ts');
  });

  const start = (cwd: string, ...args: string[]) =>
    spawn(process.execPath, [script, 'a.plan.yaml', ...args], { cwd, stdio: ['pipe', 'pipe', 'pipe'] });

  async function ending(child: ChildProcess): Promise<{ status: number; err: string }> {
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    const [status] = await once(child, 'close');
    return { status, err };
  }

  it('one of those that read the same is written, every other one says so and keeps what it made', async () => {
    const { cwd, read, rest } = folderWith('old\n');
    const children = Array.from({ length: 20 }, (_, n) => start(cwd, `line ${n}`, 'once'));
    await Promise.all(children.map(({ stdout }) => once(stdout, 'data')));
    const endings = children.map(ending);
    for (const { stdin } of children) stdin.end();
    const ended = await Promise.all(endings);
    const winners = ended.flatMap(({ status }, n) => (status === 0 ? [n] : []));
    expect(winners).toHaveLength(1);
    expect(read()).toBe(`old\nline ${winners[0]}\n`);
    const kept = ended.flatMap(({ status, err }, n) => {
      if (status === 0) return [];
      const [, name = ''] = /is in (a\.plan\.yaml\.mine-\d+)\./.exec(err) ?? [];
      expect(read(name)).toBe(`old\nline ${n}\n`);
      return [name];
    });
    expect(new Set(kept).size).toBe(19);
    expect(rest().filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('all are written, in some order, where each one reads again', async () => {
    const { cwd, read, rest } = folderWith('old\n');
    const lines = Array.from({ length: 20 }, (_, n) => `line ${n}`);
    const ended = await Promise.all(lines.map((line) => ending(start(cwd, line, 'again'))));
    expect(ended).toEqual(lines.map(() => ({ status: 0, err: '' })));
    expect(read().trimEnd().split('\n').sort()).toEqual(['old', ...lines].sort());
    expect(rest().filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('and are killed leave a whole file, with all that was said to be written, into which others can write', async () => {
    const { cwd, read, rest } = folderWith('old\n');
    const linesOf = (name: string) => (existsSync(join(cwd, name)) ? read(name).split('\n').length : 0);
    for (let round = 0; round < 3; round++) {
      const children = Array.from({ length: 4 }, (_, n) => start(cwd, `line ${round}-${n}`, 'ever', 'log'));
      const ends = children.map((child) => once(child, 'close'));
      const wanted = linesOf('log') + 10 + round;
      while (linesOf('log') < wanted) await delay(5);
      for (const child of children) child.kill('SIGKILL');
      await Promise.all(ends);
    }
    const written = read('log').trimEnd().split('\n');
    expect(read().split('\n')).toEqual(expect.arrayContaining(written));
    expect(read()).toMatch(/^old\n(line \d-\d-\d+\n)*$/);
    await rewrite('a.plan.yaml', bytes(read()), `${read()}last\n`, ioIn(cwd));
    expect(read()).toMatch(/\nlast\n$/);
    expect(rest().filter((name) => name.endsWith('.lock'))).toEqual([]);
  });
});
