import type { PlainDate } from '../calendar/plain-date.ts';

/** What a command needs of the world around it, so that tests can be that world. */
export interface Io {
  stdout: Output;
  stderr: Output;
  /** All of standard input, for the path `-`. Fails with an AbortError when `interruption` was asked for before and aborts. */
  readStdin(): Promise<Uint8Array>;
  /** true where a person can be asked: stdin and stdout are terminals and `CI` is not set. */
  interactive: boolean;
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
  /** The calendar date where the program runs. Only commands ask; everything else is told. */
  today(): PlainDate;
  /** HH:MM:SS on the clock where the program runs, to be shown and not to be reckoned with. */
  timeOfDay(): string;
  platform: NodeJS.Platform;
  arch: string;
  uid: number | undefined;
  nodeVersion: string;
  /** Aborts when the user interrupts. From the first call on, an interruption no longer ends the program by itself. */
  interruption(): AbortSignal;
}

/** What a report for a file looks like: it has no colors, and lines of this width. */
export const asFile: Output = { write: () => undefined, isTTY: false, columns: 100 };

export interface Output {
  write(text: string | Uint8Array): void;
  isTTY: boolean;
  /** Width in characters. */
  columns: number;
}
