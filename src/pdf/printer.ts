/**
 * The printer: HTML in, a finished PDF out. It owns one browser from its start to its end.
 *
 * Security: the page's scripts are off, the network is off, every request but `data:` is refused and reported, and
 * the page must carry its own policy as well. Each of these was seen to leave a hole when it was alone.
 */

import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';
import { type BrowserQuery, findBrowser } from './browser.ts';
import { type BrowserProcess, startBrowser, usesSandbox } from './browser-process.ts';
import { within } from './deadline.ts';
import { BrowserFailed, PrintRefused } from './errors.ts';
import type { BrowserLocation } from './machine.ts';
import { assertUsableMeta, type PdfMeta } from './metadata.ts';
import { assertPolicy } from './page-policy.ts';
import { PagePool } from './page-pool.ts';
import { layOut, type PrintPage, preparePage, printToPdf } from './print-page.ts';

export interface PrinterOptions extends BrowserQuery {
  /** The browser, when it was found already; else it is looked for. */
  readonly location?: BrowserLocation | undefined;
  /** The folder that `scripts/build-fonts.mjs` made. */
  readonly fontDir: string;
  /** Start the browser without its sandbox; the same as CASEPLAN_NO_SANDBOX=1. */
  readonly noSandbox?: boolean | undefined;
  /** The bound for the browser's start and for each print, the wait for a free page included, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number | undefined;
  /** Ends the browser and every print under way. */
  readonly signal?: AbortSignal | undefined;
  /** How many pages are printed at the same time. Default 1; 2 is the best on two processors. */
  readonly pages?: number | undefined;
}

export interface Printer {
  /**
   * Prints a page and finishes it as PDF/A-2a and PDF/UA-1.
   * The same HTML, metadata and browser build give the same bytes.
   *
   * @param thenClose this is the last page: the browser ends while the PDF is finished
   * @param html a whole page, with its fonts (`embedFonts`) and its policy (`CONTENT_SECURITY_POLICY`) in it
   * @throws PrintRefused when the page tried to load or go somewhere
   * @throws PrintInterrupted when it took too long or was aborted; the printer is closed then
   * @throws BrowserFailed when the browser ended or could not print
   * @throws RangeError for metadata that would make an invalid PDF
   */
  print(html: string, meta: PdfMeta, options?: { thenClose?: boolean }): Promise<Uint8Array>;
  /** What the browser calls itself: "HeadlessChrome/143.0.7499.40". */
  version(): Promise<string>;
  /** Ends the browser. May be called more than once. */
  close(): Promise<void>;
}

const DEFAULT_TIMEOUT_MS = 10_000;

/** When a browser ends, its pipe closes this much earlier, at the most, than its end is known. Milliseconds. */
const PIPE_DELAY_MS = 500;

/**
 * Opens a printer. The browser is started before this returns, so build the HTML first and await the printer then:
 * both happen at the same time. An error waits for whoever awaits the printer.
 *
 * @throws BrowserNotFound, BrowserFailed, PrintInterrupted
 */
export function openPrinter(options: PrinterOptions): Promise<Printer> {
  const opening = open(options);
  // The caller may still be busy with its HTML when this fails; it learns of it when it awaits.
  opening.catch(() => {});
  return opening;
}

async function open(options: PrinterOptions): Promise<Printer> {
  options.signal?.throwIfAborted();
  const found = options.location ?? findBrowser(options);
  const location = found instanceof Promise ? await found : found;
  const running = startBrowser({
    location,
    machine: options,
    fontDir: options.fontDir,
    sandbox: usesSandbox(options, options.noSandbox),
  });
  const printer = new BrowserPrinter(running, options);
  try {
    await printer.connect();
    return printer;
  } catch (error) {
    await printer.close();
    throw error;
  }
}

async function printed(page: PrintPage, html: string): Promise<Uint8Array> {
  await layOut(page, html);
  // The finisher is loaded while the browser prints: until then this thread has to feed the browser.
  const [pdf] = await Promise.all([printToPdf(page), import('./finish/index.ts')]);
  return pdf;
}

class BrowserPrinter implements Printer {
  readonly #process: BrowserProcess;
  readonly #options: PrinterOptions;
  readonly #pool: PagePool;
  readonly #onAbort = () => void this.close();
  #browser: Promise<Browser> | undefined;
  #usedFirstPage = false;

  constructor(running: BrowserProcess, options: PrinterOptions) {
    this.#process = running;
    this.#options = options;
    this.#pool = new PagePool(options.pages ?? 1, async () => preparePage(await this.#emptyPage()));
    options.signal?.addEventListener('abort', this.#onAbort);
  }

  async connect(): Promise<void> {
    const page = await this.#bounded('The browser did not start', () => this.#pool.take());
    this.#pool.giveBack(page);
  }

  async print(html: string, meta: PdfMeta, options: { thenClose?: boolean } = {}): Promise<Uint8Array> {
    assertUsableMeta(meta);
    assertPolicy(html);
    // The taking as well: a browser that hangs does not make a new page either.
    const raw = await this.#bounded('The page was not printed', () => this.#onPage((page) => printed(page, html)));
    // Not awaited: a browser that does not end well must not keep a document from being finished.
    if (options.thenClose) this.close().catch(() => undefined);
    const { finishPdf } = await import('./finish/index.ts');
    return finishPdf(raw, meta);
  }

  /** Lends a page of the pool; one that something failed on is not used again. */
  async #onPage<T>(work: (page: PrintPage) => Promise<T>): Promise<T> {
    const page = await this.#pool.take();
    try {
      const result = await work(page);
      this.#pool.giveBack(page);
      return result;
    } catch (error) {
      await this.#pool.discard(page);
      throw error;
    }
  }

  async version(): Promise<string> {
    const browser = await this.#connected();
    return browser.version();
  }

  async close(): Promise<void> {
    this.#options.signal?.removeEventListener('abort', this.#onAbort);
    await this.#process.dispose();
  }

  /** Runs work that ends when the browser does, when the time is over, or when the caller aborts. */
  async #bounded<T>(failure: string, work: () => Promise<T>): Promise<T> {
    const { timeoutMs = DEFAULT_TIMEOUT_MS, signal } = this.#options;
    const explained = async () => {
      try {
        return await Promise.race([work(), this.#process.failed]);
      } catch (error) {
        throw await this.#explain(error, failure);
      }
    };
    return within(explained(), { timeoutMs, signal, failure, onEnd: () => this.close() });
  }

  /** An error of ours says enough. Any other is the protocol's; when the browser has ended, its end says more. */
  async #explain(error: unknown, failure: string): Promise<unknown> {
    if (error instanceof PrintRefused || error instanceof BrowserFailed) return error;
    const end = await Promise.race([this.#process.failed.catch((failed: unknown) => failed), delay(PIPE_DELAY_MS)]);
    if (end instanceof BrowserFailed) return end;
    return new BrowserFailed(`${failure}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }

  /** The page that the browser began with, the first time; after that a new one. */
  async #emptyPage(): Promise<Page> {
    const browser = await this.#connected();
    const first = this.#usedFirstPage ? undefined : (await browser.pages())[0];
    this.#usedFirstPage = true;
    return first ?? browser.newPage();
  }

  #connected(): Promise<Browser> {
    this.#browser ??= this.#connect();
    return this.#browser;
  }

  async #connect(): Promise<Browser> {
    const { connect } = await import('puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js');
    return connect({ transport: this.#process.transport, defaultViewport: null, issuesEnabled: false });
  }
}
