/** Pages that want out. Nobody writes such a plan, but text from many hands ends up in these pages. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Printer, PrintRefused } from '../../src/pdf/index.ts';
import { needs, textOf } from '../support/pdf-tools.ts';
import { META, testPrinter } from './engine.ts';
import { type SampleParts, sampleHtml } from './sample.ts';

let server: Server;
let printer: Printer;
const hits: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  printer = await testPrinter();
});

afterAll(async () => {
  await printer.close();
  server.close();
});

beforeEach(() => {
  hits.length = 0;
});

const home = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const print = (parts: SampleParts) => printer.print(sampleHtml({ sections: 0, ...parts }), META);

/** Gives a request on its way the time to arrive. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 150));

const FETCHES: Readonly<Record<string, (url: string) => SampleParts>> = {
  'a stylesheet': (url) => ({ head: `<link rel="stylesheet" href="${url}/css">` }),
  'a preload': (url) => ({ head: `<link rel="preload" as="image" href="${url}/preload">` }),
  'a prefetch': (url) => ({ head: `<link rel="prefetch" href="${url}/prefetch">` }),
  'an icon': (url) => ({ head: `<link rel="icon" href="${url}/icon">` }),
  'an import': (url) => ({ head: `<style>@import url(${url}/import);</style>` }),
  'a font': (url) => ({ head: `<style>@font-face{font-family:F;src:url(${url}/font)}h1{font-family:F}</style>` }),
  'a background': (url) => ({ head: `<style>h1{background:url(${url}/background)}</style>` }),
  'a picture': (url) => ({ body: `<img alt="x" src="${url}/picture">` }),
  'a source set': (url) => ({ body: `<img alt="x" srcset="${url}/set 1x">` }),
  'a frame': (url) => ({ body: `<iframe src="${url}/frame"></iframe>` }),
  'a frame with HTML in it': (url) => ({ body: `<iframe srcdoc="<img src='${url}/inner'>"></iframe>` }),
  'an object': (url) => ({ body: `<object data="${url}/object"></object>` }),
  'an embedded thing': (url) => ({ body: `<embed src="${url}/embed">` }),
  'a poster': (url) => ({ body: `<video poster="${url}/poster"></video>` }),
  'a video': (url) => ({ body: `<video src="${url}/video" autoplay></video>` }),
  'a picture in SVG': (url) => ({ body: `<svg><image href="${url}/svg"/></svg>` }),
  'a file of this machine': () => ({ body: '<img alt="x" src="file:///etc/hostname">' }),
  'a frame with a file of this machine': () => ({ body: '<iframe src="file:///etc/passwd"></iframe>' }),
};

describe('a page that asks for', () => {
  test.each(Object.entries(FETCHES))('%s is refused by name and reaches nothing', async (_, parts) => {
    const refused = await print(parts(home())).catch((error: unknown) => error);
    await settle();
    expect(hits).toEqual([]);
    expect(refused).toBeInstanceOf(PrintRefused);
    expect((refused as Error).message).toMatch(
      /asked for something outside itself.*(http:\/\/127\.0\.0\.1|file:\/\/\/etc)/,
    );
  });
});

/** What is not worth a refusal, because nothing comes of it. */
const HARMLESS: Readonly<Record<string, (url: string) => SampleParts>> = {
  'a preconnect': (url) => ({ head: `<link rel="preconnect" href="${url}">` }),
  'a name look-up': () => ({ head: '<link rel="dns-prefetch" href="//caseplan.invalid">' }),
  'a reference into another SVG': (url) => ({ body: `<svg><use href="${url}/use#a"/></svg>` }),
  'a picture that asks for a picture': (url) => ({
    body: `<img alt="x" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='${url}/nested'/></svg>">`,
  }),
  'a script in another file': (url) => ({ body: `<script src="${url}/script"></script>` }),
};

describe('a page with', () => {
  test.each(Object.entries(HARMLESS))('%s reaches nothing', async (_, parts) => {
    await print(parts(home())).catch((error: unknown) => expect(error).toBeInstanceOf(PrintRefused));
    await settle();
    expect(hits).toEqual([]);
  });

  test('a refresh is refused', async () => {
    const refresh = { head: `<meta http-equiv="refresh" content="0;url=${home()}/refresh">` };
    await expect(print(refresh)).rejects.toThrow(/wants to send its reader elsewhere/);
    expect(hits).toEqual([]);
  });
});

describe('a script', () => {
  beforeEach(needs('pdftotext'));

  test('does not run, wherever it is', async () => {
    const pdf = await print({
      body: `<p id="a">quiet</p><script>document.getElementById('a').textContent = 'LOUD'</script>
<img alt="x" src="data:image/png;base64,AAAA" onerror="document.getElementById('a').textContent = 'LOUD'">
<svg onload="document.getElementById('a').textContent = 'LOUD'"></svg><p><a href="javascript:alert(1)">link</a></p>`,
    });
    expect(textOf(pdf)).toContain('quiet');
    expect(textOf(pdf)).not.toContain('LOUD');
  });
});
