import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import { build } from 'esbuild';
import { templatesPlugin } from '../../scripts/templates-plugin.mjs';
import { atTerminal } from '../support/io.ts';

const root = join(import.meta.dirname, '../..');

/** The program as it is now, bundled into a folder of its own. */
export async function bundled(): Promise<{ program: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'caseplan-pty-'));
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/process.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    outExtension: { '.js': '.mjs' },
    external: ['@sparticuz/chromium'],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    plugins: [templatesPlugin()],
    logLevel: 'error',
  });
  const program = join(folder, 'caseplan.mjs');
  writeFileSync(program, "import { main } from './cli.mjs';\nprocess.exitCode = await main(process);\n");
  return { program, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

// What a terminal does not show: control sequences, and carriage returns.
const unseen = new RegExp(`${String.fromCharCode(27)}(?:\\[[0-9;?]*[A-Za-z]|[()][A-Z0-9]|[=>78])|\\r`, 'g');

export const keys = { enter: '\r', down: '\u001b[B', up: '\u001b[A', space: ' ', interrupt: '\u0003', end: '\u0004' };

/** A program in a terminal of 80 × 24. Waits for words on the screen and never for time. */
export class Terminal {
  readonly #pty: IPty;
  #raw = '';
  #read = 0;
  readonly #waiting = new Set<() => void>();
  readonly ended: Promise<number>;

  constructor(args: readonly string[], cwd: string) {
    // node-pty writes out what is undefined, and a variable that is set is not one that is missing.
    const env = Object.entries({ ...process.env, ...atTerminal }).filter(([, value]) => value !== undefined);
    this.#pty = spawn(process.execPath, [...args], {
      cols: 80,
      rows: 24,
      cwd,
      env: { ...Object.fromEntries(env), TERM: 'xterm-256color' },
    });
    this.#pty.onData((data) => {
      this.#raw += data;
      for (const wake of this.#waiting) wake();
    });
    this.ended = new Promise((resolve) => this.#pty.onExit(({ exitCode }) => resolve(exitCode)));
  }

  /** All that the terminal was told, with its control sequences. */
  get raw(): string {
    return this.#raw;
  }

  /** All that was shown, in order, without colors. */
  get shown(): string {
    return this.#raw.replace(unseen, '');
  }

  /** Waits until words are shown that were not looked at yet. @throws after 15 s, with the end of what is shown. */
  async see(words: string): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`"${words}" is not on the screen:\n${this.shown.slice(-1500)}`));
      }, 15_000);
      const look = () => {
        const at = this.shown.indexOf(words, this.#read);
        if (at === -1) return;
        this.#read = at + words.length;
        clearTimeout(giveUp);
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  type(...texts: string[]): void {
    for (const text of texts) this.#pty.write(text);
  }

  kill(signal: string): void {
    this.#pty.kill(signal);
  }

  /** Waits for a question and answers it. */
  async answer(question: string, ...texts: string[]): Promise<void> {
    await this.see(question);
    this.type(...texts);
  }
}
