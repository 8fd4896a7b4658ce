/** HTML to court-ready PDF. This is all that the rest of the program may use of this folder. */
export { type BrowserQuery, findBrowser } from './browser.ts';
export { BrowserFailed, BrowserNotFound, PrintInterrupted, PrintRefused } from './errors.ts';
export { embedFonts, uncoveredCharacters } from './fonts.ts';
export type { BrowserLocation, BrowserSource, Machine } from './machine.ts';
export type { PdfMeta } from './metadata.ts';
export { assertPolicy, CONTENT_SECURITY_POLICY } from './page-policy.ts';
export { openPrinter, type Printer, type PrinterOptions } from './printer.ts';
export { type BrowserProbe, probeBrowser } from './probe.ts';
export { type ReadBack, readBack } from './read-back.ts';
