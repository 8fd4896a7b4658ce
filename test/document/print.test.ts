import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { date } from '../../src/calendar/plain-date.ts';
import { type DocumentInput, renderDocument } from '../../src/document/index.ts';
import { embedFonts, type Printer, readBack } from '../../src/pdf/index.ts';
import { fontDir, sha256, testPrinter } from '../pdf/engine.ts';
import { fontsOf, infoOf, needs, textOf } from '../support/pdf-tools.ts';
import { validate } from '../support/verapdf.ts';
import { amended, bare, filledWith, kindOf, planFrom, worked } from './support.ts';

const inSpanish = () => planFrom('examples/vasquez-incarcerated.plan.yaml');
/** Markup, an emoji, a control character and a mark of direction everywhere, and a field of 100,000 characters. */
function hostile() {
  const plan = filledWith('</style><script>x</script> 👩 \u0007 \u202eabc {{constructor}}');
  Object.assign(plan.goals?.[0] ?? {}, { statement: 'word '.repeat(10_000) + 'x'.repeat(50_000) });
  return plan;
}

const cases: Record<string, [string, Omit<DocumentInput, 'findings'>]> = {
  'the plan': ['plan', { plan: worked(), today: date('2026-04-15'), draft: false }],
  'the plan in Spanish': ['plan', { plan: worked(), today: date('2026-04-15'), draft: false, language: 'es' }],
  'the plan a month later': ['plan', { plan: worked(), today: date('2026-05-20'), draft: false }],
  'the status report': ['status', { plan: worked(), today: date('2026-05-01'), draft: false }],
  'a draft in Spanish': ['plan', { plan: inSpanish(), today: date('2026-08-01'), draft: true, language: 'es' }],
  'a status report in Spanish': [
    'status',
    { plan: inSpanish(), today: date('2026-08-01'), draft: false, language: 'es' },
  ],
  'a plan without court': [
    'plan',
    { plan: planFrom('examples/okonkwo-in-home.plan.yaml'), today: date('2026-09-15'), draft: false },
  ],
  'a plan of many people': [
    'plan',
    { plan: planFrom('examples/nakamura-siblings.plan.yaml'), today: date('2026-08-01'), draft: false },
  ],
  'an amended plan': ['plan', { plan: await amended(), today: date('2026-06-15'), draft: false }],
  'an amended plan in Spanish': [
    'plan',
    { plan: await amended(), today: date('2026-06-15'), draft: true, language: 'es' },
  ],
  'a hostile plan': ['plan', { plan: hostile(), today: date('2026-04-15'), draft: false }],
  'an empty plan': ['plan', { plan: bare(), today: date('2026-04-15'), draft: true }],
  'an empty status report': ['status', { plan: bare(), today: date('2026-04-15'), draft: false }],
};
const names = Object.keys(cases);

describe('on paper', () => {
  let printer: Printer;
  const pdfs: Record<string, Uint8Array> = {};

  const print = async (name: string): Promise<Uint8Array> => {
    const [kind, input] = cases[name] as [string, Omit<DocumentInput, 'findings'>];
    const { html, meta } = await renderDocument(kindOf(kind), { ...input, findings: [] });
    return printer.print(embedFonts(html, fontDir), meta);
  };

  beforeAll(async () => {
    printer = await testPrinter();
    for (const name of names) pdfs[name] = await print(name);
  }, 300_000);
  afterAll(() => printer?.close());

  const pdf = (name: string) => pdfs[name] as Uint8Array;
  const pages = (name: string) => textOf(pdf(name)).split('\f').slice(0, -1);

  test('every document is PDF/A-2a and PDF/UA-1', async (context) => {
    needs('java')(context);
    const verdicts = await validate(pdfs);
    expect(verdicts).toHaveLength(names.length * 2);
    for (const { file, profile, checks, failedRules } of verdicts) {
      expect(checks, file).toBeGreaterThan(300);
      expect(failedRules, `${file}, ${profile}`).toEqual([]);
    }
  }, 300_000);

  test.each(names)('%s is US Letter, counts its pages and embeds the bundled fonts only', (name) => {
    const info = infoOf(pdf(name));
    expect(info['Page size']).toBe('612 x 792 pts (letter)');
    const all = pages(name);
    expect(all).toHaveLength(Number(info.Pages));
    all.forEach((page, index) => {
      expect(page).toMatch(new RegExp(`(Page|Página) ${index + 1} (of|de) ${all.length}`));
    });
    const fonts = fontsOf(pdf(name));
    expect(fonts.filter(({ name: font }) => !/^(PublicSans|SourceSerif4|NotoEmoji)/.test(font))).toEqual([]);
    expect(fonts.every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
  });

  test.each(names.filter((name) => cases[name]?.[0] === 'plan' && name !== 'a hostile plan'))(
    'the first page of %s holds the plan at a glance, and no more',
    (name) => {
      const [first = '', second = ''] = pages(name);
      expect(first).toMatch(/The plan at a glance|El plan de un vistazo/);
      expect(first).toMatch(/Next review|Próxima revisión/);
      expect(second).toMatch(/^\s*(.*\n){0,10}(People in this plan|Personas de este plan)/);
    },
  );

  test.each(['the plan', 'the plan in Spanish', 'a draft in Spanish', 'a plan without court', 'a plan of many people'])(
    'no more than about two lines stay empty on the first page of %s, where tasks are left out',
    (name) => {
      expect(pages(name)[0]).toMatch(/and \d+ more open tasks|y \d+ tareas pendientes más/);
      const bottoms = wordsOf(pdf(name), 1).map(({ bottom }) => bottom);
      // Less than the next row takes, 27 points, and the space below the last line.
      expect(720 - Math.max(...bottoms.filter((bottom) => bottom < 720))).toBeLessThan(35);
    },
  );

  test.each(names)('%s passes the reading back', async (name) => {
    expect((await readBack(pdf(name), fontDir)).problems).toEqual([]);
  });

  test('a draft says so on every page, once in text, another document on none', () => {
    for (const name of ['a draft in Spanish', 'an empty plan']) {
      expect(pages(name).filter((page) => !/BORRADOR|DRAFT/.test(page))).toEqual([]);
    }
    expect(textOf(pdf('the plan'))).not.toContain('DRAFT');
  });

  test('nothing but the page number stands outside margins of one inch', () => {
    const boxes = wordsOf(pdf('the plan'));
    expect(boxes.length).toBeGreaterThan(1000);
    const margin = (top: number) => top < 70 || top > 720;
    expect(boxes.filter(({ left, right, top }) => !margin(top) && (left < 71 || right > 541.5))).toEqual([]);
  });

  test('the same plan gives the same bytes', async () => {
    for (const name of ['the plan', 'the status report']) expect(sha256(await print(name))).toBe(sha256(pdf(name)));
  });
});

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
  word: string;
}

/** Every word of a PDF, of all pages or the first ones, with its place on its page, in points. */
function wordsOf(pdf: Uint8Array, pages = 999): Box[] {
  const folder = mkdtempSync(join(tmpdir(), 'caseplan-words-'));
  try {
    const file = join(folder, 'file.pdf');
    writeFileSync(file, pdf);
    const xml = execFileSync('pdftotext', ['-bbox', '-l', String(pages), file, '-'], { encoding: 'utf8' });
    const words = xml.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/g);
    return [...words].map(([, left, top, right, bottom, word]) => ({
      left: Number(left),
      right: Number(right),
      top: Number(top),
      bottom: Number(bottom),
      word: word ?? '',
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
