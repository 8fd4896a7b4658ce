import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import * as fs from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeFolder, writeWhole } from '../../../src/cli/files/write.ts';
import * as pdf from '../../../src/pdf/index.ts';
import { caseplan, temporaryFolder } from '../../support/io.ts';
import { minimal, textOf } from '../../support/plans.ts';

vi.mock('node:fs/promises', async (importActual) => {
  const actual = await importActual<typeof fs>();
  return { ...actual, rename: vi.fn(actual.rename) };
});

vi.mock('../../../src/pdf/index.ts', async (importActual) => {
  const actual = await importActual<typeof pdf>();
  return { ...actual, openPrinter: vi.fn(actual.openPrinter) };
});

/** A device of the test's own: root could replace that of the machine, which would hurt every other program. */
function device(name: string, minor: number): string {
  if (process.getuid?.() !== 0) return `/dev/${name}`;
  const path = join(temporaryFolder(), name);
  execFileSync('mknod', [path, 'c', '1', String(minor)]);
  return path;
}

const modeOf = (path: string) => statSync(path).mode & 0o777;
const posix = it.skipIf(process.platform === 'win32');

describe('a file that is written', () => {
  posix('is its reader’s alone until it is whole, then what the umask leaves', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    const before = process.umask(0o027);
    try {
      const modes: number[] = [];
      await writeWhole(path, 'new', async () => {
        const [temporary = ''] = readdirSync(join(path, '..'));
        modes.push(modeOf(join(path, '..', temporary)));
      });
      expect([...modes, modeOf(path)]).toEqual([0o600, 0o640]);
    } finally {
      process.umask(before);
    }
  });

  posix('keeps its mode, and its owner where the system lets it', async () => {
    const path = join(temporaryFolder(), 'a.txt');
    writeFileSync(path, 'old');
    chmodSync(path, 0o604);
    if (process.getuid?.() === 0) await fs.chown(path, 1234, 4321);
    const { uid, gid } = statSync(path);
    await writeWhole(path, 'new');
    expect([readFileSync(path, 'utf8'), modeOf(path)]).toEqual(['new', 0o604]);
    expect(statSync(path)).toMatchObject({ uid, gid });
  });

  posix('behind a link is replaced, and the link stays', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'real'));
    writeFileSync(join(folder, 'real/a.txt'), 'old');
    chmodSync(join(folder, 'real/a.txt'), 0o640);
    symlinkSync('real', join(folder, 'linked'));
    symlinkSync('./a.txt', join(folder, 'real/one'));
    symlinkSync('linked/one', join(folder, 'two'));
    const { ino } = statSync(join(folder, 'real/a.txt'));
    await writeWhole(join(folder, 'two'), 'new');
    expect(readlinkSync(join(folder, 'two'))).toBe('linked/one');
    expect(readlinkSync(join(folder, 'real/one'))).toBe('./a.txt');
    expect(readFileSync(join(folder, 'real/a.txt'), 'utf8')).toBe('new');
    expect(modeOf(join(folder, 'real/a.txt'))).toBe(0o640);
    // Another file under the same name: it was replaced at once, not written over bit by bit.
    expect(statSync(join(folder, 'real/a.txt')).ino).not.toBe(ino);
    expect(readdirSync(join(folder, 'real')).sort()).toEqual(['a.txt', 'one']);
  });

  posix('is made at the end of a link that leads to nothing yet; a circle of links is a mistake', async () => {
    const folder = temporaryFolder();
    symlinkSync('b.txt', join(folder, 'a.txt'));
    await writeWhole(join(folder, 'a.txt'), 'new');
    expect(lstatSync(join(folder, 'a.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toBe('new');
    symlinkSync('c', join(folder, 'c'));
    await expect(writeWhole(join(folder, 'c'), 'new')).rejects.toThrow(/\(ELOOP\)\. It is a link that leads back/);
  });

  it('stays as it was where the new one is not what was promised, or the program that has it open keeps it', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.pdf');
    writeFileSync(path, 'old');
    await expect(writeWhole(path, 'new', () => Promise.reject(new Error('not sound')))).rejects.toThrow(/^not sound$/);
    const busy = Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'rename' });
    vi.mocked(fs.rename).mockRejectedValueOnce(busy);
    await expect(writeWhole(path, 'new')).rejects.toThrow(
      `${path} cannot be written (EPERM). It may be open in another program, such as a PDF viewer: close it there and run this again.`,
    );
    expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['a.pdf'], 'old']);
  });

  it('is no folder', async () => {
    const folder = temporaryFolder();
    await expect(writeWhole(folder, 'new')).rejects.toThrow(`${folder} is a folder. Name a file in it.`);
    writeFileSync(join(folder, 'file'), '');
    await expect(makeFolder(join(folder, 'file/sub'))).rejects.toThrow(/cannot be made \((EEXIST|ENOTDIR)\)/);
    await Promise.all([1, 2, 3].map(() => makeFolder(join(folder, 'a/b/c'))));
    expect(statSync(join(folder, 'a/b/c')).isDirectory()).toBe(true);
  });

  it.skipIf(process.platform !== 'linux')('is refused where the system lets nobody make a folder', async () => {
    await expect(makeFolder('/proc/caseplan')).rejects.toThrow(/cannot be made \(ENOENT\)/);
  });
});

describe('what is no file', () => {
  it.skipIf(process.platform !== 'linux')('a device is written into and stays one', async () => {
    const [nothing, full] = [device('null', 3), device('full', 7)];
    const verified: string[] = [];
    await writeWhole(nothing, 'new', async (bytes) => void verified.push(Buffer.from(bytes).toString()));
    expect(verified).toEqual(['new']);
    await expect(writeWhole(full, 'new')).rejects.toThrow(`${full} cannot be written (ENOSPC). The disk is full.`);
    for (const path of [nothing, full]) expect(statSync(path).isCharacterDevice()).toBe(true);
  });

  posix('a pipe gets the whole, also through a link', async () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    symlinkSync('pipe', join(folder, 'link'));
    for (const name of ['pipe', 'link']) {
      const reader = spawn('cat', [pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
      const chunks: Buffer[] = [];
      reader.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
      const ended = new Promise((resolve) => reader.once('close', resolve));
      const content = 'x'.repeat(300_000);
      // A pipe that was replaced would leave its reader waiting.
      const giveUp = setTimeout(() => reader.kill(), 5000);
      await writeWhole(join(folder, name), content);
      await ended;
      clearTimeout(giveUp);
      expect(Buffer.concat(chunks).length).toBe(content.length);
    }
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['link', 'pipe']);
  });

  posix('the wait for the reader of a pipe can be interrupted, and for one that reads no further', async () => {
    const pipe = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const early = writeWhole(pipe, 'new', undefined, AbortSignal.timeout(200));
    await expect(early).rejects.toMatchObject({ name: 'AbortError' });
    const reader = spawn('bash', ['-c', 'exec 3< "$0"; sleep 30', pipe], { stdio: 'ignore' });
    const late = writeWhole(pipe, 'x'.repeat(300_000), undefined, AbortSignal.timeout(1000));
    await expect(late).rejects.toMatchObject({ name: 'AbortError' });
    const gone = writeWhole(pipe, 'x'.repeat(300_000));
    setTimeout(() => reader.kill(), 500);
    await expect(gone).rejects.toThrow(/cannot be written \(EPIPE\)\. Its reader has gone/);
  });
});

/** A folder with a plan for each name, with the name as its id unless it is given another. */
function planFolder(names: readonly string[], change: Record<string, (text: string) => string> = {}): string {
  const cwd = temporaryFolder();
  for (const name of names) {
    const text = textOf(minimal).replace('FSP-0001', name);
    writeFileSync(join(cwd, `${name}.plan.yaml`), change[name]?.(text) ?? text);
  }
  return cwd;
}

const documentsIn = (folder: string) => readdirSync(folder).filter((name) => !name.endsWith('.plan.yaml'));

describe('where render writes', () => {
  const html = ['--format', 'html'];

  it('-o takes one plan, --out-dir makes its folder, both are one too many', async () => {
    const cwd = planFolder(['A', 'B']);
    const two = await caseplan(['render', '.', '-o', 'x.html', ...html], { cwd });
    expect([two.status, two.err]).toEqual([
      2,
      'caseplan: -o takes one plan, but 2 match. Use --out-dir FOLDER, or name one plan.\n',
    ]);
    const both = await caseplan(['render', 'A.plan.yaml', '-o', 'x.html', '--out-dir', 'out', ...html], { cwd });
    expect([both.status, both.err]).toEqual([
      2,
      'caseplan: -o names a file and --out-dir a folder. Give one of the two.\n',
    ]);
    expect(documentsIn(cwd)).toEqual([]);
    const made = await caseplan(['render', '.', '--out-dir', 'out/court', ...html], { cwd });
    expect([made.status, made.out]).toEqual([0, 'out/court/A.plan.html\nout/court/B.plan.html\n']);
    writeFileSync(join(cwd, 'taken'), '');
    const taken = await caseplan(['render', 'A.plan.yaml', '--out-dir', 'taken', ...html], { cwd });
    expect(taken.status).toBe(2);
    expect(taken.err).toMatch(/^caseplan: The folder .*taken cannot be made \(EEXIST\)\. .*\n$/);
  });

  it('two plans never write the same file, whatever the case of its letters', async () => {
    const cwd = planFolder(['A', 'B', 'C'], { C: (text) => text.replace('id: C', 'id: a') });
    const { status, out, err } = await caseplan(['render', '.', '--out-dir', 'out', ...html], { cwd });
    expect([status, out, documentsIn(cwd)]).toEqual([2, '', []]);
    expect(err).toMatch(
      /^caseplan: A\.plan\.yaml and C\.plan\.yaml would both be written to out\/a\.plan\.html\. .*\n$/,
    );
    mkdirSync(join(cwd, 'sub'));
    writeFileSync(join(cwd, 'sub/a.plan.yaml'), textOf(minimal).replace('FSP-0001', 'A'));
    const apart = await caseplan(['render', 'A.plan.yaml', 'sub', ...html], { cwd });
    expect([apart.status, apart.out]).toEqual([0, 'A.plan.html\nsub/A.plan.html\n']);
  });

  it('an old document stays as it was where a new one cannot be made', async () => {
    const cwd = planFolder(['A'], { A: unprintable });
    writeFileSync(join(cwd, 'A.plan.pdf'), 'old');
    await caseplan(['render', 'A.plan.yaml'], { cwd });
    expect(readFileSync(join(cwd, 'A.plan.pdf'), 'utf8')).toBe('old');
    expect(documentsIn(cwd)).toEqual(['A.plan.pdf']);
  });
});

const unprintable = (text: string) => text.replace('Ana Castell', 'Ana 田中');
const broken = (text: string) => text.replace('assignee: kim', 'assignee: kmi');

describe('what is wrong with one plan', () => {
  it('does not keep the others from being rendered; the worst ending counts', async () => {
    const cwd = planFolder(['A', 'B', 'C', 'D'], { A: unprintable, C: broken });
    const { status, out, err } = await caseplan(['render', '.'], { cwd });
    expect([status, out]).toEqual([2, 'B.plan.pdf\nD.plan.pdf\n']);
    expect(documentsIn(cwd).sort()).toEqual(['B.plan.pdf', 'D.plan.pdf']);
    expect(err).toMatch(/^caseplan: A\.plan\.yaml:\d+: no bundled font has the character 田/m);
    expect(err).toContain('nothing was written for C.plan.yaml');
    expect((await caseplan(['render', 'B.plan.yaml', 'C.plan.yaml'], { cwd })).status).toBe(1);
  });

  it('not even where its page takes too long, which is the end of the browser', async () => {
    const actual = await vi.importActual<typeof pdf>('../../../src/pdf/index.ts');
    const slow = 'it took longer than 10 s.';
    const opened = vi.mocked(pdf.openPrinter).mockClear();
    opened.mockImplementationOnce(async (options) => {
      const printer = await actual.openPrinter(options);
      return {
        version: () => printer.version(),
        close: () => printer.close(),
        print: async (...args) => {
          if (!args[0].includes('Slow')) return printer.print(...args);
          await printer.close();
          throw new actual.PrintInterrupted(slow);
        },
      };
    });
    const cwd = planFolder(['A', 'B', 'C', 'D'], { B: (text) => text.replace('Ana Castell', 'Slow') });
    const { status, out, err } = await caseplan(['render', '.'], { cwd });
    expect([status, out, err]).toEqual([2, 'A.plan.pdf\nC.plan.pdf\nD.plan.pdf\n', `caseplan: B.plan.yaml: ${slow}\n`]);
    expect(opened).toHaveBeenCalledTimes(2);
  });

  it('but no browser is told once, and a fault ends the run with what was written told', async () => {
    const cwd = planFolder(['A', 'B', 'C', 'D']);
    const none = await caseplan(['render', '.', '--browser', '/no/such/browser'], { cwd });
    expect([none.status, none.err.match(/\/no\/such\/browser/g)?.length]).toEqual([2, 1]);
    const actual = await vi.importActual<typeof pdf>('../../../src/pdf/index.ts');
    vi.mocked(pdf.openPrinter).mockImplementationOnce(async (options) => {
      const printer = await actual.openPrinter(options);
      let prints = 0;
      return Object.assign(Object.create(printer), {
        close: () => printer.close(),
        print: async (...args: Parameters<typeof printer.print>) => {
          if (prints++ === 0) throw new TypeError('a fault');
          return printer.print(...args);
        },
      });
    });
    const fault = await caseplan(['render', '.'], { cwd });
    expect([fault.status, fault.out, documentsIn(cwd)]).toEqual([70, 'B.plan.pdf\n', ['B.plan.pdf']]);
  });

  it('an interruption ends all of it', async () => {
    const cwd = planFolder(['A', 'B', 'C']);
    const controller = new AbortController();
    const out: string[] = [];
    const stdout = {
      write: (text: string | Uint8Array) => {
        out.push(String(text));
        controller.abort();
      },
      isTTY: false,
      columns: 100,
    };
    const { status, err } = await caseplan(['render', '.'], { cwd, stdout, interruption: () => controller.signal });
    expect([status, err]).toEqual([130, 'caseplan: interrupted; what was written before is whole.\n']);
    expect(documentsIn(cwd).sort()).toEqual(out.map((line) => line.trim()));
  });
});
