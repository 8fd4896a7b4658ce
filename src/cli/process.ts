import { date } from '../calendar/plain-date.ts';
import { exit } from './exit.ts';
import type { Io, Output } from './io.ts';
import { run } from './main.ts';

/** The real world: the only place where the program touches the process, the clock and the streams. */
export async function main(process: NodeJS.Process): Promise<number> {
  // A reader that stops early (`| head`) is not a fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return run(process.argv.slice(2), ioOf(process));
}

function ioOf(process: NodeJS.Process): Io {
  const terminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  return {
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    interactive: terminal && (process.env.CI ?? '') === '',
    env: process.env,
    cwd: process.cwd(),
    today: localToday,
    platform: process.platform,
    arch: process.arch,
    uid: process.getuid?.(),
    nodeVersion: process.versions.node,
    interruption: once(() => interruption(process)),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The first interruption asks the work to end, a second one ends it. */
function interruption(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  const onSignal = () => (controller.signal.aborted ? process.exit(exit.interrupted) : controller.abort());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, onSignal);
  return controller.signal;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTTY: stream.isTTY === true,
    get columns() {
      return stream.columns ?? 100;
    },
  };
}

/** The one place that reads the clock. */
function localToday() {
  const now = new Date();
  const pad = (n: number) => String(n).padStart(2, '0');
  return date(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}
