import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';

const END_OF_MESSAGE = 0;

/**
 * The DevTools protocol over the pipes of `--remote-debugging-pipe`: JSON messages, each ended by a zero byte.
 * Puppeteer has the same inside its launcher, which is not used because the browser is started before Puppeteer is loaded.
 */
export class PipeTransport implements ConnectionTransport {
  onmessage?: (message: string) => void;
  onclose?: () => void;
  readonly #commands: Writable;
  #unfinished: Buffer[] = [];

  constructor(commands: Writable, answers: Readable) {
    this.#commands = commands;
    // A broken pipe means that the browser ended, which the process reports with its reason.
    commands.on('error', () => {});
    answers.on('error', () => {});
    answers.on('data', (chunk: Buffer) => this.#receive(chunk));
    answers.once('close', () => this.onclose?.());
  }

  send(message: string): void {
    this.#commands.write(`${message}\0`);
  }

  /** Closes the command pipe; the browser ends when it sees that. */
  close(): void {
    this.#commands.end();
  }

  #receive(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(END_OF_MESSAGE); end >= 0; end = chunk.indexOf(END_OF_MESSAGE, start)) {
      const message = Buffer.concat([...this.#unfinished, chunk.subarray(start, end)]).toString('utf8');
      this.#unfinished = [];
      start = end + 1;
      // One message per turn, so that what waits for an answer runs before the next message is handled.
      setImmediate(() => this.onmessage?.(message));
    }
    if (start < chunk.length) this.#unfinished.push(chunk.subarray(start));
  }
}
