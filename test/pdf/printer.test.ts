import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  BrowserFailed,
  embedFonts,
  type Printer,
  PrintInterrupted,
  PrintRefused,
  readBack,
} from '../../src/pdf/index.ts';
import { fontsOf, infoOf, needs, qpdfComplaints, textOf } from '../support/pdf-tools.ts';
import { bundled, fontDir, META, printOnce, sha256, testPrinter } from './engine.ts';
import { sampleHtml } from './sample.ts';

describe('a printed plan', () => {
  let pdf: Uint8Array;
  beforeAll(async () => {
    pdf = await printOnce(sampleHtml());
  });

  test('is what was promised, by our own reading', async () => {
    const { problems, pages } = await readBack(pdf, fontDir);
    expect(problems).toEqual([]);
    expect(pages).toBe(9);
  });

  describe('by qpdf', () => {
    beforeEach(needs('qpdf'));
    test('is a sound file', () => expect(qpdfComplaints(pdf)).toBe(''));
  });

  describe('by poppler', () => {
    beforeEach(needs('pdftotext', 'pdffonts', 'pdfinfo'));

    test('has only bundled fonts, all embedded, all with Unicode maps', () => {
      const fonts = fontsOf(pdf);
      expect(fonts.length).toBeGreaterThan(4);
      for (const font of fonts) {
        expect(font).toMatchObject({ embedded: true, unicode: true });
        expect(font.name).toMatch(/^(PublicSans|SourceSerif4|NotoEmoji)/);
      }
    });

    test('has its text, in every script, and page numbers in the margins', () => {
      const text = textOf(pdf);
      for (const words of [
        'Rosa Testperson',
        'Ελένη Παππά',
        'Олена Шевченко',
        'Nguyễn Thị Hương',
        'Łukasz Żółć',
        '🏠',
      ]) {
        expect(text).toContain(words);
      }
      expect(text).toContain('Page 1 of 9');
      expect(text).toContain('Page 9 of 9');
      expect(text).toContain('24-JV-1234');
    });

    test('says who wrote it and when, and nothing of the browser or the clock', () => {
      expect(infoOf(pdf)).toMatchObject({
        Title: META.title,
        Author: META.author,
        Subject: META.subject,
        Keywords: 'case plan, court',
        Creator: 'caseplan',
        Producer: 'caseplan',
        Tagged: 'yes',
        JavaScript: 'no',
        Encrypted: 'no',
        'PDF version': '1.7',
      });
      expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/Skia|Chrom/);
    });
  });
});

describe('the same input', () => {
  test('gives the same bytes with another browser process, on a used page, and beside other prints', async () => {
    const html = embedFonts(sampleHtml({ sections: 2 }), fontDir);
    const other = embedFonts(sampleHtml({ sections: 1 }), fontDir);
    const cold = await printOnce(sampleHtml({ sections: 2 }));
    const printer = await testPrinter({ pages: 2 });
    try {
      const first = await printer.print(html, META);
      await printer.print(other, META);
      const atOnce = await Promise.all([html, other, html, html].map((page) => printer.print(page, META)));
      const hashes = [first, atOnce[0], atOnce[2], atOnce[3]].map((pdf) => sha256(pdf as Uint8Array));
      expect(new Set(hashes)).toEqual(new Set([sha256(cold)]));
      expect(sha256(atOnce[1] as Uint8Array)).not.toBe(sha256(cold));
    } finally {
      await printer.close();
    }
  });

  test('gives other bytes for another date', async () => {
    const [one, two] = await Promise.all(
      [META, { ...META, date: '2025-01-16' }].map((meta) => printOnce(sampleHtml({ sections: 0 }), meta)),
    );
    expect(sha256(one as Uint8Array)).not.toBe(sha256(two as Uint8Array));
  });
});

describe('a printer', () => {
  let printer: Printer;
  beforeAll(async () => {
    printer = await testPrinter();
  });
  afterAll(() => printer.close());

  test.each([
    [{ ...META, title: ' ' }, /needs a title/],
    [{ ...META, author: '' }, /needs an author/],
    [{ ...META, language: 'English (US)' }, /not a language tag/],
    [{ ...META, date: '15 January 2025' }, /must be YYYY-MM-DD/],
    [{ ...META, date: '2025-02-30T00:00:00' }, /must be YYYY-MM-DD/],
  ])('refuses metadata that would make an invalid PDF: %o', async (meta, message) => {
    await expect(printer.print(sampleHtml(), meta)).rejects.toThrow(message);
  });

  test('refuses a page without the content security policy', async () => {
    const html = sampleHtml().replace(/<meta http-equiv[^>]*>/, '');
    await expect(printer.print(html, META)).rejects.toThrow(PrintRefused);
  });

  test('goes on after a page that it refused', async () => {
    await expect(printer.print(sampleHtml({ body: '<img alt="x" src="http://127.0.0.1:9/">' }), META)).rejects.toThrow(
      PrintRefused,
    );
    const pdf = await printer.print(embedFonts(sampleHtml({ sections: 0 }), fontDir), META);
    expect(await readBack(pdf, fontDir)).toMatchObject({ problems: [], pages: 1 });
  });

  test('tells by its fonts when a character was drawn with none of the page', async () => {
    const pdf = await printer.print(embedFonts(sampleHtml({ body: '<p>李明</p>', sections: 0 }), fontDir), META);
    const { problems } = await readBack(pdf, fontDir);
    expect(problems).toEqual([expect.stringContaining('CaseplanFallback')]);
  });

  test('draws characters that show nothing without another font', async () => {
    const body = '<p>a\u00a0b\u202fc\u200bd\u200de\u200ef\u200fg\u2066h\u2069i\u00adj\ufe0fk</p>';
    const pdf = await printer.print(embedFonts(sampleHtml({ body, sections: 0 }), fontDir), META);
    expect((await readBack(pdf, fontDir)).problems).toEqual([]);
  });
});

describe('an end before its time', () => {
  let folder: string;
  let env: NodeJS.ProcessEnv;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'caseplan-ends-'));
    env = { ...process.env, TMPDIR: folder };
  });
  afterEach(() => expect(readdirSync(folder)).toEqual([]));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('comes when the time is over', async () => {
    const opening = testPrinter({ timeoutMs: 1, env });
    await expect(opening).rejects.toThrow(PrintInterrupted);
    await expect(opening).rejects.toThrow('The browser did not start: it took longer than 0.001 s.');
  });

  test('comes when the caller aborts while the browser starts', async () => {
    const abort = new AbortController();
    const opening = testPrinter({ signal: abort.signal, env });
    abort.abort();
    await expect(opening).rejects.toThrow(PrintInterrupted);
  });

  test('comes when the caller aborts while it prints', async () => {
    const abort = new AbortController();
    const printer = await testPrinter({ signal: abort.signal, env });
    const printing = printer.print(embedFonts(sampleHtml(), fontDir), META);
    setTimeout(() => abort.abort(), 20);
    await expect(printing).rejects.toThrow('The page was not printed: it was interrupted.');
  });

  test('comes when the caller closes, as often as it likes', async () => {
    const printer = await testPrinter({ env });
    await Promise.all([printer.close(), printer.close()]);
    await printer.close();
    await expect(printer.print(sampleHtml(), META)).rejects.toThrow(BrowserFailed);
  });

  test('comes with an interrupt of the whole process, which still ends by it', async () => {
    const child = spawn(process.execPath, [bundled('test/pdf/waiting-process.ts'), fontDir], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([null, 'SIGINT']);
  });
});
