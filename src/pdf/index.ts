/** HTML to court-ready PDF. This is all that the rest of the program may use of this folder. */
import type { ReadBack } from './read-back.ts';

export { type BrowserQuery, findBrowser } from './browser.ts';
export { BrowserFailed, BrowserNotFound, PrintInterrupted, PrintRefused } from './errors.ts';
export { embedFonts, uncoveredCharacters } from './fonts.ts';
export type { BrowserLocation, BrowserSource, Machine } from './machine.ts';
export type { PdfMeta } from './metadata.ts';
export { CONTENT_SECURITY_POLICY } from './page-policy.ts';
export { openPrinter, type Printer, type PrinterOptions } from './printer.ts';
export { type BrowserProbe, probeBrowser } from './probe.ts';
export type { ReadBack } from './read-back.ts';

/**
 * Reads a finished PDF and checks that it is what was promised. The PDF library is loaded by the first call only.
 *
 * @param pdf the whole file
 * @param fontDir the folder that `scripts/build-fonts.mjs` made
 * @returns what is wrong, and how many pages there are
 */
export async function readBack(pdf: Uint8Array, fontDir: string): Promise<ReadBack> {
  const module = await import('./read-back.ts');
  return module.readBack(pdf, fontDir);
}
