/** One page of the browser: put HTML into it, wait until it is laid out with all its fonts, print it. */
import type { CDPSession, Page, Protocol } from 'puppeteer-core/lib/esm/puppeteer/puppeteer-core-browser.js';
import { BrowserFailed } from './errors.ts';
import { assertStayedHome } from './page-policy.ts';

export interface PrintPage {
  readonly page: Page;
  /** The URLs that the page asked for and did not get. */
  readonly blocked: string[];
}

/**
 * Loads every font, and names those that did not load. A font that only a page margin box uses is not loaded by
 * itself, because margin boxes are laid out when printing starts. The protocol may run this although scripts are off.
 */
const LOAD_FONTS = `Promise.all(Array.from(document.fonts, (font) =>
  font.load().then(() => [], () => [font.family + ' ' + font.weight])
)).then((failures) => failures.flat())`;

/**
 * Every address with a host or a path. Fonts and pictures in the page are `data:` URLs without these characters, so
 * that their bytes do not travel to this process and back once more.
 */
const ADDRESSES = '*://*';

/** The page is laid out for paper alone: what a screen would show of it is nobody's to see and a third of the work. */
const ONLY_PRINTED = '<style>@media screen { body { display: none } }</style>';

/** Where the browser reports what a page was not allowed to load; scripts are off, so none of it is a script's. */
const REFUSAL_SOURCES = new Set(['security', 'network', 'javascript']);

/** Makes an empty page one that can neither run scripts nor reach anything, and that reports what it tried. */
export async function preparePage(page: Page): Promise<PrintPage> {
  const session = await page.createCDPSession();
  const blocked: string[] = [];
  session.on('Fetch.requestPaused', (event) => void decide(event, session, blocked));
  session.on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error' && REFUSAL_SOURCES.has(entry.source)) blocked.push(addressIn(entry.text));
  });
  await Promise.all([
    page.setJavaScriptEnabled(false),
    page.setOfflineMode(true),
    session.send('Fetch.enable', { patterns: [{ urlPattern: ADDRESSES }] }),
    session.send('Log.enable'),
  ]);
  return { page, blocked };
}

/**
 * Puts HTML into the page and lays it out with all its fonts.
 *
 * @throws PrintRefused when it asked for anything outside itself
 * @throws BrowserFailed when a font could not be loaded
 */
export async function layOut({ page, blocked }: PrintPage, html: string): Promise<void> {
  blocked.length = 0;
  try {
    await page.setContent(html.replace('</head>', `${ONLY_PRINTED}</head>`), { waitUntil: 'load', timeout: 0 });
  } finally {
    // A page that goes elsewhere makes this fail as well; what it did says more than how it failed.
    assertStayedHome(page.url(), blocked);
  }
  const failures = (await page.evaluate(LOAD_FONTS)) as string[];
  if (failures.length > 0) throw new BrowserFailed(`The browser could not load the fonts ${failures.join(', ')}.`);
}

/** Prints a page that was laid out: tagged, with bookmarks, in the paper size that its CSS asks for. */
export async function printToPdf({ page, blocked }: PrintPage): Promise<Uint8Array> {
  const pdf = await page.pdf({
    tagged: true,
    outline: true,
    preferCSSPageSize: true,
    printBackground: true,
    waitForFonts: false,
    timeout: 0,
  });
  assertStayedHome(page.url(), blocked);
  return pdf;
}

async function decide(event: Protocol.Fetch.RequestPausedEvent, session: CDPSession, blocked: string[]): Promise<void> {
  const { requestId, request } = event;
  try {
    // An SVG picture in a data: URL may have an address in its text.
    if (request.url.startsWith('data:')) return await session.send('Fetch.continueRequest', { requestId });
    blocked.push(request.url);
    await session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
  } catch {
    // The page was closed while it was asking.
  }
}

/** The address in a sentence such as "Loading the image 'http://...' violates the following...", else the sentence. */
function addressIn(text: string): string {
  return /[a-z][a-z0-9+.-]*:\/\/[^\s'"]*/i.exec(text)?.[0] ?? text;
}
