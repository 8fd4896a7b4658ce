import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { caseplan, temporaryFolder } from '../support/io.ts';
import { infoOf, needs, textOf as pdfText, qpdfComplaints } from '../support/pdf-tools.ts';
import { fixture, minimal, textOf, worked } from '../support/plans.ts';
import { validate } from '../support/verapdf.ts';

const examples = readdirSync(fixture('examples')).filter((name) => name.endsWith('.plan.yaml'));
const asOf = (name: string) => /As of (\d{4}-\d{2}-\d{2})/.exec(textOf(`examples/${name}`))?.[1] ?? '';

/** Renders one plan's text and gives the file that was written. */
async function rendered(text: string, ...options: string[]) {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, 'a.plan.yaml'), text);
  const ran = await caseplan(['render', 'a.plan.yaml', ...options], { cwd });
  const written = readdirSync(cwd).filter((name) => name !== 'a.plan.yaml');
  const [name] = written;
  return { ...ran, cwd, written, bytes: name === undefined ? new Uint8Array() : readFileSync(join(cwd, name)) };
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('every document of every example', () => {
  beforeEach(needs('java', 'qpdf', 'pdftotext', 'pdfinfo'));

  it('is PDF/A-2a and PDF/UA-1, sound, titled, and in its language', async () => {
    const folder = temporaryFolder();
    const pdfs: Record<string, Uint8Array> = {};
    for (const name of examples) {
      for (const document of ['plan', 'status']) {
        const options = ['--as-of', asOf(name), '--document', document, '--out-dir', folder];
        const { status, err, out } = await caseplan(['render', fixture(`examples/${name}`), ...options]);
        expect([name, status, err]).toEqual([name, 0, '']);
        pdfs[`${name} ${document}`] = readFileSync(out.trim());
      }
    }
    const vasquez = 'vasquez-incarcerated.plan.yaml';
    const inSpanish = ['--as-of', asOf(vasquez), '--language', 'es', '-o', join(folder, 'es.pdf')];
    const spanish = ['render', fixture(`examples/${vasquez}`), ...inSpanish];
    expect((await caseplan(spanish)).status).toBe(0);
    pdfs.spanish = readFileSync(join(folder, 'es.pdf'));
    const draft = ['render', fixture(worked), '--as-of', '2026-04-15', '--draft', '-o', join(folder, 'draft.pdf')];
    expect((await caseplan(draft)).status).toBe(0);
    pdfs.draft = readFileSync(join(folder, 'draft.pdf'));

    for (const verdict of await validate(pdfs, ['ua1', '2a'])) expect(verdict).toMatchObject({ failedRules: [] });
    for (const [name, pdf] of Object.entries(pdfs)) {
      expect([name, qpdfComplaints(pdf)]).toEqual([name, '']);
      expect(infoOf(pdf)).toMatchObject({
        Tagged: 'yes',
        JavaScript: 'no',
        Encrypted: 'no',
        'Page size': '612 x 792 pts (letter)',
      });
    }
    expect(pdfText(pdfs.spanish)).toContain('Vasquez');
  }, 240_000);
});

describe('the plan document', () => {
  beforeEach(needs('pdftotext'));

  it('holds what a judge and a parent look for', async () => {
    const { bytes, written, out } = await rendered(textOf(worked), '--as-of', '2026-04-15');
    expect(written).toEqual(['FPOS-2026-0142.plan.pdf']);
    expect(out).toBe('FPOS-2026-0142.plan.pdf\n');
    const text = flat(pdfText(bytes));
    for (const part of [
      '2026-PA-00087',
      'In the Interest of S.D. and M.D., Children',
      'Family Plan of Service',
      'Young children are left at night without a sober adult.',
      'Riverbend Recovery',
      'TO THE PARENT: THIS IS A VERY IMPORTANT DOCUMENT.',
      'Page 1 of ',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('has the plan at a glance on its first page', async () => {
    const { bytes } = await rendered(textOf(worked), '--as-of', '2026-04-15');
    const first = flat(pdfText(bytes).split('\f')[0] ?? '');
    for (const part of [
      'at a glance',
      'July 9, 2026',
      'June 12, 2026',
      'The family lives in a home that Maria can pay for and keep.',
      'April 30, 2026',
    ]) {
      expect(first.replace(/Apr 30, 2026/g, 'April 30, 2026').replace(/Jul 9, 2026/g, 'July 9, 2026')).toContain(part);
    }
  });

  it('has the same bytes every time', async () => {
    const [one, two] = [
      await rendered(textOf(worked), '--as-of', '2026-04-15'),
      await rendered(textOf(worked), '--as-of', '2026-04-15'),
    ];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
    expect(one.bytes.length).toBeGreaterThan(10_000);
  });
});

describe('the status report', () => {
  beforeEach(needs('pdftotext'));

  it('says what is late and by how long, and is final all the same', async () => {
    const { status, bytes } = await rendered(textOf(worked), '--document', 'status', '--as-of', '2026-05-01');
    expect(status).toBe(0);
    expect(flat(pdfText(bytes))).toContain('1 day late');
  });

  it('says "Not recorded" where a section is empty', async () => {
    const { bytes } = await rendered(textOf(minimal), '--document', 'status', '--as-of', '2026-04-15');
    expect(pdfText(bytes)).toContain('Not recorded');
  });
});

describe('a plan with errors', () => {
  const broken = textOf(worked).replace(/^strategies:\n( .*\n)+/m, '');

  it('is not rendered: status 1, the findings, nothing written', async () => {
    const { status, out, err, written } = await rendered(broken, '--as-of', '2026-04-15');
    expect([status, out, written]).toEqual([1, '', []]);
    expect(err).toContain('component/strategies');
    expect(err).toContain('nothing was written for a.plan.yaml');
    expect(err).toContain('--draft');
  });

  it('is rendered with --draft, with DRAFT on every page', async (context) => {
    needs('pdftotext')(context);
    const { status, bytes } = await rendered(broken, '--as-of', '2026-04-15', '--draft');
    expect(status).toBe(0);
    const pages = pdfText(bytes).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages) expect(page).toMatch(/DRAFT/);
  });

  it('that is no YAML is not rendered even as a draft', async () => {
    const { status, written } = await rendered('caseplan: 1\nid: [\n', '--draft');
    expect([status, written]).toEqual([1, []]);
  });
});

describe('two languages', () => {
  const name = 'examples/vasquez-incarcerated.plan.yaml';

  it('names the texts that the asked language lacks', async () => {
    const text = textOf(name)
      .replace(/(reasonForInvolvement:\n)(\s+)en:/, '$1$2en:')
      .replace(/^(\s+)es: .*Marisol.*$/m, '');
    const { err } = await rendered(textOf(worked), '--as-of', '2026-04-15', '--language', 'es', '--format', 'html');
    expect(err).toMatch(/^a\.plan\.yaml:\d+: no es text for case\.reasonForInvolvement; shown in en\.$/m);
    expect(text).not.toBe('');
  });

  it('prints the asked one', async (context) => {
    needs('pdftotext')(context);
    const day = /As of (\S+) it/.exec(textOf(name))?.[1] ?? '';
    const english = flat(pdfText((await rendered(textOf(name), '--as-of', day)).bytes));
    const spanish = flat(pdfText((await rendered(textOf(name), '--as-of', day, '--language', 'es')).bytes));
    expect(english).toContain('Page 1 of');
    expect(spanish).toMatch(/Página 1 de/);
    expect(spanish).not.toContain('Page 1 of');
  });
});

describe('what the check found', () => {
  const printed = async (kind: string, language: string) => {
    const options = [
      '--as-of',
      '2026-07-20',
      '--document',
      kind,
      '--draft',
      '--language',
      language,
      '--format',
      'html',
    ];
    const { bytes } = await rendered(textOf(worked), ...options);
    return flat(new TextDecoder().decode(bytes).replace(/<[^>]+>/g, ''));
  };

  it('is told in the language of the document', async () => {
    const report = await printed('status', 'es-MX');
    expect(report).toContain('Visita mensual del trabajador social del caso');
    expect(report).not.toContain('Monthly caseworker visit');
    const plan = await printed('plan', 'es');
    expect(plan).toContain('no está terminada');
    expect(plan).not.toMatch(/was due|is due/);
  });

  it('is told in English where nobody has put it into the language', async () => {
    expect(await printed('status', 'vi')).toContain('Monthly caseworker visit');
  });
});

describe('a language without fixed words', () => {
  const told = (tag: string) =>
    `caseplan: There are no fixed words in ${tag}; they are printed in en. Known: en, es.\n`;

  it('is told once per run', async () => {
    const cwd = temporaryFolder();
    for (const id of ['A', 'B']) writeFileSync(join(cwd, `${id}.plan.yaml`), textOf(minimal).replace('FSP-0001', id));
    const run = async (tag: string) =>
      (await caseplan(['render', '.', '--language', tag, '--format', 'html', '--out-dir', 'out'], { cwd })).err
        .split(/(?<=\n)/)
        .filter((line) => line.includes('fixed words'));
    expect(await run('de')).toEqual([told('de')]);
    expect(await run('de-AT')).toEqual([told('de-AT')]);
    expect(await run('es-MX')).toEqual([]);
  });

  it('is told where it is that of the plan', async () => {
    const { err } = await rendered(textOf(minimal).replace('language: en', 'language: de'), '--format', 'html');
    expect(err).toBe(told('de'));
  });
});

describe('hostile text in every field', () => {
  const hostile: [string, string][] = [
    [
      'markup',
      '<script>document.title=1</script></style><img src=http://127.0.0.1:PORT/x><link rel=stylesheet href=http://127.0.0.1:PORT/y>',
    ],
    ['templates', '{{constructor}} {{{this}}} {{#each .}}{{/each}} $\u007B1+1} <%= 1 %>'],
    [
      'files',
      'file:///etc/passwd <iframe src=file:///etc/hostname></iframe> <object data=file:///etc/hostname></object>',
    ],
    ['style', '"; } body { display: none } /* </style> @import url(http://127.0.0.1:PORT/z); \\0022'],
    ['directions', 'abc \u202Edcba\u202C \u200Fxyz\u200E \u2067rtl\u2069'],
    ['emoji', 'family 👨‍👩‍👧 home 🏠 ok 👍🏽'],
    ['accents', 'Zoë Núñez-Żółć Nguyễn Thị Ægir Ελένη Ольга'],
  ];

  it.each(hostile)('%s comes out as text, and no request leaves', async (_, raw) => {
    const hits: string[] = [];
    const server = createServer((request, response) => {
      hits.push(request.url ?? '');
      response.end('x');
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const text = raw.replaceAll('PORT', String((server.address() as AddressInfo).port));
    const quoted = JSON.stringify(text);
    const plan = textOf(minimal)
      .replace(/(description|statement|indicator|name|how|whyNot): [^},\n]+/g, `$1: ${quoted.replaceAll('$', '$$$$')}`)
      .concat(
        `case:\n  reasonForInvolvement: ${quoted}\n  court: { name: ${quoted}, causeNumber: ${quoted}, style: ${quoted} }\n`,
      );
    const { status, err, bytes } = await rendered(plan, '--as-of', '2026-04-15');
    server.close();
    expect([status, err, hits]).toEqual([0, '', []]);
    if (existsSync('/usr/bin/pdftotext')) {
      const letters = (s: string) => s.normalize('NFKC').replace(/[^\p{L}\p{N}<>{}]/gu, '');
      // An override would print what follows it backwards: it is spelled out.
      const shown = letters(text.replaceAll('\u202E', '[U+202E]')).slice(0, 40);
      expect(letters(pdfText(bytes)).includes(shown)).toBe(true);
    }
  });

  it('a text of 100,000 characters is printed whole, within the time', async (context) => {
    needs('pdftotext')(context);
    const long = 'ninety words '.repeat(7700);
    const { status, err, bytes } = await rendered(
      textOf(minimal).replace('A written night plan made with the aunt.', long),
      '--as-of',
      '2026-04-15',
    );
    expect([status, err]).toEqual([0, '']);
    expect(flat(pdfText(bytes)).split('ninety words').length).toBeGreaterThan(7600);
  });

  it('a word of 100,000 letters does not run off the page or hang', async () => {
    const { status } = await rendered(
      textOf(minimal).replace('A written night plan made with the aunt.', 'w'.repeat(100_000)),
      '--as-of',
      '2026-04-15',
    );
    expect(status).toBe(0);
  });

  it('characters that no bundled font has are one clear error with the place', async () => {
    const { status, err, written } = await rendered(
      textOf(minimal).replace('Ana Castell', 'Ana 田中'),
      '--as-of',
      '2026-04-15',
    );
    expect([status, written]).toEqual([2, []]);
    expect(err).toMatch(/^caseplan: a\.plan\.yaml:\d+: no bundled font has the character 田 \(U\+7530\) and 1 more\./);
  });
});

describe('render, its options', () => {
  it.each([
    [['--browser', '/no/such/browser'], 2, /--browser is not there or cannot be run: \/no\/such\/browser/],
    [['--since', '2027-01-01', '--document', 'status'], 2, /--since 2027-01-01 is after 2026-04-15/],
    [['--language', 'not a tag'], 2, /--language not a tag is no language tag/],
  ])('%j', async (options, status, message) => {
    const ran = await rendered(textOf(minimal), ...options);
    expect([ran.status, ran.written]).toEqual([status, []]);
    expect(ran.err).toMatch(message);
  });

  it('--format html writes one file that needs nothing else', async () => {
    const { bytes, written } = await rendered(textOf(minimal), '--format', 'html');
    const html = Buffer.from(bytes).toString();
    expect(written).toEqual(['FSP-0001.plan.html']);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|<link|<a |(src|href)=["']?http/);
  });

  it('- is a PDF on standard output', async () => {
    const { status, out } = await caseplan(['render', '-', '-o', '-'], { stdin: textOf(minimal) });
    expect([status, out.slice(0, 5)]).toEqual([0, '%PDF-']);
  });
});
