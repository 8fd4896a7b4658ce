/**
 * Finds the browser that prints. Nothing is downloaded here: what was named is taken, else what the machine has,
 * else the one that an npm package brings along.
 */
import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { BrowserNotFound } from './errors.ts';
import type { BrowserLocation, BrowserSource, Machine } from './machine.ts';
import { npmBrowser, unpackNpmBrowser } from './npm-browser.ts';

export interface BrowserQuery extends Machine {
  /** The path that the user named on the command line. */
  readonly explicit?: string | undefined;
  /** Is there a file that may be run? Only tests pass another answer than the file system's. */
  readonly isExecutable?: (path: string) => boolean;
}

/** The npm package that carries a browser for Linux on x64, in the last line that runs on Node 20. */
const NPM_BROWSER = '@sparticuz/chromium@143.0.4';

/**
 * Finds a browser. The order: the option, `CASEPLAN_BROWSER`, the well-known places, the npm package.
 * The first three answer without waiting, so that a browser can be started in the same turn of the event loop.
 *
 * @throws BrowserNotFound when there is none, or when the one that was named does not exist
 */
export function findBrowser(query: BrowserQuery): BrowserLocation | Promise<BrowserLocation> {
  const isExecutable = query.isExecutable ?? isExecutableFile;
  const { CASEPLAN_BROWSER: fromEnvironment } = query.env;
  if (query.explicit) return named(query.explicit, 'option', '--browser', isExecutable);
  if (fromEnvironment) return named(fromEnvironment, 'environment', 'CASEPLAN_BROWSER', isExecutable);
  const known = wellKnownPaths(query).find(isExecutable);
  if (known) return { path: known, source: 'system' };
  const packed = npmBrowser(query);
  if (packed) return unpackNpmBrowser(packed, query);
  throw new BrowserNotFound(howToGetOne(query));
}

function named(
  path: string,
  source: BrowserSource,
  option: string,
  isExecutable: (path: string) => boolean,
): BrowserLocation {
  if (isExecutable(path)) return { path, source };
  throw new BrowserNotFound(`The browser named by ${option} is not there or cannot be run: ${path}`);
}

/**
 * The places where browsers are installed. The headless shell comes first: it prints the same bytes as the whole
 * browser in half the time and memory.
 */
function wellKnownPaths({ platform, env }: Machine): string[] {
  if (platform === 'linux') return linuxPaths();
  if (platform === 'darwin') return macPaths(env);
  if (platform === 'win32') return windowsPaths(env);
  return [];
}

function linuxPaths(): string[] {
  const programs = [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ];
  return [...programs.map((program) => `/usr/bin/${program}`), '/opt/google/chrome/chrome', '/snap/bin/chromium'];
}

function macPaths(env: Machine['env']): string[] {
  const { HOME } = env;
  const folders = HOME ? ['/Applications', posix.join(HOME, 'Applications')] : ['/Applications'];
  const programs = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
  return folders.flatMap((folder) => programs.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`));
}

function windowsPaths(env: Machine['env']): string[] {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': programFilesX86, LOCALAPPDATA } = env;
  const folders = [PROGRAMFILES, programFilesX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
  const programs = [
    ['Google', 'Chrome', 'Application', 'chrome.exe'],
    ['Chromium', 'Application', 'chrome.exe'],
    ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ];
  return programs.flatMap((program) => folders.map((folder) => win32.join(folder, ...program)));
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function howToGetOne({ platform, arch }: Machine): string {
  const ways: string[] = [];
  if (platform === 'linux') ways.push('apt-get install -y --no-install-recommends chromium-headless-shell');
  if (platform === 'linux' && arch === 'x64') ways.push(`npm install ${NPM_BROWSER}`);
  if (platform === 'darwin' || platform === 'win32') ways.push('install Google Chrome');
  ways.push('set CASEPLAN_BROWSER (or --browser) to the path of a Chromium, Chrome or Edge');
  return `No browser was found to print the PDF with. Get one: ${ways.join('; or: ')}.`;
}
