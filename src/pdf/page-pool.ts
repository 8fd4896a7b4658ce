import type { PrintPage } from './print-page.ts';

/** A few pages that are used again and again: a new page for each document would halve the throughput. */
export class PagePool {
  readonly #size: number;
  readonly #create: () => Promise<PrintPage>;
  readonly #idle: PrintPage[] = [];
  readonly #waiting: (() => void)[] = [];
  #inUse = 0;

  constructor(size: number, create: () => Promise<PrintPage>) {
    this.#size = size;
    this.#create = create;
  }

  /** A page of one's own, as soon as there is one. Give it back, or discard it after an error. */
  async take(): Promise<PrintPage> {
    if (this.#inUse >= this.#size) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#inUse++;
    try {
      return this.#idle.pop() ?? (await this.#create());
    } catch (error) {
      this.#release();
      throw error;
    }
  }

  giveBack(page: PrintPage): void {
    this.#idle.push(page);
    this.#release();
  }

  /** Closes a page that may still be doing what made it fail. */
  async discard(page: PrintPage): Promise<void> {
    // The browser may be gone already, and the page with it.
    await page.page.close().catch(() => {});
    this.#release();
  }

  /** Hands the place to the next in line, or frees it. */
  #release(): void {
    const next = this.#waiting.shift();
    if (next) next();
    else this.#inUse--;
  }
}
