import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { atTerminal, temporaryFolder } from '../support/io.ts';
import { fixture, worked } from '../support/plans.ts';

const root = join(import.meta.dirname, '../..');
/** A check by the program in this folder. */
const check = (folder: string) => [join(folder, 'bin/caseplan.js'), 'check', fixture(worked), '--as-of', '2026-05-01'];
const env = { ...process.env, ...atTerminal };

/** The program as it is when it has just been installed. */
function installed(): string {
  const folder = temporaryFolder();
  const isProgram = (path: string) => !path.startsWith(join(root, 'dist/compiled'));
  for (const part of ['bin', 'dist', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true, filter: isProgram });
  return folder;
}

function run(folder: string, { node = [] as string[], more = {} } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...check(folder)], {
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

const compiledIn = (folder: string) => join(folder, 'dist/compiled');
const kept = (folder: string) =>
  readdirSync(compiledIn(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
const oneBitOff = (bytes: Buffer) => {
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 4;
  return bytes;
};
const changes = (folder: string) => Object.fromEntries(kept(folder).map((file) => [file, statSync(file).mtimeMs]));

describe('what V8 compiled', () => {
  it('is kept beside the program by the first run, and taken as it is by the next', () => {
    const folder = installed();
    const first = run(folder);
    expect([first.status, first.err]).toEqual([1, '']);
    const before = changes(folder);
    expect(Object.keys(before).filter((file) => !file.endsWith('.cjs.bin'))).toEqual([]);
    expect(Object.keys(before).length).toBeGreaterThan(2);
    expect(run(folder)).toEqual(first);
    expect(changes(folder)).toEqual(before);
  });

  it('is whole when several runs are the first', async () => {
    const folder = installed();
    const runs = Array.from({ length: 6 }, () => spawn(process.execPath, check(folder), { env }));
    const told = await Promise.all(runs.map(({ stdout, stderr }) => Promise.all([text(stdout), text(stderr)])));
    expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(told[0]?.[0]).toContain('1 error, 6 warnings');
    expect(kept(folder).filter((file) => !file.endsWith('.cjs.bin'))).toEqual([]);
  });

  it('is kept apart for other versions of Node, whose V8 can have other patches, and for other settings', () => {
    const folder = installed();
    const first = run(folder);
    const before = changes(folder);
    expect(readdirSync(compiledIn(folder))[0]).toContain(`${process.version}-${process.arch}-`);
    expect(run(folder, { node: ['--stack-size=900'] })).toEqual(first);
    expect(readdirSync(compiledIn(folder))).toHaveLength(2);
    expect(changes(folder)).toMatchObject(before);
  });

  it.each<[string, (file: string) => void]>([
    ['is empty', (file) => truncateSync(file)],
    ['is cut off', (file) => truncateSync(file, statSync(file).size >> 1)],
    ['is all zeros', (file) => writeFileSync(file, Buffer.alloc(statSync(file).size))],
    ['has one other bit', (file) => writeFileSync(file, oneBitOff(readFileSync(file)))],
    ['is of another program', (file) => writeFileSync(file, readFileSync(process.execPath).subarray(0, 4096))],
  ])('does no harm where it %s', (_, damage) => {
    const folder = installed();
    const first = run(folder);
    for (const file of kept(folder)) damage(file);
    const damaged = kept(folder).map((file) => readFileSync(file));
    expect(run(folder)).toEqual(first);
    // And it is made anew.
    expect(kept(folder).filter((file, index) => damaged[index]?.equals(readFileSync(file)))).toEqual([]);
  });

  it('is not taken for a program that was put in the place of the one before', () => {
    const folder = installed();
    run(folder);
    const entry = join(folder, 'dist/cli.cjs');
    const text = readFileSync(entry, 'utf8');
    const other = text.replace('cannot be written', 'can not be saved');
    expect(other).not.toBe(text);
    writeFileSync(entry, other.padEnd(text.length));
    const before = changes(folder);
    expect(run(folder).status).toBe(1);
    const differs = Object.entries(changes(folder)).filter(([file, time]) => before[file] !== time);
    expect(differs.map(([file]) => basename(file))).toEqual(['cli.cjs.bin']);
  });

  it('is not kept where nothing can be written', () => {
    const folder = installed();
    // A file where the folder would be: rights do not keep an administrator from writing.
    writeFileSync(compiledIn(folder), '');
    expect(run(folder)).toEqual(run(root));
    expect(readFileSync(compiledIn(folder), 'utf8')).toBe('');
  });

  // Only an administrator can give a folder to somebody else.
  it.skipIf(process.getuid?.() !== 0)('is not kept for another than who installed the program', () => {
    const folder = installed();
    chownSync(join(folder, 'dist'), 65_534, 65_534);
    expect(run(folder)).toEqual(run(root));
    expect(existsSync(compiledIn(folder))).toBe(false);
  });

  it('can be written by nobody else, whatever the umask is', () => {
    const folder = installed();
    spawnSync('sh', ['-c', 'umask 0; exec "$@"', 'sh', process.execPath, ...check(folder)], { env });
    const all = [
      compiledIn(folder),
      ...readdirSync(compiledIn(folder)).map((name) => join(compiledIn(folder), name)),
      ...kept(folder),
    ];
    expect(all.length).toBeGreaterThan(3);
    expect(all.filter((path) => (statSync(path).mode & 0o022) !== 0)).toEqual([]);
  });

  it('is not kept when Node is told to keep nothing', () => {
    const folder = installed();
    expect(run(folder, { more: { NODE_DISABLE_COMPILE_CACHE: '1' } })).toEqual(run(root));
    expect(existsSync(compiledIn(folder))).toBe(false);
  });

  it('is not in the package', () => {
    run(root);
    expect(existsSync(compiledIn(root))).toBe(true);
    const { stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
    });
    const files = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path);
    expect(files).toContain('dist/cli.cjs');
    expect(files.filter((path: string) => path.startsWith('dist/compiled'))).toEqual([]);
  });
});

describe('a program of which a part is missing', () => {
  it('ends as a fault, and says what to do', () => {
    const folder = installed();
    const [, chunk = ''] = /chunks\/(chunk-[^"]+)/.exec(readFileSync(join(folder, 'dist/cli.cjs'), 'utf8')) ?? [];
    rmSync(join(folder, 'dist/chunks', chunk));
    const { status, out, err } = run(folder);
    expect([status, out]).toEqual([70, '']);
    expect(err).toContain('caseplan: this installation is damaged. Install it again.');
  });
});

describe('a checkout that is not built', () => {
  it('says how to build it', () => {
    const folder = temporaryFolder();
    cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true });
    expect(run(folder)).toEqual({
      status: 2,
      out: '',
      err: 'caseplan: this checkout is not built yet. Run: npm ci && npm run build\n',
    });
  });
});
