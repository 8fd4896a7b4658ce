import { addAbortSignal } from 'node:stream';
import { date } from '../calendar/plain-date.ts';
import { type ExitStatus, exit } from './exit.ts';
import type { Io, Output } from './io.ts';
import { run } from './main.ts';

/** The real world: the only place where the program touches the process, the clock and the streams. */
export async function main(process: NodeJS.Process): Promise<number> {
  const stdout = new Stream(process.stdout);
  const stderr = new Stream(process.stderr);
  const cwd = folderOf(process);
  if (cwd === null) stderr.write('caseplan: The folder that you are in is gone. Go to another one with cd.\n');
  const status = cwd === null ? exit.mistake : await run(process.argv.slice(2), ioOf(process, cwd, stdout, stderr));
  const lost = [await stdout.lost(), await stderr.lost()];
  const index = lost.findIndex((error) => error !== undefined);
  if (index < 0) return status;
  const name = ['Standard output', 'Standard error'][index];
  stderr.write(`caseplan: ${name} cannot be written (${lost[index]?.code}). What went there is lost.\n`);
  await stderr.lost();
  return isWorse(status) ? status : exit.mistake;
}

const isWorse = (status: ExitStatus) => status === exit.fault || status === exit.interrupted;

/** How a system says that the reader has gone: `| head` is not a fault, and the work goes on. */
const readerGone = new Set(['EPIPE', 'ECONNRESET', 'EOF']);

/** One of the two outputs. After its first error nothing more is written to it, but the command is not disturbed. */
class Stream implements Output {
  readonly #stream: NodeJS.WriteStream;
  #error: NodeJS.ErrnoException | undefined;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
    stream.on('error', (error) => {
      this.#error ??= error;
    });
  }

  get isTTY() {
    return this.#stream.isTTY === true;
  }

  get columns() {
    return this.#stream.columns ?? 100;
  }

  write(text: string | Uint8Array): void {
    if (this.#error === undefined) this.#stream.write(text);
  }

  /** Waits until all is written. Gives the error where somebody who still reads did not get all of it. */
  async lost(): Promise<NodeJS.ErrnoException | undefined> {
    // The error of an earlier write may be told after the end of this one.
    if (this.#error === undefined) await new Promise((done) => this.#stream.write('', () => setImmediate(done)));
    return this.#error && readerGone.has(this.#error.code ?? '') ? undefined : this.#error;
  }
}

/** Where the program was started; null where that folder was deleted since. */
function folderOf(process: NodeJS.Process): string | null {
  try {
    return process.cwd();
  } catch {
    return null;
  }
}

function ioOf(process: NodeJS.Process, cwd: string, stdout: Output, stderr: Output): Io {
  let asked: AbortSignal | undefined;
  return {
    stdout,
    stderr,
    readStdin: async () => {
      // Who takes interruptions in hand would otherwise wait for an input that may never end.
      if (asked) addAbortSignal(asked, process.stdin);
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    // Only the interview asks, and standard input takes time to open.
    get interactive() {
      return Boolean(process.stdin.isTTY && process.stdout.isTTY) && (process.env.CI ?? '') === '';
    },
    env: process.env,
    cwd,
    today: localToday,
    timeOfDay: () => new Date().toTimeString().slice(0, 8),
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.(),
    nodeVersion: process.versions.node,
    interruption: () => {
      asked ??= interruption(process);
      return asked;
    },
  };
}

/** The first interruption asks the work to end, a second one ends it. */
function interruption(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  const onSignal = () => (controller.signal.aborted ? process.exit(exit.interrupted) : controller.abort());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
  return controller.signal;
}

/** Where the clock is read for all that is reckoned. */
function localToday() {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, '0');
  return date(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}
