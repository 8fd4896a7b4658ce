import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BrowserNotFound, type BrowserQuery, findBrowser, probeBrowser } from '../../src/pdf/index.ts';
import { fontDir, machine } from './engine.ts';

const nowhere: BrowserQuery = { env: {}, platform: 'freebsd', arch: 'x64', isExecutable: () => false };
const lookUp = (query: Partial<BrowserQuery>, ...programs: string[]) =>
  findBrowser({ ...nowhere, isExecutable: (path) => programs.includes(path), ...query });

describe('findBrowser', () => {
  test('takes the option, then the environment, then the well-known places', () => {
    const env = { CASEPLAN_BROWSER: '/env/chrome' };
    const all = ['/option/chrome', '/env/chrome', '/usr/bin/chromium'];
    expect(lookUp({ env, platform: 'linux', explicit: '/option/chrome' }, ...all)).toEqual({
      path: '/option/chrome',
      source: 'option',
    });
    expect(lookUp({ env, platform: 'linux' }, ...all)).toEqual({ path: '/env/chrome', source: 'environment' });
    expect(lookUp({ platform: 'linux' }, ...all)).toEqual({ path: '/usr/bin/chromium', source: 'system' });
  });

  test('prefers the headless shell', () => {
    const found = lookUp({ platform: 'linux' }, '/usr/bin/chromium', '/usr/bin/chromium-headless-shell');
    expect(found).toMatchObject({ path: '/usr/bin/chromium-headless-shell' });
  });

  test('knows where macOS and Windows keep theirs', () => {
    const mac = '/Users/rosa/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(lookUp({ platform: 'darwin', env: { HOME: '/Users/rosa' } }, mac)).toMatchObject({ path: mac });
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', PROGRAMFILES: 'C:\\Program Files' };
    expect(lookUp({ platform: 'win32', env }, edge)).toMatchObject({ path: edge });
  });

  test('says when the one that was named is not there, and does not take another', () => {
    expect(() => lookUp({ platform: 'linux', explicit: '/no/chrome' }, '/usr/bin/chromium')).toThrow(
      'The browser named by --browser is not there or cannot be run: /no/chrome',
    );
    expect(() => lookUp({ platform: 'linux', env: { CASEPLAN_BROWSER: '/no/chrome' } }, '/usr/bin/chromium')).toThrow(
      'The browser named by CASEPLAN_BROWSER is not there or cannot be run: /no/chrome',
    );
  });

  test('says in one line how to get one', () => {
    const message = (query: Partial<BrowserQuery>) => {
      try {
        lookUp(query);
      } catch (error) {
        expect(error).toBeInstanceOf(BrowserNotFound);
        return (error as Error).message;
      }
      throw new Error('A browser was found.');
    };
    expect(message({ platform: 'linux', arch: 'arm64' })).toContain(
      'apt-get install -y --no-install-recommends chromium-headless-shell',
    );
    expect(message({ platform: 'darwin' })).toContain('install Google Chrome');
    for (const platform of ['linux', 'darwin', 'win32', 'freebsd'] as const) {
      expect(message({ platform, arch: 'arm64' })).toContain('CASEPLAN_BROWSER');
      expect(message({ platform, arch: 'arm64' })).not.toContain('\n');
    }
  });
});

describe('probeBrowser', () => {
  const options = { ...machine, fontDir };

  test('tells what the browser is and that it prints', async () => {
    const probe = await probeBrowser(options);
    expect(probe).toMatchObject({ starts: true, fontsOk: true, problems: [], sandbox: machine.uid !== 0 });
    expect(probe.version).toMatch(/Chrome\/\d+/);
  });

  test('tells what is wrong with a program that is no browser', async () => {
    const probe = await probeBrowser({ ...options, explicit: '/bin/false' });
    expect(probe).toMatchObject({
      starts: false,
      fontsOk: false,
      problems: ['The browser /bin/false failed: it ended with status 1.'],
    });
  });

  test('tells when there is none', async () => {
    const probe = await probeBrowser({ ...options, ...nowhere });
    expect(probe.location).toBeUndefined();
    expect(probe.problems).toEqual([expect.stringContaining('No browser was found')]);
  });

  test.skipIf(machine.uid !== 0)('tells what to do when the sandbox does not work', async () => {
    const probe = await probeBrowser({ ...options, uid: 1000 });
    expect(probe.sandbox).toBe(true);
    expect(probe.problems).toEqual([expect.stringContaining('set CASEPLAN_NO_SANDBOX=1')]);
  });
});

describe('the browser of the npm package', () => {
  const cache = mkdtempSync(join(tmpdir(), 'caseplan-cache-'));
  const query = { ...machine, env: { ...process.env, XDG_CACHE_HOME: cache }, isExecutable: () => false, fontDir };
  afterAll(() => rmSync(cache, { recursive: true }));

  test('is unpacked once into a private folder, by two at once as by one, and prints', async (context) => {
    context.skip(!canUseNpmBrowser(), 'only on linux-x64 with @sparticuz/chromium installed');
    const [one, two] = await Promise.all([findBrowser(query), findBrowser(query)]);
    expect(one).toEqual(two);
    expect(one).toMatchObject({ source: 'npm' });
    expect(readdirSync(join(cache, 'caseplan'))).toEqual([expect.stringMatching(/^chromium-[\d.]+$/)]);
    expect(statSync(join(cache, 'caseplan')).mode & 0o077).toBe(0);
    expect(await probeBrowser(query)).toMatchObject({ starts: true, fontsOk: true, problems: [] });
  });
});

function canUseNpmBrowser(): boolean {
  try {
    createRequire(import.meta.url).resolve('@sparticuz/chromium');
    return process.platform === 'linux' && process.arch === 'x64';
  } catch {
    return false;
  }
}
