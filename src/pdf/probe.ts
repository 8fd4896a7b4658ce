/** Tries the browser out, for a command that tells the user what is wrong with the machine. */
import { findBrowser } from './browser.ts';
import { usesSandbox } from './browser-process.ts';
import { embedFonts } from './fonts.ts';
import type { BrowserLocation } from './machine.ts';
import { CONTENT_SECURITY_POLICY } from './page-policy.ts';
import { openPrinter, type PrinterOptions } from './printer.ts';

export interface BrowserProbe {
  /** Where the browser is; undefined when none was found. */
  readonly location?: BrowserLocation;
  /** What the browser calls itself: "HeadlessChrome/143.0.7499.40"; undefined when it did not start. */
  readonly version?: string;
  readonly starts: boolean;
  readonly sandbox: boolean;
  /** Whether a page printed with every bundled family had no other font in it. */
  readonly fontsOk: boolean;
  /** What is wrong, a sentence each; empty when the browser can print. */
  readonly problems: string[];
}

/** Has a character of every bundled family, and nothing else. */
const TEST_PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_SECURITY_POLICY}"><title>Test</title>
<style>h1{font:700 14pt "Public Sans"}p{font:400 10pt "Source Serif 4","Public Sans","Noto Emoji"}</style>
</head><body><h1>Test</h1><p>Test 🏠</p></body></html>`;

const TEST_META = { title: 'Test', author: 'caseplan', language: 'en', date: '2000-01-01' };

/** Finds the browser, starts it, prints one line with it and reads that back. Throws nothing: what fails is told. */
export async function probeBrowser(options: PrinterOptions): Promise<BrowserProbe> {
  const sandbox = usesSandbox(options, options.noSandbox);
  let location: BrowserLocation | undefined;
  let version: string | undefined;
  try {
    location = await findBrowser(options);
    const printer = await openPrinter({ ...options, explicit: undefined, location });
    try {
      version = await printer.version();
      const pdf = await printer.print(embedFonts(TEST_PAGE, options.fontDir), TEST_META);
      const { readBack } = await import('./read-back.ts');
      const { problems } = await readBack(pdf, options.fontDir);
      const fontsOk = !problems.some((problem) => problem.includes('font'));
      return { location, version, starts: true, sandbox, fontsOk, problems };
    } finally {
      await printer.close();
    }
  } catch (error) {
    const problems = [error instanceof Error ? error.message : String(error)];
    return {
      ...(location ? { location } : {}),
      ...(version ? { version } : {}),
      starts: version !== undefined,
      sandbox,
      fontsOk: false,
      problems,
    };
  }
}
