/**
 * One running browser: started with its own profile folder, spoken to over two pipes, and gone without a trace
 * afterwards, however it ends.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { BrowserFailed } from './errors.ts';
import { writeFontConfiguration } from './font-configuration.ts';
import type { BrowserLocation, Machine } from './machine.ts';
import { PipeTransport } from './pipe-transport.ts';

export interface BrowserProcessOptions {
  readonly location: BrowserLocation;
  readonly machine: Machine;
  readonly fontDir: string;
  readonly sandbox: boolean;
}

export interface BrowserProcess {
  readonly transport: PipeTransport;
  /** Rejects with BrowserFailed when the browser ends before it was told to; never resolves. */
  readonly failed: Promise<never>;
  /** Ends the browser and removes its profile folder. May be called more than once. */
  dispose(): Promise<void>;
}

/** How much of what the browser said is kept for the error message, in characters. */
const SAID_LENGTH = 4_000;

const INTERRUPTS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Whether the browser's sandbox can be used: it refuses root, and some containers have no user namespaces. */
export function usesSandbox({ env, uid }: Machine, noSandbox = false): boolean {
  const { CASEPLAN_NO_SANDBOX } = env;
  return uid !== 0 && !noSandbox && CASEPLAN_NO_SANDBOX !== '1';
}

/** Starts a browser. Returns at once; whether it lives shows when it is spoken to, or in `failed`. */
export function startBrowser(options: BrowserProcessOptions): BrowserProcess {
  const { TMPDIR } = options.machine.env;
  const profile = mkdtempSync(join(TMPDIR || tmpdir(), 'caseplan-browser-'));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  try {
    const child = spawn(options.location.path, browserArguments(profile, options.sandbox), {
      env: browserEnvironment(profile, options),
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // A group of its own, so that its helpers can be ended together with it.
      detached: options.machine.platform !== 'win32',
      windowsHide: true,
    });
    return supervise(child, profile, options);
  } catch (error) {
    removeProfile();
    throw error;
  }
}

function supervise(child: ChildProcess, profile: string, options: BrowserProcessOptions): BrowserProcess {
  const [, , , commands, answers] = child.stdio;
  const transport = new PipeTransport(commands as Writable, answers as Readable);
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-SAID_LENGTH);
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) =>
      resolve(signal ? `it was ended by ${signal}` : `it ended with status ${code}`),
    );
  });
  const failed = ended.then((how): never => {
    throw new BrowserFailed(failureMessage(options, how, said));
  });
  // The browser's regular end is nobody's failure, so nobody has to be listening.
  failed.catch(() => {});

  const kill = () => killGroup(child, options.machine.platform);
  const stopWatching = onInterrupt(() => {
    kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  });
  const end = async () => {
    // Nothing in the profile is worth a regular end, which would take longer.
    transport.close();
    kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    stopWatching();
  };
  let disposal: Promise<void> | undefined;
  return {
    transport,
    failed,
    dispose: () => {
      disposal ??= end();
      return disposal;
    },
  };
}

/**
 * What the browser is started with. `--font-render-hinting=none` keeps the layout independent of the machine's
 * settings; the resolver rule makes every host name unknown, numbers included.
 */
function browserArguments(profile: string, sandbox: boolean): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${profile}`,
    '--font-render-hinting=none',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--lang=en-US',
    '--hide-scrollbars',
    '--mute-audio',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-dev-shm-usage',
    '--disable-extensions',
    '--disable-gpu',
    '--disable-sync',
    '--disable-breakpad',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(sandbox ? [] : ['--no-sandbox']),
    'about:blank',
  ];
}

/** The machine's environment, without what would make the output depend on the user's home, language or fonts. */
function browserEnvironment(profile: string, { location, machine, fontDir }: BrowserProcessOptions): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, LD_LIBRARY_PATH, ...env } = machine.env;
  if (machine.platform !== 'linux') return { ...env, TZ: 'UTC' };
  const libraries = [location.libraries, LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    ...env,
    ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}),
    TZ: 'UTC',
    LC_ALL: 'C.UTF-8',
    HOME: profile,
    XDG_CONFIG_HOME: profile,
    XDG_CACHE_HOME: profile,
    FONTCONFIG_FILE: writeFontConfiguration(profile, fontDir),
  };
}

function failureMessage({ location, sandbox }: BrowserProcessOptions, how: string, said: string): string {
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const reason = lines.find((line) => /error|fatal|sandbox|cannot/i.test(line)) ?? lines.at(-1);
  const advice =
    sandbox && /sandbox|namespace/i.test(said)
      ? ' If this machine cannot offer the browser its sandbox, set CASEPLAN_NO_SANDBOX=1.'
      : '';
  return `The browser ${location.path} failed: ${how}${reason ? ` (${reason.trim()})` : ''}.${advice}`;
}

function killGroup(child: ChildProcess, platform: NodeJS.Platform): void {
  if (child.pid === undefined) return;
  try {
    if (platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** Runs a clean-up when the process is interrupted or exits; the interrupt then does what it would have done anyway. */
function onInterrupt(cleanUp: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals) => {
    cleanUp();
    stop();
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  const stop = () => {
    for (const signal of INTERRUPTS) process.off(signal, onSignal);
    process.off('exit', cleanUp);
  };
  for (const signal of INTERRUPTS) process.on(signal, onSignal);
  process.on('exit', cleanUp);
  return stop;
}
