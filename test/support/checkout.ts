import { execFileSync } from 'node:child_process';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { caseplan, temporaryFolder } from './io.ts';
import { minimal, textOf } from './plans.ts';

/** A Git checkout in a folder of its own, with a user and a first commit that holds these files. */
export class Checkout {
  readonly folder = realpathSync(temporaryFolder());

  constructor(texts: Record<string, string> = {}) {
    this.git('init', '--quiet', '--initial-branch=main');
    this.git('config', 'user.email', 'kim@agency.example');
    this.git('config', 'user.name', 'Kim');
    this.put(texts);
    this.commit('First');
  }

  git(...words: string[]): string {
    return execFileSync('git', words, { cwd: this.folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  put(texts: Record<string, string>): void {
    for (const [name, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(this.folder, name)), { recursive: true });
      writeFileSync(join(this.folder, name), text);
    }
  }

  remove(name: string): void {
    rmSync(join(this.folder, name));
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
  }

  /** The files in which `check` finds something on the usual day, with its status and what it says on standard error. */
  async check(...args: string[]) {
    return checked(this.folder, ...args);
  }
}

/** The files in which `check` finds something, with its status and what it says on standard error. */
export async function checked(cwd: string, ...args: string[]) {
  const { status, out, err } = await caseplan(['check', '--format', 'json', ...args], { cwd });
  const report = out === '' ? undefined : JSON.parse(out);
  const files = (report?.findings ?? []).map(({ file }: { file: string }) => file);
  return { status, err, files: [...new Set<string>(files)].sort(), plans: report?.summary.plans as number | undefined };
}

/** The shortest plan, under its id or another. */
export const planOf = (id = 'FSP-0001') => textOf(minimal).replace('id: FSP-0001', `id: ${id}`);

/** The same, with two tasks that are late. */
export const latePlan = (id = 'FSP-0001') => planOf(id).replaceAll('2026-05-08', '2026-04-01');

/** A plan that takes the place of another. */
export const amending = (id: string, replaced: string) =>
  planOf(id).replace('version: 1', `version: 2\nreplaces: ${replaced}`);
