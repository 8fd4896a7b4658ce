import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/main.ts';
import { minimal, textOf } from './plans.ts';

export interface Ran {
  status: number;
  out: string;
  err: string;
}

/** A folder of its own for one test, gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'caseplan-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder with these files; the shortest plan where no text is given. */
export function folderOf(texts: Record<string, string | null>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text ?? textOf(minimal));
  }
  return folder;
}

/** What makes an environment that of somebody at an English terminal, also where the tests themselves run in a CI job. */
export const atTerminal = {
  CI: undefined,
  GITHUB_ACTIONS: undefined,
  GITHUB_WORKSPACE: undefined,
  CI_PROJECT_DIR: undefined,
  FORCE_COLOR: undefined,
  NO_COLOR: undefined,
  LC_ALL: 'C.UTF-8',
};

/** Runs a command as the program would, with streams and clock of the test. */
export async function caseplan(
  args: readonly string[],
  world: Partial<Io> & { stdin?: string | Uint8Array } = {},
): Promise<Ran> {
  const { stdin = '', ...rest } = world;
  const out: string[] = [];
  const err: string[] = [];
  const text = (chunk: string | Uint8Array) =>
    typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1');
  const io: Io = {
    stdout: { write: (chunk) => void out.push(text(chunk)), isTTY: false, columns: 100 },
    stderr: { write: (chunk) => void err.push(text(chunk)), isTTY: false, columns: 100 },
    readStdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    interactive: false,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, CASEPLAN_BROWSER: process.env.CASEPLAN_BROWSER },
    cwd: process.cwd(),
    today: () => date('2026-04-15'),
    timeOfDay: () => '09:30:00',
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.(),
    nodeVersion: process.versions.node,
    interruption: () => new AbortController().signal,
    ...rest,
  };
  const status = await run(args, io);
  return { status, out: out.join(''), err: err.join('') };
}
