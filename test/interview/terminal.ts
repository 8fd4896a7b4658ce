import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type IPty, spawn } from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { build } from 'esbuild';
import { templatesPlugin } from '../../scripts/templates-plugin.mjs';
import { atTerminal } from '../support/io.ts';

const { Terminal: Headless } = xterm;
type Headless = InstanceType<typeof Headless>;

/** How long words are waited for, in milliseconds: long, for a busy machine. */
const patience = 30_000;

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

export const keys = {
  enter: '\r',
  down: '\u001b[B',
  up: '\u001b[A',
  space: ' ',
  escape: '\u001b',
  interrupt: '\u0003',
  end: '\u0004',
  review: '\u0012',
  emptyLine: '\u0015',
};

export interface Room {
  columns?: number;
  rows?: number;
  env?: Record<string, string>;
  /** Runs in place of Node itself: `ulimit -f 0; exec "$@"`. */
  shell?: string;
}

/** A program in a terminal of 80 × 24. Waits for words on the screen and never for time. */
export class Terminal {
  readonly #pty: IPty;
  readonly #screen: Headless;
  #raw = '';
  #read = 0;
  #before = 0;
  readonly #waiting = new Set<() => void>();
  readonly ended: Promise<number>;

  constructor(args: readonly string[], cwd: string, { columns = 80, rows = 24, env: more = {}, shell }: Room = {}) {
    // node-pty writes out what is undefined, and a variable that is set is not one that is missing.
    const env = Object.entries({ ...process.env, ...atTerminal, LC_ALL: undefined }).filter(
      ([, value]) => value !== undefined,
    );
    const [file, given] =
      shell === undefined ? [process.execPath, args] : ['sh', ['-c', shell, process.execPath, ...args]];
    this.#pty = spawn(file, [...given], {
      cols: columns,
      rows,
      cwd,
      env: { ...Object.fromEntries(env), LANG: 'C.UTF-8', TERM: 'xterm-256color', ...more },
    });
    this.#screen = new Headless({ cols: columns, rows, allowProposedApi: true, scrollback: 10_000 });
    this.#pty.onData((data) => {
      this.#raw += data;
      this.#screen.write(data, () => this.#wake());
      this.#wake();
    });
    this.ended = new Promise((resolve) => this.#pty.onExit(({ exitCode }) => resolve(exitCode)));
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }

  /** All that the terminal was told, with its control sequences. */
  get raw(): string {
    return this.#raw;
  }

  get pid(): number {
    return this.#pty.pid;
  }

  /** All that was shown, in order, without colors. */
  get shown(): string {
    return this.#raw.replace(unseen, '');
  }

  /** What stands on the screen now, as the terminal drew it: one text a row, without the spaces at its end. */
  get screen(): string[] {
    const { active } = this.#screen.buffer;
    return [...Array(this.#screen.rows).keys()].map(
      (row) => active.getLine(active.baseY + row)?.translateToString(true) ?? '',
    );
  }

  /** Lines that ran over the edge, so that the terminal itself had to break them, wherever that was. */
  get overflowing(): string[] {
    const { active } = this.#screen.buffer;
    const lines = [...Array(active.length).keys()].map((row) => active.getLine(row));
    return lines.flatMap((line) => (line?.isWrapped ? [line.translateToString(true)] : []));
  }

  /** Where the cursor stands on the screen. */
  get cursor(): { row: number; column: number } {
    const { active } = this.#screen.buffer;
    return { row: active.cursorY, column: active.cursorX };
  }

  resize(columns: number, rows: number): void {
    this.#screen.resize(columns, rows);
    this.#pty.resize(columns, rows);
  }

  /** Waits until words are shown that were not looked at yet. @throws after a minute, with the end of what is shown. */
  async see(words: string): Promise<void> {
    await this.#until(words, () => {
      const at = this.shown.indexOf(words, this.#read);
      if (at === -1) return false;
      this.#before = this.#read;
      this.#read = at + words.length;
      return true;
    });
  }

  /** What was looked at last can be looked at again. */
  rewind(): void {
    this.#read = this.#before;
  }

  /** Waits until the screen is as asked for, and until nothing more comes: a frame can arrive in pieces. */
  async shows(what: string, test: (screen: readonly string[]) => boolean): Promise<void> {
    for (let seen = -1; seen !== this.#raw.length; await delay(20)) {
      await this.#until(what, () => test(this.screen));
      seen = this.#raw.length;
    }
  }

  async #until(what: string, test: () => boolean): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const giveUp = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`"${what}" is not on the screen:\n${this.screen.join('\n')}`));
      }, patience);
      const look = () => {
        if (!test()) return;
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

  /** Sends bytes that are no whole letters. */
  typeBytes(bytes: Buffer): void {
    this.#pty.write(bytes as unknown as string);
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
